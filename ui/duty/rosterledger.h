// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/dutyservice.h"
#include "ui/page.h"

class QLabel;

namespace jiesu {

class OfficeContext;
class RosterModel;
class RowTable;

/// 值班表: who is on duty in each shift of a week, typed into the table like into a spreadsheet; what nobody
/// covers is said below it.
class RosterLedger final : public Page
{
    Q_OBJECT
public:
    /// @param context must outlive the ledger
    explicit RosterLedger(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("值班表"); }
    void activate() override;

    [[nodiscard]] QDate monday() const { return m_monday; }
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] RosterModel *model() const { return m_model; }
    [[nodiscard]] QLabel *gaps() const { return m_gaps; }
    /// What was changed of the chosen shift; hidden unless asked for.
    [[nodiscard]] QLabel *history() const { return m_history; }

private:
    struct Loaded;
    void layOut();
    void bindCommands();
    void refresh();
    void show(const Loaded &loaded);
    void goTo(QDate monday);
    void startEditing();
    void store(const DutyShift &shift);
    void copyWeek();
    void takeRows(const std::function<Result<RosterRows>(Office &)> &work);
    void importFile();
    void onStored(const QString &sentence);
    void showHistory();

    OfficeContext &m_context;
    QLabel *m_week;
    QLabel *m_gaps;
    QLabel *m_history;
    RowTable *m_table;
    RosterModel *m_model;
    QDate m_monday; ///< of the week that is shown
    int m_question = 0;
    int m_historyQuestion = 0;
};

} // namespace jiesu
