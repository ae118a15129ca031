// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ruleservice.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace jiesu {

class OfficeContext;
class RowTable;
class TextTableModel;

/// 试算: what the typed rule would make of a period beside the rule that makes it now: the office, then each
/// unit, with three rates, composite score and rank, and what changes. Nothing is stored.
class RuleTrialView final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleTrialView(OfficeContext &context, QWidget *parent = nullptr);

    /// The rule to be tried; counted when the view is seen.
    void setRule(const AssessmentRule &rule);
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] QComboBox *periods() const { return m_periods; }
    [[nodiscard]] QString headline() const;

signals:
    /// The table shows the rule that was set last.
    void counted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillPeriods();
    void count();
    void showTrial(const RuleTrial &trial);

    OfficeContext &m_context;
    AssessmentRule m_rule;
    int m_question = 0;
    QComboBox *m_periods;
    QLabel *m_headline;
    RowTable *m_table;
    TextTableModel *m_model;
};

} // namespace jiesu
