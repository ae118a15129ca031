// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quickfilter.h"

#include "domain/daytext.h"
#include "domain/officetime.h"
#include "domain/quickfilterparts.h"
#include "domain/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiesu {
namespace {

using namespace quickfilter;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuickFilter)
};

constexpr qsizetype shortestSearch = 2;
const QDate firstDay(1970, 1, 1);
const QDate lastDay(2100, 12, 31);

template <class Rows, class Accept>
auto best(const Rows &rows, const QString &value, Accept accept) -> decltype(rows.front().id)
{
    decltype(rows.front().id) found;
    int foundRank = -1;
    for (const auto &row : rows) {
        if (!accept(row))
            continue;
        const int rank = nameMatch(row.name, value);
        if (rank >= 0 && (foundRank < 0 || rank < foundRank)) {
            found = row.id;
            foundRank = rank;
        }
    }
    return found;
}

/// Reads one line; a member for each kind of word.
class Reader final
{
public:
    Reader(const CaseFilter &base, const ReferenceData &reference, Instant now)
        : m_result{base, {}}
        , m_reference(reference)
        , m_now(now)
        , m_today(toOffice(now).date)
    {
    }

    QuickFilter read(const QString &line)
    {
        for (const Part &part : partsOf(line))
            read(part);
        QStringList search{m_result.filter.search};
        if (const QString typed = m_texts.join(u' '); typed.size() >= shortestSearch)
            search << typed;
        search.removeAll(QString());
        m_result.filter.search = search.join(u' ');
        return m_result;
    }

private:
    void problem(const QString &sentence) { m_result.problems << sentence; }
    void read(const Part &part);
    void readPlain(const Part &part);
    void readValue(Word word, const Part &part);
    void readNegated(Word word, const Part &part);
    void readTime(Word word, const Part &part);
    void readDue(const Part &part);
    void readReceived(const Part &part);
    void readRound(const QString &value);
    void readPiece(QString &member, const Part &part);
    template <class E> void readChoice(std::vector<E> &member, const Part &part)
    {
        if (const auto value = choice::parsed<E>(part.value))
            member = {*value};
        else
            problem(Words::tr("没有找到%1“%2”。").arg(part.name, part.value));
    }
    void restrictDays(QDate first, QDate last, const Part &part);
    [[nodiscard]] bool readName(Word word, const QString &value);
    [[nodiscard]] bool readPlace(const QString &value);
    [[nodiscard]] std::optional<std::vector<CaseStatus>> statuses(const Part &part);

    QuickFilter m_result;
    const ReferenceData &m_reference;
    Instant m_now;
    QDate m_today;
    QStringList m_texts;
};

void Reader::read(const Part &part)
{
    if (part.quoted || part.sign == Sign::None)
        return readPlain(part);
    const std::optional<Word> word = findWord(part.name, true);
    if (!word)
        return problem(Words::tr("没有“%1”这个筛选词；要按原文搜索，请加引号。").arg(part.name));
    if (part.value.isEmpty())
        return;
    if (part.negated)
        return readNegated(*word, part);
    readValue(*word, part);
}

void Reader::readPlain(const Part &part)
{
    const std::optional<Word> word = part.quoted ? std::nullopt : findWord(part.name, false);
    if (part.negated)
        return problem(Words::tr("“-”不能用在“%1”前面；可用于状态和类型。").arg(part.name));
    CaseFilter &filter = m_result.filter;
    if (!word)
        m_texts << part.name;
    else if (*word == Word::Unhappy)
        filter.unhappyOnly = true;
    else if (*word == Word::Supervised)
        filter.requests = RequestQueue::Supervised;
    else if (*word == Word::ToDecide)
        filter.requests = RequestQueue::ToDecide;
    else if (*word == Word::Promised)
        filter.requests = RequestQueue::Promised;
    else if (*word == Word::SignLate)
        filter.signDueBefore = m_now;
    else
        filter.openOnly = true;
    if (word == Word::Overdue)
        filter.dueBefore = std::min(filter.dueBefore.value_or(m_now), m_now);
}

void Reader::readValue(Word word, const Part &part)
{
    if (word == Word::Due || word == Word::Received)
        return readTime(word, part);
    if (part.sign != Sign::Equal)
        return problem(Words::tr("“%1”后面用冒号。").arg(part.name));
    CaseFilter &filter = m_result.filter;
    switch (word) {
    case Word::Status:
        if (part.value == QStringLiteral("未办结") || part.value == QStringLiteral("在办") ||
            part.value == QLatin1String("open"))
            filter.openOnly = true;
        else if (const auto found = statuses(part))
            filter.statuses = *found;
        break;
    case Word::Type: {
        const int type = choice::parse(choices<RequestType>(), part.value);
        if (type >= 0)
            filter.requestType = RequestType(type);
        else
            problem(Words::tr("没有找到%1“%2”。").arg(part.name, part.value));
        break;
    }
    case Word::Source:
        return readChoice(filter.sources, part);
    case Word::Channel:
        return readChoice(filter.channels, part);
    case Word::Phone:
        return readPiece(filter.phonePart, part);
    case Word::Caller:
        return readPiece(filter.callerPart, part);
    case Word::Number:
        return readPiece(filter.numberPart, part);
    case Word::Tag:
        return readPiece(filter.tag, part);
    case Word::Round:
        return readRound(part.value);
    default:
        if (!readName(word, part.value))
            problem(Words::tr("没有找到%1“%2”。").arg(part.name, part.value));
    }
}

bool Reader::readName(Word word, const QString &value)
{
    CaseFilter &filter = m_result.filter;
    if (word == Word::Place)
        return readPlace(value);
    if (word == Word::Unit) {
        filter.unit = m_reference.findUnit(value);
        if (!filter.unit.isSet())
            filter.unit = best(m_reference.units(), value, [](const Unit &) { return true; });
        return filter.unit.isSet();
    }
    filter.category = m_reference.findCategory(value);
    if (!filter.category.isSet())
        filter.category = best(m_reference.categories(), value, [](const Category &) { return true; });
    return filter.category.isSet();
}

bool Reader::readPlace(const QString &value)
{
    const auto ofKind = [](PlaceKind kind) { return [kind](const Place &p) { return p.kind == kind; }; };
    PlaceId street = m_reference.findPlace(PlaceKind::Street, value);
    if (!street.isSet())
        street = best(m_reference.places(), value, ofKind(PlaceKind::Street));
    const PlaceId point =
        street.isSet() ? PlaceId() : best(m_reference.places(), value, ofKind(PlaceKind::Point));
    if (street.isSet())
        m_result.filter.street = street;
    if (point.isSet())
        m_result.filter.point = point;
    return street.isSet() || point.isSet();
}

std::optional<std::vector<CaseStatus>> Reader::statuses(const Part &part)
{
    QString list = part.value;
    std::vector<CaseStatus> found;
    for (const QString &name :
         list.replace(u'，', u',').replace(u'、', u',').split(u',', Qt::SkipEmptyParts)) {
        const int status = choice::parse(choices<CaseStatus>(), name);
        if (status < 0) {
            problem(Words::tr("没有找到%1“%2”。").arg(part.name, name));
            return std::nullopt;
        }
        found.push_back(CaseStatus(status));
    }
    return found;
}

void Reader::readNegated(Word word, const Part &part)
{
    CaseFilter &filter = m_result.filter;
    if (word == Word::Status) {
        const auto without = statuses(part);
        if (!without)
            return;
        std::vector<CaseStatus> rest;
        for (const Choice &each : choices<CaseStatus>()) {
            const auto status = CaseStatus(each.value);
            const bool allowed = filter.statuses.empty() ||
                                 std::ranges::find(filter.statuses, status) != filter.statuses.end();
            if (allowed && std::ranges::find(*without, status) == without->end())
                rest.push_back(status);
        }
        filter.statuses = rest;
        return;
    }
    const int type = word == Word::Type ? choice::parse(choices<RequestType>(), part.value) : -1;
    if (type >= 0)
        filter.withoutTypes.push_back(RequestType(type));
    else if (word == Word::Type)
        problem(Words::tr("没有找到%1“%2”。").arg(part.name, part.value));
    else
        problem(Words::tr("“-”不能用在“%1”前面；可用于状态和类型。").arg(part.name));
}

void Reader::readTime(Word word, const Part &part)
{
    const bool understood = readDuration(part.value) || readDays(part.value, m_today);
    if (!understood)
        return problem(
            Words::tr("看不懂%1后面的“%2”；可写今天、11-25、本月、3天。").arg(part.name, part.value));
    if (word == Word::Due)
        readDue(part);
    else
        readReceived(part);
}

/// A day means its whole, so "<" ends before it begins and ">" begins after it ends; a duration is counted
/// from now.
void Reader::readDue(const Part &part)
{
    CaseFilter &filter = m_result.filter;
    std::optional<Instant> from;
    std::optional<Instant> before;
    if (const auto duration = readDuration(part.value)) {
        const Instant at = m_now + std::chrono::seconds(*duration);
        if (part.sign == Sign::Greater || part.sign == Sign::GreaterOrEqual)
            from = at;
        else
            before = at;
        if (part.sign == Sign::Equal)
            from = m_now;
    } else {
        const DayRange days = *readDays(part.value, m_today);
        const Instant start = fromOffice(days.first);
        const Instant end = fromOffice(days.last.addDays(1));
        if (part.sign == Sign::Less || part.sign == Sign::LessOrEqual)
            before = part.sign == Sign::Less ? start : end;
        else
            from = part.sign == Sign::Greater ? end : start;
        if (part.sign == Sign::Equal)
            before = end;
    }
    if (part.sign == Sign::Equal && readDays(part.value, m_today) == DayRange{m_today, m_today})
        from = m_now; // what was due this morning is overdue
    filter.openOnly = true;
    if (from)
        filter.dueFrom = std::max(filter.dueFrom.value_or(*from), *from);
    if (before)
        filter.dueBefore = std::min(filter.dueBefore.value_or(*before), *before);
}

void Reader::readReceived(const Part &part)
{
    DayRange days{m_today, m_today};
    if (const auto duration = readDuration(part.value)) {
        days.first = toOffice(m_now - std::chrono::seconds(*duration)).date;
        if (part.sign != Sign::Equal)
            days.last = days.first;
        else if (days.first < m_today)
            days.first = days.first.addDays(1); // the last three days, today among them
    } else {
        days = *readDays(part.value, m_today);
    }
    switch (part.sign) {
    case Sign::Less:
        return restrictDays(firstDay, days.first.addDays(-1), part);
    case Sign::LessOrEqual:
        return restrictDays(firstDay, days.last, part);
    case Sign::Greater:
        return restrictDays(days.last.addDays(1), lastDay, part);
    case Sign::GreaterOrEqual:
        return restrictDays(days.first, lastDay, part);
    default:
        return restrictDays(days.first, days.last, part);
    }
}

void Reader::restrictDays(QDate first, QDate last, const Part &part)
{
    CaseFilter &filter = m_result.filter;
    if (filter.period && filter.period->isWholeDays() && filter.dayBasis == DayBasis::Received) {
        first = std::max(first, filter.period->first());
        last = std::min(last, filter.period->last());
    } else if (filter.period) {
        return problem(Words::tr("这张清单已按别的时间限定，不能再用“%1”。").arg(part.name));
    }
    if (first > last)
        return problem(Words::tr("几个%1时间合起来没有一天。").arg(part.name));
    filter.period = Period::days(first, last);
}

void Reader::readRound(const QString &value)
{
    bool ok = false;
    const int round = text::folded(value).toInt(&ok);
    if (ok && round >= 1)
        m_result.filter.round = round;
    else
        problem(Words::tr("轮次后面写数字，如 轮次:2。"));
}

void Reader::readPiece(QString &member, const Part &part)
{
    const QString piece = text::tidyLine(part.value);
    if (piece.size() < shortestSearch)
        return problem(Words::tr("%1至少写两个字。").arg(part.name));
    member = piece;
}

} // namespace

int nameMatch(const QString &name, const QString &typed)
{
    const QString wanted = text::folded(typed).remove(u' ');
    const QString folded = text::folded(name).remove(u' ');
    if (folded == wanted)
        return 0;
    if (folded.startsWith(wanted))
        return 1;
    if (folded.contains(wanted))
        return 2;
    return text::pinyinInitials(name).startsWith(wanted) ? 3 : -1;
}

QuickFilter readQuickFilter(const QString &line, const CaseFilter &base, const ReferenceData &reference,
                            Instant now)
{
    return Reader(base, reference, now).read(line);
}

} // namespace jiesu
