// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/assessmentrule.h"
#include "storage/historystore.h"

#include <QWidget>

namespace jiesu {

class OfficeContext;
class RowTable;
class TextTableModel;

/// Who changed a version of a rule, when and in what. Enter takes what a row left up into the form again.
class RuleHistoryView final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleHistoryView(OfficeContext &context, QWidget *parent = nullptr);

    /// Reads the history of @p rule as stored; none for one that is not.
    void showHistoryOf(const AssessmentRule &rule);
    [[nodiscard]] TextTableModel *model() const { return m_model; }

signals:
    void ruleChosen(const jiesu::AssessmentRule &rule);

private:
    void show(const std::vector<HistoryEntry> &entries);
    void choose(int row);

    OfficeContext &m_context;
    int m_question = 0;
    std::vector<HistoryEntry> m_entries;
    RowTable *m_table;
    TextTableModel *m_model;
};

/// "基本满意折算：0.6 → 0.8；…": the members in which two rules differ, by their JSON keys' names.
[[nodiscard]] QString ruleDifferences(const AssessmentRule &before, const AssessmentRule &after);

} // namespace jiesu
