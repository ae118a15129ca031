// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/caselist.h"

#include "domain/officetime.h"
#include "storage/figuresource.h"
#include "storage/searchindex.h"

namespace jiesu {

namespace {

constexpr int rowsBeforeIndex = 2000; ///< about 12 ms

constexpr CaseKey afterAll{SearchIndex::timeLimit, 0};

/// The cases to show come before this key, which is the page's and the period's end, whichever is earlier.
CaseKey upperKey(const CaseFilter &filter, std::optional<CaseKey> after)
{
    CaseKey upper = after.value_or(afterAll);
    if (const auto range = receivedRange(filter); range && range->to <= upper.receivedAt)
        upper = {range->to, 0};
    return upper;
}

/// The filter asks for nothing but a search text and, perhaps, a period of receipt.
bool isSearchOnly(const CaseFilter &filter)
{
    CaseFilter only;
    only.search = filter.search;
    if (receivedRange(filter))
        only.period = filter.period;
    return filter == only;
}

/// Everything that must stand somewhere in a case's texts.
QString searchText(const CaseFilter &filter)
{
    QStringList pieces{filter.search, filter.phonePart, filter.callerPart, filter.numberPart, filter.tag};
    pieces.removeAll(QString());
    return pieces.join(u' ');
}

} // namespace

CaseList::CaseList(Database &database, const CaseFilter &filter, const ReferenceData &reference)
    : m_database(database)
    , m_filter(filter)
    , m_reference(reference)
    , m_query(searchText(filter), reference)
    , m_search(filter.search, reference)
{
    QStringList expressions = keyExpressions();
    if (!m_query.expression().isEmpty())
        expressions << m_query.expression();
    m_expression = expressions.join(QStringLiteral(" AND "));
}

QStringList CaseList::keyExpressions() const
{
    using Key = SearchTokens::Key;
    const bool ownIndex = hasOwnIndex(m_filter) && m_query.expression().isEmpty();
    if (ownIndex)
        return {};
    QStringList expressions;
    if (m_filter.category.isSet()) {
        SearchTokens keys;
        for (const qint64 id : m_reference.withDescendants(m_filter.category))
            keys.addKey(Key::Category, id);
        expressions << keys.anyOf();
    }
    if (m_filter.street.isSet()) {
        SearchTokens key;
        key.addKey(Key::Place, m_filter.street.value);
        expressions << key.anyOf();
    }
    if (m_filter.unit.isSet()) {
        SearchTokens keys;
        const std::vector<qint64> ids = m_reference.withDescendants(m_filter.unit);
        for (const qint64 id : ids)
            keys.addKey(Key::Unit, id);
        if (ids.size() > 1 || !expressions.isEmpty() || !m_query.expression().isEmpty())
            expressions << keys.anyOf();
    }
    return expressions;
}

QString CaseList::sourceFromIndex(const QString &expression, CaseCondition &condition,
                                  std::optional<CaseKey> after)
{
    SearchIndex(m_database, m_reference).settle();
    const auto range = receivedRange(m_filter);
    const CaseKey upper = upperKey(m_filter, after);
    condition.add(QStringLiteral("case_search MATCH ?"), {expression});
    condition.add(
        QStringLiteral("case_search.rowid >= ? AND case_search.rowid < ?"),
        {SearchIndex::rowId(range ? range->from : 0, 0), SearchIndex::rowId(upper.receivedAt, upper.id)});
    condition.addFilter(m_filter, m_reference);
    if (m_filter.period && !range)
        condition.addDays(m_filter);
    // The time is compared too: after a place was renamed, an entry may be left at a case's former time.
    return QStringLiteral(" FROM case_search CROSS JOIN complaint_case ON id = (case_search.rowid & %1) "
                          "AND received_at = (case_search.rowid >> %2)")
               .arg(SearchIndex::idMask)
               .arg(SearchIndex::idBits) +
           condition.where();
}

QString CaseList::sourceFromTable(CaseCondition &condition, std::optional<CaseKey> after) const
{
    const auto range = receivedRange(m_filter);
    const CaseKey upper = upperKey(m_filter, after);
    condition.add(QStringLiteral("(received_at, id) < (?, ?)"), {upper.receivedAt, upper.id});
    if (range)
        condition.add(QStringLiteral("received_at >= ?"), {range->from});
    else if (m_filter.period)
        condition.addDays(m_filter);
    condition.addFilter(m_filter, m_reference);
    return QStringLiteral(" FROM complaint_case") + indexForList(m_filter) + condition.where();
}

void CaseList::read(const CaseColumns &columns, const CaseColumns &columnsWithTexts,
                    std::optional<CaseKey> after, int limit,
                    const std::function<bool(const ComplaintCase &)> &visit)
{
    Reading reading{mustVerify() ? columnsWithTexts : columns, limit, unlimited, visit};
    const QString &wide = m_query.wideExpression();
    if (!m_expression.isEmpty() || wide.isEmpty())
        return run(reading, m_expression, after);
    // A common letter fills a page out of the newest cases before the index has gathered where it stands.
    if (limit != unlimited) {
        reading.mostRows = rowsBeforeIndex;
        run(reading, {}, after);
        if (reading.isOver || reading.rows < rowsBeforeIndex)
            return;
        after = reading.last;
        reading.mostRows = unlimited;
    }
    run(reading, wide, after);
}

void CaseList::run(Reading &reading, const QString &expression, std::optional<CaseKey> after)
{
    const bool verify = mustVerify();
    CaseCondition condition;
    const QString source = expression.isEmpty() ? sourceFromTable(condition, after) +
                                                      QStringLiteral(" ORDER BY received_at DESC, id DESC")
                                                : sourceFromIndex(expression, condition, after) +
                                                      QStringLiteral(" ORDER BY case_search.rowid DESC");
    Statement &statement = m_database.statement(QStringLiteral("SELECT ") + reading.columns.list() + source +
                                                QStringLiteral(" LIMIT ?"));
    statement.run(QVariantList(condition.values()) << (verify ? reading.mostRows : reading.limit));
    while (!reading.isOver && statement.next()) {
        const ComplaintCase complaint = reading.columns.read(statement);
        ++reading.rows;
        reading.last = {toEpoch(complaint.receivedAt), complaint.id.value};
        if (verify && !m_search.matches(complaint))
            continue;
        ++reading.shown;
        reading.isOver = !reading.visit(complaint) || reading.shown == reading.limit;
    }
    statement.finish();
}

qint64 CaseList::count()
{
    return countFurther([] { return false; }).cases;
}

CountSoFar CaseList::countFurther(const std::function<bool()> &enough)
{
    const bool byText = !m_query.isEmpty() && (mustVerify() || !isSearchOnly(m_filter));
    if ((!m_query.isEmpty() && !byText) || !CaseCounts::canKeep(m_filter, m_reference, byText))
        return {countAnew(), 0};
    const auto ofMonth = [this, byText](const CaseFilter &filter) {
        if (byText)
            return CaseList(m_database, filter, m_reference).countAnew();
        const FigureSource source = caseSource(filter, m_reference);
        return number(QStringLiteral("SELECT count(*)") + source.from, source.values);
    };
    return CaseCounts(m_database, m_reference).count(m_filter, ofMonth, enough);
}

qint64 CaseList::countAnew()
{
    if (mustVerify()) {
        qint64 cases = 0;
        read(CaseColumns::texts(), CaseColumns::texts(), {}, unlimited, [&cases](const ComplaintCase &) {
            ++cases;
            return true;
        });
        return cases;
    }
    if (m_query.isEmpty()) {
        const FigureSource source = figureSource(m_filter, m_reference);
        return number(QStringLiteral("SELECT sum(%1)%2").arg(source.cases, source.from), source.values);
    }
    CaseCondition condition;
    QString source = anyExpression().isEmpty() ? sourceFromTable(condition, {})
                                               : sourceFromIndex(anyExpression(), condition, {});
    if (isSearchOnly(m_filter)) // the index alone knows
        source = QStringLiteral(" FROM case_search") + condition.where();
    return number(QStringLiteral("SELECT count(*)") + source, condition.values());
}

qint64 CaseList::number(const QString &sql, const QVariantList &values)
{
    Statement &statement = m_database.statement(sql);
    const qint64 answer = statement.run(values).next() ? statement.integer(0) : 0;
    statement.finish();
    return answer;
}

} // namespace jiesu
