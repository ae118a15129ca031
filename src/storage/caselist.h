// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casecolumns.h"
#include "storage/casecondition.h"
#include "storage/casecounts.h"
#include "storage/searchquery.h"

#include <functional>
#include <limits>

namespace jiesu {

/// The cases of one filter, newest first: how they are found, and the check of each against the search text.
class CaseList final
{
public:
    static constexpr int unlimited = -1;

    /// @p reference must live as long as the list.
    CaseList(Database &database, const CaseFilter &filter, const ReferenceData &reference);

    /// Calls @p visit with each case after @p after, read with at least @p columns, until it returns false or
    /// @p limit cases were shown.
    void read(const CaseColumns &columns, const CaseColumns &columnsWithTexts, std::optional<CaseKey> after,
              int limit, const std::function<bool(const ComplaintCase &)> &visit);
    [[nodiscard]] qint64 count();
    /// count(), left off when @p enough says so; what was counted is kept, so that the next time goes on. A
    /// count that is not kept is not left off. @param enough asked after each month of receipt
    [[nodiscard]] CountSoFar countFurther(const std::function<bool()> &enough);

private:
    /// The pieces of numbers, names and tags are compared by the statement itself.
    [[nodiscard]] bool mustVerify() const { return !m_search.isEmpty() && !m_search.isExact(); }
    /// For the search index; the gathering one where nothing else narrows.
    [[nodiscard]] const QString &anyExpression() const
    {
        return m_expression.isEmpty() ? m_query.wideExpression() : m_expression;
    }
    /// The ids of units, street and category as tokens, where no other index serves the filter: the search
    /// index holds the cases of any number of them in one newest-first order.
    [[nodiscard]] QStringList keyExpressions() const;
    /// "FROM … WHERE …" for the cases after @p after.
    [[nodiscard]] QString sourceFromIndex(const QString &expression, CaseCondition &condition,
                                          std::optional<CaseKey> after);
    [[nodiscard]] QString sourceFromTable(CaseCondition &condition, std::optional<CaseKey> after) const;

    /// What read() does with one source.
    struct Reading
    {
        const CaseColumns &columns;
        int limit;    ///< of cases shown
        int mostRows; ///< that are looked at; unlimited: all
        const std::function<bool(const ComplaintCase &)> &visit;
        int shown = 0;
        int rows = 0;
        bool isOver = false; ///< by @ref limit or by @ref visit
        CaseKey last{};      ///< of the row looked at last
    };
    void run(Reading &reading, const QString &expression, std::optional<CaseKey> after);
    /// count() without what is kept.
    [[nodiscard]] qint64 countAnew();
    [[nodiscard]] qint64 number(const QString &sql, const QVariantList &values);

    Database &m_database;
    const CaseFilter &m_filter;
    const ReferenceData &m_reference;
    SearchQuery m_query;  ///< everything that must stand somewhere in a case's texts
    SearchQuery m_search; ///< the part of it that any text may hold
    QString m_expression; ///< for the search index; empty: the table's own indexes are used
};

} // namespace jiesu
