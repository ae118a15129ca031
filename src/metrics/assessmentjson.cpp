// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/assessmentjson.h"

#include "domain/jsonfields.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentTable)
};

constexpr qint64 largestMark = 100'000'000;
constexpr qint64 largestBound = 1'000'000'000'000;

template <class Number> QJsonValue orNull(std::optional<Number> number)
{
    return number ? QJsonValue(qint64(*number)) : QJsonValue();
}

std::optional<qint64> numberIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<int> rankIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QJsonArray marksJson(const std::vector<std::optional<qint64>> &marks)
{
    QJsonArray array;
    for (const auto &mark : marks)
        array << orNull(mark);
    return array;
}

std::vector<std::optional<qint64>> marksIn(const QJsonArray &array)
{
    std::vector<std::optional<qint64>> marks;
    for (const QJsonValue value : array)
        marks.push_back(numberIn(value));
    return marks;
}

QJsonArray itemsJson(const std::vector<TableItem> &items)
{
    QJsonArray array;
    for (const TableItem &item : items) {
        QJsonObject object{{QStringLiteral("name"), item.name},
                           {QStringLiteral("full_mark"), item.fullMark},
                           {QStringLiteral("mode"), code(item.mode)}};
        QJsonObject groups;
        for (auto it = item.groupMarks.cbegin(); it != item.groupMarks.cend(); ++it)
            groups.insert(it.key(), it.value());
        if (!groups.isEmpty())
            object.insert(QStringLiteral("group_marks"), groups);
        if (item.fullAt)
            object.insert(QStringLiteral("full_at"), *item.fullAt);
        if (item.nothingAt)
            object.insert(QStringLiteral("nothing_at"), *item.nothingAt);
        array << object;
    }
    return array;
}

std::optional<qint64> boundIn(const QJsonObject &object, const char *key, JsonFields &fields)
{
    qint64 bound = 0;
    fields.read(key, bound, -largestBound, largestBound);
    return object.contains(QLatin1String(key)) ? std::optional(bound) : std::nullopt;
}

TableItem readItem(const QJsonValue &value, JsonFields &whole)
{
    JsonFields fields(value.toObject(), Words::tr("考评项目"));
    TableItem item;
    fields.read("name", item.name);
    fields.read("full_mark", item.fullMark, 1, largestMark);
    fields.choose("mode", item.mode);
    item.fullAt = boundIn(value.toObject(), "full_at", fields);
    item.nothingAt = boundIn(value.toObject(), "nothing_at", fields);
    const QJsonObject groups = value.toObject().value(QStringLiteral("group_marks")).toObject();
    (void)fields.object("group_marks");
    for (auto it = groups.begin(); it != groups.end(); ++it)
        item.groupMarks.insert(it.key(), it.value().toInteger());
    whole.include(fields);
    return item;
}

TableRow readRow(const QJsonValue &value, std::size_t items, JsonFields &whole)
{
    JsonFields fields(value.toObject(), Words::tr("考评表的一行"));
    TableRow row;
    fields.read("group", row.group);
    fields.read("unit", row.unit);
    row.entered = marksIn(fields.array("marks"));
    row.entered.resize(items);
    int rank = 0;
    fields.read("previous_rank", rank, 0, 1000);
    if (rank > 0)
        row.printedPreviousRank = rank;
    whole.include(fields);
    return row;
}

} // namespace

Result<AssessmentTable> readAssessmentTable(const QByteArray &json)
{
    const Result<QJsonObject> object = readJsonObject(json, Words::tr("考评表"));
    if (!object)
        return object.error();
    JsonFields fields(*object, Words::tr("考评表"));
    AssessmentTable table;
    fields.read("title", table.title);
    for (const QJsonValue value : fields.array("items"))
        table.items.push_back(readItem(value, fields));
    for (const QJsonValue value : fields.array("rows"))
        table.rows.push_back(readRow(value, table.items.size(), fields));
    if (auto error = fields.error())
        return *error;
    return table;
}

QByteArray writeAssessmentTable(const AssessmentTable &table)
{
    QJsonArray rows;
    for (const TableRow &row : table.rows) {
        QJsonObject object{{QStringLiteral("group"), row.group},
                           {QStringLiteral("unit"), row.unit},
                           {QStringLiteral("marks"), marksJson(row.entered)}};
        if (row.printedPreviousRank)
            object.insert(QStringLiteral("previous_rank"), *row.printedPreviousRank);
        rows << object;
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("title"), table.title},
                                     {QStringLiteral("items"), itemsJson(table.items)},
                                     {QStringLiteral("rows"), rows}})
        .toJson(QJsonDocument::Compact);
}

QByteArray rankTableJson(const RankTable &table)
{
    QJsonArray rows;
    for (const RankTable::Row &row : table.rows)
        rows << QJsonObject{{QStringLiteral("group"), row.group},
                            {QStringLiteral("unit"), row.unit},
                            {QStringLiteral("marks"), marksJson(row.marks)},
                            {QStringLiteral("total"), orNull(row.total)},
                            {QStringLiteral("rank"), orNull(row.rank)},
                            {QStringLiteral("previous_rank"), orNull(row.previousRank)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("month"), table.monthKey},
                                     {QStringLiteral("title"), table.title},
                                     {QStringLiteral("items"), itemsJson(table.items)},
                                     {QStringLiteral("rows"), rows}})
        .toJson(QJsonDocument::Compact);
}

std::optional<RankTable> readRankTable(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    JsonFields unread({}, {});
    RankTable table{object.value(QStringLiteral("month")).toInt(),
                    object.value(QStringLiteral("title")).toString(),
                    {},
                    {}};
    for (const QJsonValue value : object.value(QStringLiteral("items")).toArray())
        table.items.push_back(readItem(value, unread));
    for (const QJsonValue value : object.value(QStringLiteral("rows")).toArray()) {
        const QJsonObject row = value.toObject();
        table.rows.push_back(
            {row.value(QStringLiteral("group")).toString(), row.value(QStringLiteral("unit")).toString(),
             marksIn(row.value(QStringLiteral("marks")).toArray()),
             numberIn(row.value(QStringLiteral("total"))), rankIn(row.value(QStringLiteral("rank"))),
             rankIn(row.value(QStringLiteral("previous_rank")))});
    }
    return table;
}

} // namespace jiesu
