// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/relationservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "service/act.h"
#include "service/caseservice.h"
#include "service/incidentservice.h"
#include "service/masking.h"
#include "service/outreachservice.h"
#include "storage/relationstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RelationService)
};

CaseCaller callerOf(const ComplaintCase &complaint)
{
    CaseCaller caller;
    caller.caseId = complaint.id;
    caller.caseNo = complaint.caseNo;
    caller.isConfidential = complaint.isConfidential;
    if (!complaint.isConfidential)
        caller.name = complaint.callerName;
    caller.phone = complaint.contactPhone.isEmpty() ? complaint.callerPhone : complaint.contactPhone;
    caller.calledAt = complaint.receivedAt;
    return caller;
}

/// As part of the act of registering, which it is undone with.
void join(Office &office, const ComplaintCase &registered, IncidentId incident)
{
    if (incident.isSet())
        IncidentService(office).move(registered.id, incident, QStringLiteral("join_incident"));
}

} // namespace

Result<Done> RelationService::checkPair(CaseId one, CaseId other)
{
    if (one == other)
        return refused(ErrorKind::Invalid, Words::tr("一件案件不能和它自己关联。"));
    for (const CaseId id : {one, other}) {
        const auto found = m_office.cases().find(id);
        if (!found)
            return refused(ErrorKind::NotFound, Words::tr("找不到要关联的案件。"));
        if (found->mergedInto == one || found->mergedInto == other)
            return refused(ErrorKind::Invalid, Words::tr("%1 已经并入这一件。").arg(found->caseNo));
    }
    return Done();
}

Result<Done> RelationService::relate(CaseId one, CaseId other, RelationKind kind)
{
    return inResult([&]() -> Result<Done> {
        if (auto checked = checkPair(one, other); !checked)
            return checked;
        return setRelation(QStringLiteral("relate"), one, other, kind);
    });
}

Result<Done> RelationService::separate(CaseId one, CaseId other)
{
    return inResult([&]() -> Result<Done> {
        if (!RelationStore(m_office.database()).between(one, other))
            return refused(ErrorKind::NotFound, Words::tr("这两件案件之间没有关联。"));
        return setRelation(QStringLiteral("separate"), one, other, {});
    });
}

Done RelationService::setRelation(const QString &action, CaseId one, CaseId other,
                                  std::optional<RelationKind> kind)
{
    Act act(m_office, action);
    const std::optional<RelationKind> before = RelationStore(m_office.database()).between(one, other);
    if (before != kind)
        act.setRelation(*m_office.cases().find(one), *m_office.cases().find(other), before, kind, action, {});
    act.commit();
    return {};
}

std::vector<CaseRelation> RelationService::relations(CaseId id)
{
    std::vector<CaseRelation> list;
    for (const RelationStore::Relation &relation : RelationStore(m_office.database()).of(id)) {
        if (const auto other = m_office.cases().find(relation.other))
            list.push_back({shownRow(m_office, *other), relation.kind, relation.at, relation.actor});
    }
    return list;
}

std::vector<CaseCaller> RelationService::callers(CaseId id)
{
    std::vector<CaseCaller> list;
    std::vector<CaseId> ids{id};
    RelationStore relations(m_office.database());
    for (std::size_t next = 0; next < ids.size(); ++next) {
        const auto complaint = m_office.cases().find(ids[next]);
        if (!complaint)
            continue;
        list.push_back(callerOf(*complaint));
        for (const CaseId merged : relations.mergedInto(complaint->id))
            ids.push_back(merged);
    }
    std::ranges::stable_sort(list, {}, &CaseCaller::calledAt);
    return list;
}

QStringList RelationService::explainClocks(const ComplaintCase &merged, const ComplaintCase &target)
{
    const QString own = merged.caseNo.isEmpty() ? Words::tr("这次来电") : merged.caseNo;
    QStringList sentences;
    sentences << (merged.deadline
                      ? Words::tr("%1 并入后停止计时，原定 %2 截止保留备查；撤销合并后仍按原定时间计时。")
                            .arg(own, officeMinuteText(*merged.deadline))
                      : Words::tr("%1 没有定截止时间，并入后不单独计时。").arg(own));
    sentences << (target.deadline ? Words::tr("%1 仍在 %2 截止，不因并入而改变。")
                                        .arg(target.caseNo, officeMinuteText(*target.deadline))
                                  : Words::tr("%1 还没有定截止时间，派单时再定。").arg(target.caseNo));
    return sentences;
}

Result<ComplaintCase> RelationService::registerCase(ComplaintCase draft, bool dispatch,
                                                    const CallDecisions &decisions, DraftId typed)
{
    return inResult([&]() -> Result<ComplaintCase> {
        const bool merges = decisions.mergeInto.isSet();
        Act act(m_office, merges     ? QStringLiteral("register_merge")
                          : dispatch ? QStringLiteral("register_dispatch")
                                     : code(CaseAction::Register));
        CaseService cases(m_office);
        auto stored = cases.registerCase(std::move(draft), dispatch && !merges, typed);
        if (!stored)
            return stored;
        join(m_office, *stored, decisions.incident);
        if (decisions.outreachCall != 0)
            OutreachService(m_office).linkCase(decisions.outreachCall, stored->id);
        for (const auto &[others, kind] :
             {std::pair(&decisions.repeatOf, RelationKind::Repeat),
              std::pair(&decisions.notDuplicateOf, RelationKind::NotDuplicate)}) {
            for (const CaseId other : *others) {
                if (auto related = relate(stored->id, other, kind); !related)
                    return related.error();
            }
        }
        if (merges) {
            StepInput input;
            input.mergeInto = decisions.mergeInto;
            stored = cases.step(stored->id, stored->revision, CaseAction::Merge, input);
            if (!stored)
                return stored;
        }
        act.setSubject(stored->caseNo);
        act.commit();
        return stored;
    });
}

Result<ComplaintCase> RelationService::registerAnswered(ComplaintCase draft, const QString &answer,
                                                        IncidentId incident, DraftId typed,
                                                        qint64 outreachCall)
{
    return inResult([&]() -> Result<ComplaintCase> {
        Act act(m_office, QStringLiteral("register_answered"));
        auto stored = CaseService(m_office).registerAnswered(std::move(draft), answer, typed);
        if (!stored)
            return stored;
        join(m_office, *stored, incident);
        if (outreachCall != 0)
            OutreachService(m_office).linkCase(outreachCall, stored->id);
        act.commit();
        return stored;
    });
}

qint64 RelationService::repeats(const Period &period)
{
    return RelationStore(m_office.database()).repeats(period);
}

} // namespace jiesu
