// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"
#include "ui/cases/besidesection.h"
#include "ui/widgets/statechip.h"

namespace jiesu {

class KeyButton;

/// 申请与督办: the requests beside a case, newest first, each with its state and everything said about it.
class RequestSection final : public BesideSection
{
    Q_OBJECT
public:
    explicit RequestSection(QWidget *parent = nullptr);

    /// Nothing to show and nothing to raise hides the section. What is refused to the person is not offered.
    void show(const CaseDetail &detail, const Session &session, Instant now);

signals:
    void raiseAsked();
    /// @p id unset: any of them
    void stepAsked(jiesu::RequestId id);

private:
    [[nodiscard]] QWidget *row(const CaseRequest &request, bool waits, Instant now);

    KeyButton *m_step;
    KeyButton *m_raise;
};

/// How a request's state is shown: an answer that is overdue is bad.
[[nodiscard]] StateKind requestStateKind(const CaseRequest &request, Instant now);
/// Everything said about a request, a line each: reason, evidence, until when, who did what.
[[nodiscard]] QStringList requestLines(const CaseRequest &request, Instant now);

} // namespace jiesu
