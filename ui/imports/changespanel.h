// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/importservice.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace jiesu {

class RowTable;
class TextTableModel;

/// 变化: what the sheet would change, field by field, and how its conflicts are decided: all by a rule,
/// single rows by Enter.
class ChangesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesPanel(QWidget *parent = nullptr);

    /// @param decisions those that made the report
    void showChanges(const ImportReport &report, const ConflictDecisions &decisions, bool done);
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] QComboBox *rule() const { return m_rule; }

signals:
    void decided(const jiesu::ConflictDecisions &decisions);

private:
    void layOut();
    void turn(int row);

    ConflictDecisions m_decisions;
    std::vector<ImportChange> m_changes;
    bool m_done = false;
    QLabel *m_sentence;
    QWidget *m_ruleRow;
    QComboBox *m_rule;
    RowTable *m_table;
    TextTableModel *m_model;
    QWidget *m_hints;
};

} // namespace jiesu
