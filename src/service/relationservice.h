// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/period.h"
#include "service/office.h"

namespace jiesu {

/// What a person said about this case and another one.
struct CaseRelation
{
    CaseRow other;
    RelationKind kind = RelationKind::Repeat;
    Instant at{};
    QString actor;
};

/// One of the people who called about a case.
struct CaseCaller
{
    CaseId caseId; ///< the case that keeps the call: the case itself or one that was merged into it
    QString caseNo;
    QString name;  ///< empty if anonymous or confidential
    QString phone; ///< to be called back at: the contact number, or else the caller's
    bool isConfidential = false;
    Instant calledAt{};
};

/// What the desk decided about a call while it was taken down.
struct CallDecisions
{
    CaseId mergeInto; ///< 并入
    std::vector<CaseId> repeatOf;
    std::vector<CaseId> notDuplicateOf;
    IncidentId incident{};   ///< 群诉: the case joins it
    qint64 outreachCall = 0; ///< the call to a citizen that it came from; 0: none
};

/// Pairs of cases, and cases that are handled as one. Each function that stores is one act (see ActService)
/// with its history on both cases.
class RelationService final
{
public:
    explicit RelationService(Office &office)
        : m_office(office)
    {
    }

    /// 关联为重复诉求 or 不是重复, in place of what was said before. Invalid for a case and itself or for a
    /// pair that is merged; NotFound.
    [[nodiscard]] Result<Done> relate(CaseId one, CaseId other, RelationKind kind);
    /// Takes the word about a pair back. NotFound if there is none.
    [[nodiscard]] Result<Done> separate(CaseId one, CaseId other);
    [[nodiscard]] std::vector<CaseRelation> relations(CaseId id);

    /// Everybody to be told the result: the caller of the case and those of all cases merged into it, by the
    /// time of the call.
    [[nodiscard]] std::vector<CaseCaller> callers(CaseId id);
    /// One sentence for each of the two clocks, to be read before a merge.
    [[nodiscard]] static QStringList explainClocks(const ComplaintCase &merged, const ComplaintCase &target);

    /// Stores a call together with what was decided about it, as one act: all or nothing. With mergeInto it
    /// is registered and merged, and @p dispatch does not matter.
    [[nodiscard]] Result<ComplaintCase> registerCase(ComplaintCase draft, bool dispatch,
                                                     const CallDecisions &decisions, DraftId typed = {});

    /// CaseService::registerAnswered(), and the case joins @p incident if one is set and is linked to the
    /// call to a citizen that it came from.
    [[nodiscard]] Result<ComplaintCase> registerAnswered(ComplaintCase draft, const QString &answer,
                                                         IncidentId incident, DraftId typed = {},
                                                         qint64 outreachCall = 0);

    /// How many cases received in the period repeat an earlier one (重复诉求). They count in the volume and
    /// in the rates; merged cases do not.
    [[nodiscard]] qint64 repeats(const Period &period);

private:
    [[nodiscard]] Result<Done> checkPair(CaseId one, CaseId other);
    Done setRelation(const QString &action, CaseId one, CaseId other, std::optional<RelationKind> kind);

    Office &m_office;
};

} // namespace jiesu
