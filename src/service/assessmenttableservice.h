// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/assessmentjson.h"
#include "service/office.h"

#include <QHash>

namespace jiesu {

/// The entity of the history that tells of assessment tables.
inline const QString assessmentTableEntity = QStringLiteral("assessment_table");

/// A month's assessment table as it is kept.
struct KeptTable
{
    SheetId id; ///< unset: not stored yet
    qint64 revision = 0;
    int monthKey = 0; ///< yyyymm
    AssessmentTable table;
};

/// A table as somebody left it.
struct TableVersion
{
    int number = 1; ///< 1 for the first
    Instant at{};
    QString by;
    AssessmentTable table;
};

/// The monthly assessment tables (综合考评表). Saving is one act with its history, on the office's thread;
/// see ActService for undoing it.
class AssessmentTableService final
{
public:
    /// Longest title, item, group or body name, in UTF-16 units.
    static constexpr qsizetype nameLimit = 100;

    explicit AssessmentTableService(Office &office)
        : m_office(office)
    {
    }

    [[nodiscard]] std::optional<KeptTable> find(Month month);
    /// A table for a month that has none: that of the month kept last before it with its items, bodies and
    /// full marks, but no marks; empty where there is none. Not stored.
    [[nodiscard]] KeptTable draftFor(Month month);
    /// Forbidden; Invalid: the first of tableProblems(), or a name too long; Conflict: it was changed since
    /// it was read, or another was stored for the month. @return the table as stored
    [[nodiscard]] Result<KeptTable> save(KeptTable table);
    /// Newest first.
    [[nodiscard]] std::vector<TableVersion> versions(SheetId id);

    /// What the month's table needs for marks and ranks under a rule. A body is the unit of its name, else
    /// the street.
    [[nodiscard]] TableContext context(Month month, const AssessmentTable &table, const AssessmentRule &rule);
    /// With marks and ranks as they are now; nothing where the month has no table.
    [[nodiscard]] std::optional<RankTable> counted(Month month, const AssessmentRule &rule);
    /// The same, as it was published where the month is (封账).
    [[nodiscard]] std::optional<RankTable> ranks(Month month, const AssessmentRule &rule);

private:
    [[nodiscard]] QHash<QString, Composite> composites(Month month, const AssessmentTable &table,
                                                       const AssessmentRule &rule);

    Office &m_office;
};

} // namespace jiesu
