// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caseview.h"

#include "domain/jsonfields.h"
#include "domain/officetime.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseView)
};

constexpr qint64 greatestId = qint64(1) << 52; // a JSON number holds it exactly
constexpr qint64 latestTime = 253'402'300'799; // the end of the year 9999
constexpr int widestColumn = 4000;
constexpr int greatestRound = 1000;
constexpr int greatestHours = 1'000'000;

// clang-format off
constexpr Choice dayBases[] = {{0, "received", ""}, {1, "dispatch", ""}, {2, "done", ""}, {3, "follow_up", ""}};
constexpr Choice requestQueues[] = {
    {0, "to_decide", QT_TRANSLATE_NOOP("choice", "有待审批的申请")},
    {1, "supervised", QT_TRANSLATE_NOOP("choice", "有未了结的督办")},
    {2, "promised", QT_TRANSLATE_NOOP("choice", "有还没兑现的约定")}};
// clang-format on

} // namespace

template <> std::span<const Choice> choices<DayBasis>()
{
    return dayBases;
}

template <> std::span<const Choice> choices<RequestQueue>()
{
    return requestQueues;
}

namespace {

/// Writes what differs from a filter that selects everything.
class Writer final
{
public:
    void add(const char *key, const QString &value) { addIf(!value.isEmpty(), key, value); }
    void add(const char *key, bool value) { addIf(value, key, value); }
    template <class Tag> void add(const char *key, Id<Tag> id) { addIf(id.isSet(), key, id.value); }
    void add(const char *key, const std::optional<int> &value)
    {
        addIf(value.has_value(), key, value.value_or(0));
    }
    void add(const char *key, const std::optional<Instant> &at)
    {
        addIf(at.has_value(), key, at ? qint64(toEpoch(*at)) : 0);
    }
    void add(const char *key, const std::vector<qint64> &numbers)
    {
        QStringList texts;
        for (const qint64 number : numbers)
            texts << QString::number(number);
        add(key, texts.join(u','));
    }
    template <class Tag> void add(const char *key, const std::vector<Id<Tag>> &ids)
    {
        std::vector<qint64> numbers;
        for (const Id<Tag> id : ids)
            numbers.push_back(id.value);
        add(key, numbers);
    }
    template <class E> void choose(const char *key, E value) { addIf(value != E(), key, code(value)); }
    template <class E> void choose(const char *key, const std::optional<E> &value)
    {
        addIf(value.has_value(), key, value ? code(*value) : QString());
    }
    template <class E> void chooseAll(const char *key, const std::vector<E> &values)
    {
        QJsonArray codes;
        for (const E value : values)
            codes << code(value);
        addIf(!values.empty(), key, codes);
    }
    void addIf(bool wanted, const char *key, const QJsonValue &value)
    {
        if (wanted)
            m_object[QLatin1String(key)] = value;
    }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

template <class Tag> void read(JsonFields &fields, const char *key, Id<Tag> &id)
{
    fields.read(key, id.value, 0, greatestId);
}

void read(JsonFields &fields, const char *key, std::optional<Instant> &at)
{
    constexpr qint64 missing = -1;
    qint64 seconds = missing;
    fields.read(key, seconds, 0, latestTime);
    if (seconds != missing)
        at = fromEpoch(seconds);
}

void read(JsonFields &fields, const char *key, std::optional<int> &value, int least, int greatest)
{
    const int missing = std::numeric_limits<int>::min();
    int found = missing;
    fields.read(key, found, least, greatest);
    if (found != missing)
        value = found;
}

template <class E>
void choose(JsonFields &fields, const QJsonObject &json, const char *key, std::optional<E> &value)
{
    E found{};
    fields.choose(key, found);
    if (json.contains(QLatin1String(key)))
        value = found;
}

void readPeriod(JsonFields &fields, CaseFilter &filter)
{
    QString code;
    fields.read("period", code);
    if (code.isEmpty())
        return;
    if (const Result<Period> period = Period::parse(code))
        filter.period = *period;
    else
        fields.fail(period.error().happened);
}

/// Numbers joined by commas, because keys of outcomes are 64 bits wide and a JSON number would round them.
std::vector<qint64> readNumbers(JsonFields &fields, const char *key)
{
    QString joined;
    fields.read(key, joined);
    std::vector<qint64> numbers;
    for (const QString &text : joined.split(u',', Qt::SkipEmptyParts)) {
        bool ok = false;
        numbers.push_back(text.toLongLong(&ok));
        if (!ok)
            fields.fail(Words::tr("视图中“%1”的值不能用。").arg(QLatin1String(key)));
    }
    return numbers;
}

template <class Tag> void readIds(JsonFields &fields, const char *key, std::vector<Id<Tag>> &ids)
{
    for (const qint64 number : readNumbers(fields, key))
        ids.push_back({number});
}

void readHandled(JsonFields &fields, const QJsonObject &json, CaseFilter &filter)
{
    JsonFields part = fields.object("handled");
    HandlingHours hours;
    part.read("from", hours.from, 0, greatestHours);
    read(part, "before", hours.before, 0, greatestHours);
    fields.include(part);
    if (json.contains(QLatin1String("handled")))
        filter.handled = hours;
}

void readOfficial(JsonFields &fields, const QJsonObject &json, CaseFilter &filter)
{
    JsonFields part = fields.object("official");
    FollowUpAnswers answers;
    part.choose("contacted", answers.contacted);
    part.choose("solved", answers.solved);
    part.choose("satisfaction", answers.satisfaction);
    fields.include(part);
    if (json.contains(QLatin1String("official")))
        filter.official = answers;
}

} // namespace

QJsonObject toJson(const CaseFilter &filter)
{
    Writer writer;
    writer.add("period", filter.period ? filter.period->code() : QString());
    writer.choose("day_basis", filter.dayBasis);
    writer.add("search", filter.search);
    writer.chooseAll("statuses", filter.statuses);
    writer.add("open_only", filter.openOnly);
    writer.add("due_before", filter.dueBefore);
    writer.add("due_from", filter.dueFrom);
    writer.add("sign_due_before", filter.signDueBefore);
    writer.add("unit", filter.unit);
    writer.add("street", filter.street);
    writer.add("point", filter.point);
    writer.add("category", filter.category);
    writer.choose("request_type", filter.requestType);
    writer.chooseAll("without_types", filter.withoutTypes);
    writer.chooseAll("without_dispositions", filter.withoutDispositions);
    writer.add("counted_only", filter.countedOnly);
    writer.add("caller_phone", filter.callerPhone);
    if (filter.official) {
        Writer answers;
        answers.choose("contacted", filter.official->contacted);
        answers.choose("solved", filter.official->solved);
        answers.choose("satisfaction", filter.official->satisfaction);
        writer.addIf(true, "official", answers.object());
    }
    writer.add("unhappy_only", filter.unhappyOnly);
    writer.add("outcomes", filter.outcomes);
    writer.add("weekday", filter.weekday);
    writer.add("hour", filter.hour);
    writer.add("batch", filter.batch);
    writer.choose("requests", filter.requests);
    writer.add("phone_part", filter.phonePart);
    writer.add("caller_part", filter.callerPart);
    writer.add("number_part", filter.numberPart);
    writer.add("tag", filter.tag);
    writer.add("round", filter.round);
    writer.add("exact_units", filter.exactUnits);
    writer.add("exact_streets", filter.exactStreets);
    writer.add("exact_points", filter.exactPoints);
    writer.add("exact_categories", filter.exactCategories);
    writer.add("last_hour", filter.lastHour);
    if (filter.handled) {
        Writer hours;
        hours.addIf(true, "from", filter.handled->from);
        hours.add("before", filter.handled->before);
        writer.addIf(true, "handled", hours.object());
    }
    writer.add("community", filter.community);
    writer.chooseAll("sources", filter.sources);
    writer.chooseAll("channels", filter.channels);
    writer.add("told_of_line", filter.toldOfLine);
    return writer.object();
}

Result<CaseFilter> caseFilterFromJson(const QJsonObject &json)
{
    JsonFields fields(json, Words::tr("视图"));
    CaseFilter filter;
    readPeriod(fields, filter);
    fields.choose("day_basis", filter.dayBasis);
    fields.read("search", filter.search);
    fields.chooseAll("statuses", filter.statuses);
    fields.read("open_only", filter.openOnly);
    read(fields, "due_before", filter.dueBefore);
    read(fields, "due_from", filter.dueFrom);
    read(fields, "sign_due_before", filter.signDueBefore);
    read(fields, "unit", filter.unit);
    read(fields, "street", filter.street);
    read(fields, "point", filter.point);
    read(fields, "category", filter.category);
    choose(fields, json, "request_type", filter.requestType);
    fields.chooseAll("without_types", filter.withoutTypes);
    fields.chooseAll("without_dispositions", filter.withoutDispositions);
    fields.read("counted_only", filter.countedOnly);
    fields.read("caller_phone", filter.callerPhone);
    readOfficial(fields, json, filter);
    fields.read("unhappy_only", filter.unhappyOnly);
    filter.outcomes = readNumbers(fields, "outcomes");
    read(fields, "weekday", filter.weekday, 1, 7);
    read(fields, "hour", filter.hour, 0, 23);
    read(fields, "batch", filter.batch);
    choose(fields, json, "requests", filter.requests);
    fields.read("phone_part", filter.phonePart);
    fields.read("caller_part", filter.callerPart);
    fields.read("number_part", filter.numberPart);
    fields.read("tag", filter.tag);
    read(fields, "round", filter.round, 1, greatestRound);
    readIds(fields, "exact_units", filter.exactUnits);
    readIds(fields, "exact_streets", filter.exactStreets);
    readIds(fields, "exact_points", filter.exactPoints);
    readIds(fields, "exact_categories", filter.exactCategories);
    read(fields, "last_hour", filter.lastHour, 0, 23);
    readHandled(fields, json, filter);
    read(fields, "community", filter.community);
    fields.chooseAll("sources", filter.sources);
    fields.chooseAll("channels", filter.channels);
    fields.read("told_of_line", filter.toldOfLine);
    if (const auto error = fields.error())
        return *error;
    return filter;
}

namespace {

QJsonObject toJson(const SortKey &key)
{
    return {{QStringLiteral("by"), code(key.by)}, {QStringLiteral("descending"), key.descending}};
}

SortKey readKey(JsonFields &fields, const char *name)
{
    JsonFields part = fields.object(name);
    SortKey key;
    part.choose("by", key.by);
    part.read("descending", key.descending);
    fields.include(part);
    return key;
}

} // namespace

QJsonObject toJson(const ListLook &look)
{
    QStringList columns;
    for (const ViewColumn &column : look.columns)
        columns << QStringLiteral("%1:%2").arg(column.code).arg(column.width);
    QJsonObject json;
    if (!columns.isEmpty())
        json[QStringLiteral("columns")] = columns.join(u',');
    json[QStringLiteral("sort")] = toJson(look.sort.first);
    if (look.sort.second)
        json[QStringLiteral("second_sort")] = toJson(*look.sort.second);
    return json;
}

Result<ListLook> listLookFromJson(const QJsonObject &json)
{
    JsonFields fields(json, Words::tr("视图"));
    ListLook look;
    QString columns;
    fields.read("columns", columns);
    for (const QString &text : columns.split(u',', Qt::SkipEmptyParts)) {
        bool ok = false;
        const int width = text.section(u':', 1).toInt(&ok);
        if (!ok || width < 0 || width > widestColumn)
            fields.fail(Words::tr("视图中“%1”的值不能用。").arg(QStringLiteral("columns")));
        look.columns.push_back({text.section(u':', 0, 0), width});
    }
    look.sort.first = readKey(fields, "sort");
    const SortKey second = readKey(fields, "second_sort");
    if (json.contains(QLatin1String("second_sort")))
        look.sort.second = second;
    if (const auto error = fields.error())
        return *error;
    return look;
}

} // namespace jiesu
