// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/casecells.h"

#include "metrics/outcome.h"
#include "service/masking.h"

namespace jiesu {

namespace {

constexpr const char *reportFields[] = {
    "order_no",        "case_no",
    "received_at",     "request_type",
    "category_id",     "title",
    "street_id",       "community_id",
    "point_id",        "caller_name",
    "caller_phone",    "lead_unit_id",
    "status",          "deadline",
    "done_time",       "official_contacted",
    "official_solved", "official_satisfaction",
    "result_text",
};

constexpr double timeWidth = 17;
constexpr double longTextWidth = 40;
constexpr double textWidth = 16;
constexpr double shortWidth = 10;

CaseCells::Cell textCell(QString text)
{
    return {std::move(text), {}, {}};
}

bool is(const CaseField &field, const char *code)
{
    return qstrcmp(field.code, code) == 0;
}

} // namespace

CaseCells::CaseCells(Office &office, Columns columns, bool unmasked, Language language)
    : m_office(office)
    , m_reference(office.reference())
    , m_unmasked(unmasked)
    , m_language(language)
{
    if (columns == Columns::All) {
        for (const CaseField &field : caseFields())
            m_fields.push_back(&field);
        return;
    }
    for (const char *code : reportFields)
        m_fields.push_back(findCaseField(QLatin1String(code)));
}

QStringList CaseCells::headers() const
{
    const WordsIn words(m_language);
    QStringList names;
    for (const CaseField *field : m_fields)
        names << fieldLabel(*field);
    return names;
}

std::vector<double> CaseCells::widths() const
{
    std::vector<double> list;
    for (const CaseField *field : m_fields) {
        switch (field->type) {
        case FieldType::Time:
            list.push_back(timeWidth);
            break;
        case FieldType::LongText:
            list.push_back(longTextWidth);
            break;
        case FieldType::Flag:
        case FieldType::Integer:
        case FieldType::Choice:
            list.push_back(shortWidth);
            break;
        default:
            list.push_back(is(*field, "title") ? longTextWidth : textWidth);
        }
    }
    return list;
}

QString CaseCells::placeName(const CaseField &field, const ComplaintCase &complaint) const
{
    const PlaceId id = is(field, "street_id")      ? complaint.street
                       : is(field, "community_id") ? complaint.community
                                                   : complaint.point;
    const Place *place = m_reference->place(id);
    return place ? place->name : QString();
}

CaseCells::Cell CaseCells::cell(const CaseField &field, const ComplaintCase &complaint) const
{
    const QVariant value = field.get(complaint);
    const bool hidden = field.personal && complaint.isConfidential && !m_unmasked;
    if (value.isNull() || hidden)
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Phone:
        return textCell(
            shownText(field, value.toString(), m_unmasked ? CallerView::Whole : CallerView::Masked));
    case FieldType::Time:
        return {{}, toOffice(fromEpoch(value.toLongLong())), {}};
    case FieldType::Flag:
        return textCell(value.toLongLong() != 0 ? QStringLiteral("是") : QStringLiteral("否"));
    case FieldType::Integer:
    case FieldType::Choice: {
        const bool reached = is(field, "official_reached");
        if (field.type == FieldType::Integer && !reached)
            return {{}, {}, value.toLongLong()};
        const QString words =
            choice::label(reached ? choices<Reached>() : field.choices, int(value.toLongLong()));
        return words == QStringLiteral("—") ? Cell() : textCell(words);
    }
    case FieldType::Unit:
        return textCell(m_reference->name(complaint.leadUnit));
    case FieldType::Place:
        return textCell(placeName(field, complaint));
    case FieldType::Category: {
        const Category *category = m_reference->category(complaint.category);
        return textCell(category ? category->path : QString());
    }
    case FieldType::TimeClass: {
        const TimeClass *timeClass = m_reference->timeClass(complaint.timeClass);
        return textCell(timeClass ? timeClass->name : QString());
    }
    case FieldType::Case: {
        const auto mainCase = m_office.cases().find(complaint.mergedInto);
        return textCell(mainCase ? mainCase->caseNo : QString());
    }
    default:
        break; // types of ledgers, which no field of a case has
    }
    return {};
}

CaseCells::Row CaseCells::row(const ComplaintCase &complaint) const
{
    const WordsIn words(m_language);
    Row cells;
    cells.reserve(m_fields.size());
    for (const CaseField *field : m_fields)
        cells.push_back(cell(*field, complaint));
    return cells;
}

void CaseCells::write(WorksheetWriter &sheet, int row, const Row &cells)
{
    int column = 0;
    for (const Cell &content : cells) {
        if (content.time)
            sheet.date(row, column, *content.time);
        else if (content.number)
            sheet.number(row, column, double(*content.number), NumberStyle::Whole);
        else if (!content.text.isEmpty())
            sheet.text(row, column, content.text);
        ++column;
    }
}

void CaseCells::write(CsvWriter &csv, const Row &cells)
{
    for (const Cell &content : cells) {
        if (content.time)
            csv.date(*content.time);
        else if (content.number)
            csv.number(double(*content.number));
        else
            csv.text(content.text);
    }
    csv.endRow();
}

} // namespace jiesu
