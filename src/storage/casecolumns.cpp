// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casecolumns.h"

#include "domain/officetime.h"

namespace jiesu {

namespace {

constexpr const char *derivedColumns[] = {"received_day", "received_slot", "dispatch_day",
                                          "done_day",     "follow_up_day", "is_open"};
constexpr int leadingColumns = 3;

/// All written columns but those of the import.
QStringList writtenColumns()
{
    QStringList names;
    for (const CaseField &field : caseFields())
        names << QString::fromLatin1(field.code);
    for (const char *name : derivedColumns)
        names << QString::fromLatin1(name);
    return names;
}

void giveDay(fieldvalues::ValueSink &sink, const std::optional<Instant> &at)
{
    at ? sink.integer(dayKey(*at)) : sink.nothing();
}

std::vector<const CaseField *> allFields()
{
    std::vector<const CaseField *> fields;
    for (const CaseField &field : caseFields())
        fields.push_back(&field);
    return fields;
}

} // namespace

CaseColumns::CaseColumns(std::vector<const CaseField *> fields)
    : m_fields(std::move(fields))
    , m_list(QStringLiteral("id, revision, received_at"))
{
    for (const CaseField *field : m_fields)
        m_list += QStringLiteral(", ") + QLatin1String(field->code);
}

CaseColumns CaseColumns::named(std::initializer_list<const char *> codes)
{
    std::vector<const CaseField *> fields;
    for (const char *code : codes) {
        const CaseField *field = findCaseField(QString::fromLatin1(code));
        Q_ASSERT(field);
        fields.push_back(field);
    }
    return CaseColumns(std::move(fields));
}

CaseColumns CaseColumns::joined(const CaseColumns &first, const CaseColumns &second)
{
    std::vector<const CaseField *> fields = first.m_fields;
    for (const CaseField *field : second.m_fields) {
        if (std::ranges::find(fields, field) == fields.end())
            fields.push_back(field);
    }
    return CaseColumns(std::move(fields));
}

const CaseColumns &CaseColumns::whole()
{
    static const CaseColumns columns(allFields());
    return columns;
}

const CaseColumns &CaseColumns::keys()
{
    static const CaseColumns columns = named({});
    return columns;
}

const CaseColumns &CaseColumns::row()
{
    static const CaseColumns columns = named({"case_no",
                                              "order_no",
                                              "title",
                                              "caller_name",
                                              "caller_phone",
                                              "is_confidential",
                                              "street_id",
                                              "point_id",
                                              "lead_unit_id",
                                              "dispatcher",
                                              "handler",
                                              "category_id",
                                              "request_type",
                                              "status",
                                              "deadline",
                                              "done_time",
                                              "suspended",
                                              "official_contacted",
                                              "official_solved",
                                              "official_satisfaction",
                                              "self_contacted",
                                              "self_solved",
                                              "self_satisfaction"});
    return columns;
}

const CaseColumns &CaseColumns::sortKeys()
{
    static const CaseColumns columns = named({"deadline", "done_time", "status", "lead_unit_id", "street_id",
                                              "point_id", "category_id", "request_type"});
    return columns;
}

const CaseColumns &CaseColumns::sortKeysAndTexts()
{
    static const CaseColumns columns = joined(sortKeys(), texts());
    return columns;
}

const CaseColumns &CaseColumns::texts()
{
    static const CaseColumns columns =
        named({"case_no", "order_no", "upstream_no", "title", "content", "caller_name", "caller_phone",
               "contact_phone", "occurrence_address", "result_text", "public_reply", "tags", "company_name",
               "street_id", "community_id", "point_id", "lead_unit_id", "category_id"});
    return columns;
}

const CaseColumns &CaseColumns::rowAndTexts()
{
    static const CaseColumns columns = joined(row(), texts());
    return columns;
}

const CaseColumns &CaseColumns::similar()
{
    static const CaseColumns columns = joined(rowAndTexts(), named({"merged_into_id"}));
    return columns;
}

const CaseColumns &CaseColumns::clock()
{
    static const CaseColumns columns =
        named({"case_no", "title", "street_id", "point_id", "lead_unit_id", "handler", "status", "deadline",
               "sign_deadline", "contact_deadline", "suspended", "call_time", "city_dispatch_time",
               "district_dispatch_time", "import_time", "time_class_id", "limit_value", "limit_unit"});
    return columns;
}

ComplaintCase CaseColumns::read(const Statement &statement) const
{
    ComplaintCase complaint;
    complaint.id.value = statement.integer(0);
    complaint.revision = statement.integer(1);
    complaint.receivedAt = fromEpoch(statement.integer(2));
    int column = leadingColumns;
    for (const CaseField *field : m_fields)
        field->set(complaint, statement.value(column++));
    return complaint;
}

namespace casecolumns {

const QString &insertSql()
{
    static const QString sql = [] {
        const QStringList names = writtenColumns();
        return QStringLiteral("INSERT INTO complaint_case (%1, import_hash, import_batch_id, import_row) "
                              "VALUES (%2?, ?, ?)")
            .arg(names.join(QStringLiteral(", ")), QStringLiteral("?, ").repeated(names.size()));
    }();
    return sql;
}

void give(const ComplaintCase &complaint, fieldvalues::ValueSink &sink)
{
    for (const CaseField &field : caseFields())
        field.give(complaint, sink);
    const OfficeTime received = toOffice(complaint.receivedAt);
    const auto &dispatch =
        complaint.cityDispatchTime ? complaint.cityDispatchTime : complaint.districtDispatchTime;
    sink.integer(dayKey(received.date));
    sink.integer(received.date.dayOfWeek() * 100 + received.time.hour());
    giveDay(sink, dispatch);
    giveDay(sink, complaint.doneTime);
    giveDay(sink, complaint.followUpTime);
    sink.integer(clockRuns(complaint.status) ? 1 : 0);
}

/// Keeps what is given, each value in its column's place.
class Change::Values final : public fieldvalues::ValueSink
{
public:
    explicit Values(const ComplaintCase &complaint) { casecolumns::give(complaint, *this); }
    void nothing() override { values.emplace_back(); }
    void integer(qint64 value) override { values.emplace_back(value); }
    void text(const QString &value) override { values.emplace_back(value); }

    std::vector<Value> values;
};

Change::Change(const ComplaintCase &before, const ComplaintCase &after)
    : m_sql(QStringLiteral("UPDATE complaint_case SET revision = revision + 1"))
{
    static const QStringList columns = writtenColumns();
    const std::vector<Value> old = Values(before).values;
    std::vector<Value> values = Values(after).values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] == old[i])
            continue;
        m_sql += QStringLiteral(", %1 = ?").arg(columns[qsizetype(i)]);
        m_values.push_back(std::move(values[i]));
    }
    m_sql += QStringLiteral(", import_hash = coalesce(?, import_hash) WHERE id = ? AND revision = ?");
}

void Change::give(fieldvalues::ValueSink &sink) const
{
    for (const Value &value : m_values) {
        if (const auto *number = std::get_if<qint64>(&value))
            sink.integer(*number);
        else if (const auto *text = std::get_if<QString>(&value))
            sink.text(*text);
        else
            sink.nothing();
    }
}

} // namespace casecolumns

} // namespace jiesu
