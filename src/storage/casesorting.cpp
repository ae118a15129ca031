// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in an order of the person's choice.
#include "domain/officetime.h"
#include "storage/casecolumns.h"
#include "storage/caselist.h"
#include "storage/caserow.h"
#include "storage/casestore.h"

#include <QCollator>
#include <QHash>

namespace jiesu {

namespace {

/// Makes cases comparable: each key of the sort as a number, the smaller first.
class Ranking final
{
public:
    Ranking(const CaseSort &sort, const ReferenceData &reference)
        : m_sort(sort)
        , m_reference(reference)
        , m_collator(QLocale(QLocale::Chinese, QLocale::China))
    {
        m_collator.setNumericMode(true);
    }

    struct Ranked
    {
        qint64 first = 0;
        qint64 second = 0;
        qint64 receivedAt = 0;
        CaseId id;
    };

    void add(const ComplaintCase &complaint)
    {
        const auto number = [&](const SortKey &key) {
            return isByName(key.by) ? nameKey(key.by, complaint) : ownNumber(key.by, complaint);
        };
        m_cases.push_back({number(m_sort.first), m_sort.second ? number(*m_sort.second) : 0,
                           toEpoch(complaint.receivedAt), complaint.id});
    }

    [[nodiscard]] std::vector<CaseId> sorted(int limit)
    {
        rankNames();
        for (Ranked &ranked : m_cases) {
            ranked.first = ordered(m_sort.first, ranked.first);
            ranked.second = m_sort.second ? ordered(*m_sort.second, ranked.second) : 0;
        }
        std::ranges::sort(m_cases, [](const Ranked &a, const Ranked &b) {
            return std::tuple(a.first, a.second, b.receivedAt, b.id) <
                   std::tuple(b.first, b.second, a.receivedAt, a.id);
        });
        std::vector<CaseId> ids;
        for (const Ranked &ranked : m_cases) {
            if (int(ids.size()) == limit)
                break;
            ids.push_back(ranked.id);
        }
        return ids;
    }

private:
    static constexpr qint64 missing = std::numeric_limits<qint64>::min();

    [[nodiscard]] static bool isByName(CaseOrder by)
    {
        return by == CaseOrder::Unit || by == CaseOrder::Street || by == CaseOrder::Point ||
               by == CaseOrder::Category;
    }

    [[nodiscard]] static qint64 ownNumber(CaseOrder by, const ComplaintCase &c)
    {
        switch (by) {
        case CaseOrder::Deadline:
            return c.deadline ? qint64(toEpoch(*c.deadline)) : missing;
        case CaseOrder::Done:
            return c.doneTime ? qint64(toEpoch(*c.doneTime)) : missing;
        case CaseOrder::Status:
            return qint64(c.status);
        case CaseOrder::RequestType:
            return c.requestType == RequestType::Unknown ? missing : qint64(c.requestType);
        default:
            return toEpoch(c.receivedAt);
        }
    }

    /// The id now; its place among the names once all are known.
    [[nodiscard]] qint64 nameKey(CaseOrder by, const ComplaintCase &c)
    {
        const auto note = [&](auto id) {
            if (!id.isSet())
                return missing;
            QString &name = m_names[{int(by), id.value}];
            if (name.isEmpty())
                name = m_reference.name(id);
            return id.value;
        };
        switch (by) {
        case CaseOrder::Unit:
            return note(c.leadUnit);
        case CaseOrder::Street:
            return note(c.street);
        case CaseOrder::Point:
            return note(c.point);
        default:
            return note(c.category);
        }
    }

    void rankNames()
    {
        using Key = std::pair<int, qint64>;
        std::vector<std::pair<QCollatorSortKey, Key>> keys;
        for (auto it = m_names.constBegin(); it != m_names.constEnd(); ++it)
            keys.emplace_back(m_collator.sortKey(it.value()), it.key());
        std::ranges::sort(keys, [](const auto &a, const auto &b) { return a.first < b.first; });
        for (std::size_t i = 0; i < keys.size(); ++i)
            m_ranks[keys[i].second] = qint64(i);
    }

    [[nodiscard]] qint64 ordered(const SortKey &key, qint64 value) const
    {
        if (value == missing)
            return std::numeric_limits<qint64>::max();
        const qint64 rank = isByName(key.by) ? m_ranks.value({int(key.by), value}) : value;
        return key.descending ? -rank : rank;
    }

    const CaseSort &m_sort;
    const ReferenceData &m_reference;
    QCollator m_collator;
    std::vector<Ranked> m_cases;
    QHash<std::pair<int, qint64>, QString> m_names;
    QHash<std::pair<int, qint64>, qint64> m_ranks;
};

} // namespace

std::vector<CaseId> CaseStore::ids(const CaseFilter &filter, const CaseSort &sort, int limit)
{
    CaseList list(m_database, filter, *m_reference);
    std::vector<CaseId> ids;
    if (sort.isNewestFirst()) {
        list.read(CaseColumns::keys(), CaseColumns::texts(), {}, limit,
                  [&ids](const ComplaintCase &complaint) {
                      ids.push_back(complaint.id);
                      return true;
                  });
        return ids;
    }
    Ranking ranking(sort, *m_reference);
    list.read(CaseColumns::sortKeys(), CaseColumns::sortKeysAndTexts(), {}, CaseList::unlimited,
              [&ranking](const ComplaintCase &complaint) {
                  ranking.add(complaint);
                  return true;
              });
    return ranking.sorted(limit);
}

std::vector<CaseRow> CaseStore::rows(std::span<const CaseId> ids)
{
    Statement &statement = m_database.statement(QStringLiteral("SELECT ") + CaseColumns::row().list() +
                                                QStringLiteral(" FROM complaint_case WHERE id = ?"));
    std::vector<CaseRow> rows;
    for (const CaseId id : ids) {
        if (statement.run({id.value}).next())
            rows.push_back(rowOf(CaseColumns::row().read(statement), *m_reference));
    }
    statement.finish();
    if (m_mask)
        std::ranges::for_each(rows, m_mask);
    return rows;
}

} // namespace jiesu
