// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"
#include "domain/period.h"
#include "storage/database.h"

namespace jiesu {

/// What persons said about pairs of cases, and which cases were merged into which. A pair has one relation at
/// most, whichever of the two is named first. The caller opens the transaction and writes the history.
class RelationStore final
{
public:
    struct Relation
    {
        CaseId other;
        RelationKind kind = RelationKind::Repeat;
        Instant at{};
        QString actor;
    };

    explicit RelationStore(Database &database)
        : m_database(database)
    {
    }

    /// Sets the relation of the pair in place of an earlier one. Precondition: two stored cases, not the
    /// same.
    void relate(CaseId one, CaseId other, RelationKind kind, Instant at, const QString &actor);
    /// False if the pair has no relation.
    [[nodiscard]] bool separate(CaseId one, CaseId other);
    [[nodiscard]] std::optional<RelationKind> between(CaseId one, CaseId other);
    /// Both as the earlier and as the later of the pair; by time.
    [[nodiscard]] std::vector<Relation> of(CaseId id);
    /// Cases received in the period that repeat an earlier one.
    [[nodiscard]] qint64 repeats(const Period &period);

    /// The cases merged into @p id itself, by id.
    [[nodiscard]] std::vector<CaseId> mergedInto(CaseId id);

private:
    Database &m_database;
};

} // namespace jiesu
