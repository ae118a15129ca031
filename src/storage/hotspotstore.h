// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/referencedata.h"
#include "domain/specialtask.h"
#include "storage/recordtable.h"

namespace jiesu {

/// Counts and texts of the cases about one place and category. What a CaseFilter means is the same here as in
/// lists, so that a number and its list are equal.
class HotSpotStore final
{
public:
    HotSpotStore(Database &database, std::shared_ptr<const ReferenceData> reference)
        : m_database(database)
        , m_reference(std::move(reference))
    {
    }

    /// The cases of one place and category; cases without a category are in no cell.
    struct Cell
    {
        PlaceId street;
        PlaceId point;
        CategoryId category;
        qint64 cases = 0;  ///< from the day on that was asked for
        qint64 before = 0; ///< earlier in the filter's period
    };
    /// The filter's cases by place and category, out of the covering index. @p filter must have a period
    [[nodiscard]] std::vector<Cell> cells(const CaseFilter &filter, QDate from);

    struct Detail
    {
        qint64 callers = 0; ///< different numbers; who left none counts as one of his own
        qint64 open = 0;
        qint64 overdue = 0;
    };
    /// @p filter must have a period, a category, and a point or a street
    [[nodiscard]] Detail detail(const CaseFilter &filter, Instant now);

    /// What a reply says was done.
    struct Measure
    {
        QString text;
        Instant at{};
    };
    /// The latest reply among the filter's cases; @p filter as in detail().
    [[nodiscard]] std::optional<Measure> lastMeasure(const CaseFilter &filter);

    /// A case as it is compared with others.
    struct Matter
    {
        CaseKey key;
        QString caller; ///< callerKey()
        PlaceId street;
        PlaceId point;
        CategoryId category;
        bool isOpen = false;
        QString text; ///< the content, else the title
    };
    /// The filter's cases after @p after, oldest first. @p filter must have a period of receipt
    [[nodiscard]] std::vector<Matter> matters(const CaseFilter &filter, std::optional<CaseKey> after,
                                              int limit);

private:
    [[nodiscard]] QString ofSpot(const CaseFilter &filter, const QString &further, QVariantList &values);

    Database &m_database;
    std::shared_ptr<const ReferenceData> m_reference;
};

/// What was taken on about hot spots.
class SpecialTaskStore final : public RecordTable<SpecialTask>
{
public:
    using RecordTable::RecordTable;

    /// Open ones first, by due time, then those closed last; without those taken back.
    [[nodiscard]] std::vector<SpecialTask> list();
};

} // namespace jiesu
