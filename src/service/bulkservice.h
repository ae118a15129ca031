// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"

#include <span>

namespace jiesu {

/// What is to be done to each of many cases: a step of the lifecycle, or new values for fields. Members that
/// are not set change nothing.
struct BulkChange
{
    std::optional<CaseAction> step; ///< with it, the fields are not read
    StepInput input;
    UnitId unit; ///< of cases not yet dispatched; later the lifecycle has a step for it
    CategoryId category;
    TimeClassId timeClass; ///< the deadline is counted anew
    PlaceId place;         ///< a street, community or point, with those above it
    std::optional<QString> gridCode;
    QString addTags; ///< separated by blanks
    QString removeTags;
    std::optional<bool> isKey;
    QString reason; ///< for the history; a step takes its own from @ref input
};

/// One case of a plan.
struct BulkRow
{
    CaseId id;
    QString caseNo;
    QString title;
    ComplaintCase after;
    std::vector<HistoryEntry> changes; ///< field, old and new value, as differences() gives them
    QString skipped;                   ///< why nothing is done to this one; empty: it is changed
};

struct BulkPlan
{
    BulkChange change;
    std::vector<BulkRow> rows;
    [[nodiscard]] qsizetype changing() const
    {
        return std::ranges::count(rows, QString(), &BulkRow::skipped);
    }
};

/// Doing the same to many cases: first a plan that tells before and after and what is left out, then all of
/// it as one act that one undo takes back.
class BulkService final
{
public:
    explicit BulkService(Office &office)
        : m_office(office)
    {
    }

    /// The steps that can be done to many cases at once.
    [[nodiscard]] static std::span<const CaseAction> steps();

    /// What @p change would make of each case. Stores nothing. Invalid for a change that changes nothing.
    [[nodiscard]] Result<BulkPlan> plan(std::span<const CaseId> ids, const BulkChange &change);
    /// Does it to all rows that are not skipped: all of them or none. Conflict if one was changed since the
    /// plan was made; Invalid if no row is left. @return how many cases were changed
    [[nodiscard]] Result<qsizetype> perform(const BulkPlan &plan);

private:
    [[nodiscard]] BulkRow planned(const ComplaintCase &before, const BulkChange &change);
    /// The case with the new values; Invalid, with the reason, where the case does not allow them.
    [[nodiscard]] Result<ComplaintCase> edited(const ComplaintCase &before, const BulkChange &change);
    void move(ComplaintCase &complaint, PlaceId place);

    Office &m_office;
};

} // namespace jiesu
