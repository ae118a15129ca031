// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

namespace jiesu {

/// Rows of name, bar, count and share: a ranking, or the steps of a funnel.
class HorizontalBars final : public Chart
{
    Q_OBJECT
public:
    enum class Form
    {
        Ranking, ///< bars from the left, paler with each row; rows of one height
        Funnel   ///< bars around the middle; the rows share the height
    };
    explicit HorizontalBars(Form form = Form::Ranking, QWidget *parent = nullptr);

    /// Shows the first @p most rows of @p shown; all for 0.
    void setData(BarFigures shown, int most = 0);
    [[nodiscard]] const BarFigures &figures() const override { return m_data; }
    [[nodiscard]] QRectF markRect(int mark) const override;
    /// The bar itself.
    [[nodiscard]] QRectF barRect(int mark) const;
    /// Height of a row of a ranking.
    [[nodiscard]] static int rowHeight();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paint(QPainter &painter) override;

private:
    struct Columns
    {
        int name = 0;
        int count = 0;
        int share = 0;
    };
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] QRectF barPlace(int mark, const Columns &widths) const;
    void paintRow(QPainter &painter, int row, const Columns &widths) const;

    Form m_form;
    BarFigures m_data;
};

} // namespace jiesu
