// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace jiesu {

class StateChip;

/// The head of a case: number, countdown, title and the facts in two columns. The caller is shown as the
/// services give him, with 显示 beside where there is more to see.
class CaseFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseFacts(QWidget *parent = nullptr);

    void show(const CaseDetail &detail, const ReferenceData &reference, Instant now);
    /// The call to a citizen that the case came from, below the facts of show().
    void addOutreach(const QString &call);

signals:
    void deadlineExplanationAsked();
    void originalsAsked();
    void callerAsked();
    void incidentAsked();
    void outreachAsked();

private:
    void addFact(const QString &name, const QString &value, QWidget *beside = nullptr);
    void addFacts(const CaseDetail &detail, const ReferenceData &reference, Instant now);
    void addCaller(const CaseDetail &detail);
    void addPlaceAndKind(const ComplaintCase &complaint, const ReferenceData &reference);
    void addLimit(const CaseDetail &detail, Instant now);
    void addIncident(const std::optional<Incident> &incident);
    void addAnswers(const ComplaintCase &complaint);

    QLabel *m_number;
    StateChip *m_status;
    StateChip *m_countdown;
    QLabel *m_title;
    QGridLayout *m_grid;
    QPushButton *m_originals;
};

} // namespace jiesu
