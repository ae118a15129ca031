// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"
#include "ui/cases/besidesection.h"
#include "ui/widgets/statechip.h"

namespace jiesu {

class KeyButton;

/// 协办与分办: who helps with the case, newest first, each with its state, its time limit and what was
/// answered.
class AssignmentSection final : public BesideSection
{
    Q_OBJECT
public:
    explicit AssignmentSection(QWidget *parent = nullptr);

    /// Nothing to show and nothing to assign hides the section.
    void show(const CaseDetail &detail, const Session &session, const ReferenceData &reference, Instant now);

signals:
    void assignAsked();
    /// @p id unset: any of them
    void stepAsked(jiesu::AssignmentId id);

private:
    KeyButton *m_step;
    KeyButton *m_assign;
};

/// How an assignment's state is shown: one that is overdue is bad.
[[nodiscard]] StateKind assignmentStateKind(const CaseAssignment &assignment, Instant now);
/// Everything said about an assignment, a line each: the task, until when, who did what.
[[nodiscard]] QStringList assignmentLines(const CaseAssignment &assignment, Instant now);
/// "协办单位 · 渣土办".
[[nodiscard]] QString assignmentTitle(const CaseAssignment &assignment, const ReferenceData &reference);

} // namespace jiesu
