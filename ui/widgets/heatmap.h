// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

namespace jiesu {

/// A table of counts in steps of one hue, so that it can be read without telling colours apart; the number
/// stands in the cell where it fits.
class HeatMap final : public Chart
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setData(CrossFigures shown);
    [[nodiscard]] const CrossFigures &figures() const override { return m_data; }
    [[nodiscard]] QRectF markRect(int mark) const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paint(QPainter &painter) override;

private:
    [[nodiscard]] int nameWidth() const;
    void paintNames(QPainter &painter) const;

    CrossFigures m_data;
};

} // namespace jiesu
