// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/findservice.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QLabel;
class QSpinBox;

namespace jiesu {

class FigureCard;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 发现与诉求: the finds of the last days and whether cases about the same place and category came after
/// them. Enter opens the cases that came after a find.
class FindsView final : public Page, public TableSource
{
    Q_OBJECT
public:
    static constexpr int usualPeriod = 90; ///< days
    static constexpr int longestPeriod = 730;

    /// @param context must outlive the view
    explicit FindsView(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("发现与诉求"); }
    void activate() override;

    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] QSpinBox *daysBox() const { return m_days; }
    [[nodiscard]] const std::vector<FigureCard *> &figures() const { return m_figures; }
    /// What the numbers say in a sentence, and what they do not say.
    [[nodiscard]] QString sentence() const;

    [[nodiscard]] WholeTable wholeTable() const override;

private:
    void layOut();
    void refresh();
    void show(FindFigures figures);
    void open(int row);
    [[nodiscard]] Period period() const;

    OfficeContext &m_context;
    QSpinBox *m_period;
    QSpinBox *m_days;
    std::vector<FigureCard *> m_figures; ///< finds, rectified, followed, avoided, watching
    QLabel *m_sentence;
    RowTable *m_table;
    TextTableModel *m_model;
    FindFigures m_shown{Period::days(QDate(2000, 1, 1), QDate(2000, 1, 1)), FindWindow::usualDays, {}, 0, {}};
    int m_question = 0;
};

} // namespace jiesu
