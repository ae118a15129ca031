// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/relationservice.h"

#include <QWidget>

namespace jiesu {

class CallerCard;
class DeadlineCard;
class IncidentCard;
class KnowledgeCard;
class OfficeContext;
class SimilarCard;

/// What the office knows about a call while it is taken down: the caller, an incident at its place, similar
/// cases, what may be said, the deadline. It asks by itself and never keeps anybody waiting.
class CallSide final : public QWidget
{
    Q_OBJECT
public:
    /// @param context must outlive it
    explicit CallSide(OfficeContext &context, QWidget *parent = nullptr);

    void showCaller(const QString &phone);
    /// Similar cases and knowledge for the call as typed so far.
    void showCall(const ComplaintCase &draft);
    void showDeadline(const ComplaintCase &draft);
    void clear();

    [[nodiscard]] CallDecisions decisions() const;
    [[nodiscard]] QStringList deadlineExplanation() const;
    [[nodiscard]] std::optional<CaseId> callerCase(int index) const;
    void focusSimilar();
    [[nodiscard]] IncidentCard *incident() const { return m_incident; }

signals:
    /// "11-29 18:00"; empty without a time class.
    void deadlineKnown(const QString &text);
    /// The last similar case was called no duplicate: the keyboard has nothing to do here any more.
    void similarDone();

private:
    void askSimilar(const ComplaintCase &draft);
    void askIncident(const ComplaintCase &draft);
    void askKnowledge(CategoryId category);

    OfficeContext &m_context;
    CallerCard *m_caller;
    IncidentCard *m_incident;
    SimilarCard *m_similar;
    KnowledgeCard *m_knowledge;
    DeadlineCard *m_deadline;
    ComplaintCase m_asked; ///< the call that similar cases were last asked for
    CategoryId m_category;
    int m_callerQuestion = 0;
    int m_similarQuestion = 0;
    int m_incidentQuestion = 0;
    int m_knowledgeQuestion = 0;
    int m_deadlineQuestion = 0;
};

} // namespace jiesu
