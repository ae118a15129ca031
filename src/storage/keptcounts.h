// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/referencedata.h"
#include "storage/database.h"

#include <QHash>

#include <map>

namespace jiesu {

/// What figures count case by case (categories, points, hours; outcomes of days or of units), kept by filter
/// and day of receipt, and by whole month, in case_kept. What is asked for first is counted from the cases
/// and kept; triggers throw a day and its month away with every change of one of its cases, inside the same
/// write, so that only the days touched are counted again however many cases there are.
class KeptCounts final
{
public:
    KeptCounts(Database &database, std::shared_ptr<const ReferenceData> reference)
        : m_database(database)
        , m_reference(std::move(reference))
    {
    }

    enum class What
    {
        Spread,        ///< by category, point and hour of the week, see spreadKey()
        Outcomes,      ///< by packed outcome (packedoutcome.h)
        OutcomesByUnit ///< by outcome and lead unit, see unitKey()
    };
    /// How many cases there are of each key.
    using Counts = QHash<qint64, qint64>;

    enum class SpreadPart
    {
        Category,
        Point,
        Slot
    };
    static constexpr qint64 spreadKey(SpreadPart part, qint64 id) { return id << 2 | qint64(part); }
    static constexpr SpreadPart spreadPart(qint64 key) { return SpreadPart(key & 3); }
    static constexpr qint64 spreadId(qint64 key) { return key >> 2; }
    /// A packed outcome has less than so many bits.
    static constexpr int outcomeBits = 36;
    static constexpr qint64 unitKey(qint64 unit, qint64 outcome) { return unit << outcomeBits | outcome; }
    static constexpr qint64 unitOf(qint64 key) { return key >> outcomeBits; }
    static constexpr qint64 outcomeOf(qint64 key) { return key & ((qint64(1) << outcomeBits) - 1); }

    /// The filter names days of receipt, and beside them a scope and types only.
    [[nodiscard]] static bool canKeep(const CaseFilter &filter);
    /// Precondition: canKeep(). What cannot be written down is right all the same.
    [[nodiscard]] Counts counts(What what, const CaseFilter &filter);

    /// Counts everything that is kept again; a sentence for each difference, at most @p most.
    [[nodiscard]] QStringList check(int most);

private:
    using Days = std::map<int, Counts>; ///< by day (yyyymmdd)

    [[nodiscard]] bool hasCases(const Month &month);
    [[nodiscard]] Days read(const QString &key, int first, int last);
    /// Every day of the period, also those without cases.
    [[nodiscard]] Days countDays(What what, const CaseFilter &filter, const Period &period);
    [[nodiscard]] Counts countMonth(What what, const CaseFilter &filter, const QString &key,
                                    const Period &days);
    void keep(const QString &key);

    Database &m_database;
    std::shared_ptr<const ReferenceData> m_reference;
    std::map<int, QByteArray> m_fresh; ///< to be kept, packed; months by yyyymm
};

} // namespace jiesu
