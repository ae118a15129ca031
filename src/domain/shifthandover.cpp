// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shifthandover.h"

#include "domain/officetime.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

// clang-format off
constexpr Choice parts[] = {
    {0, "promised", QT_TRANSLATE_NOOP("choice", "承诺回电")}, {1, "overdue", QT_TRANSLATE_NOOP("choice", "超期")},
    {2, "due_soon", QT_TRANSLATE_NOOP("choice", "下一班内到期")}, {3, "supervised", QT_TRANSLATE_NOOP("choice", "督办")},
    {4, "open", QT_TRANSLATE_NOOP("choice", "其他未办结")}};
// clang-format on

QJsonValue timeJson(const std::optional<Instant> &at)
{
    return at ? QJsonValue(officeText(*at)) : QJsonValue();
}

std::optional<Instant> timeIn(const QJsonValue &json)
{
    const auto value = valueFromText(FieldType::Time, {}, json.toString());
    return value && value->isValid() ? std::optional(fromEpoch(value->toLongLong())) : std::nullopt;
}

QJsonObject shiftJson(const DutyShift &shift)
{
    QJsonObject object;
    for (const RecordField<DutyShift> &field : recordFields<DutyShift>())
        object.insert(QLatin1String(field.code), valueText(field.type, field.choices, field.get(shift)));
    return object;
}

DutyShift shiftIn(const QJsonObject &json)
{
    DutyShift shift;
    for (const RecordField<DutyShift> &field : recordFields<DutyShift>()) {
        const QString text = json.value(QLatin1String(field.code)).toString();
        if (const auto value = valueFromText(field.type, field.choices, text); value && value->isValid())
            field.set(shift, *value);
    }
    return shift;
}

QJsonObject lineJson(const HandoverLine &line)
{
    return {{QStringLiteral("case_no"), line.caseNo}, {QStringLiteral("title"), line.title},
            {QStringLiteral("place"), line.place},    {QStringLiteral("unit"), line.unit},
            {QStringLiteral("status"), line.status},  {QStringLiteral("due"), timeJson(line.due)}};
}

HandoverLine lineIn(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    return {text("case_no"), text("title"),  text("place"),
            text("unit"),    text("status"), timeIn(json.value(QStringLiteral("due")))};
}

} // namespace

template <> std::span<const Choice> choices<HandoverPart>()
{
    return parts;
}

QJsonObject handoverJson(const HandoverContents &contents)
{
    QJsonArray sections;
    for (const HandoverSection &section : contents.sections) {
        QJsonArray lines;
        for (const HandoverLine &line : section.lines)
            lines << lineJson(line);
        sections << QJsonObject{{QStringLiteral("part"), code(section.part)},
                                {QStringLiteral("total"), section.total},
                                {QStringLiteral("lines"), lines}};
    }
    return {{QStringLiteral("at"), officeText(contents.at)},
            {QStringLiteral("until"), officeText(contents.until)},
            {QStringLiteral("from"), shiftJson(contents.from)},
            {QStringLiteral("to"), shiftJson(contents.to)},
            {QStringLiteral("sections"), sections}};
}

HandoverContents handoverContents(const QJsonObject &json)
{
    HandoverContents contents;
    contents.at = timeIn(json.value(QStringLiteral("at"))).value_or(Instant());
    contents.until = timeIn(json.value(QStringLiteral("until"))).value_or(Instant());
    contents.from = shiftIn(json.value(QStringLiteral("from")).toObject());
    contents.to = shiftIn(json.value(QStringLiteral("to")).toObject());
    for (const QJsonValue value : json.value(QStringLiteral("sections")).toArray()) {
        const QJsonObject object = value.toObject();
        const int part = choice::parse(parts, object.value(QStringLiteral("part")).toString());
        if (part < 0)
            continue;
        HandoverSection section{HandoverPart(part), object.value(QStringLiteral("total")).toInteger(), {}};
        for (const QJsonValue line : object.value(QStringLiteral("lines")).toArray())
            section.lines.push_back(lineIn(line.toObject()));
        contents.sections.push_back(std::move(section));
    }
    return contents;
}

template <> std::span<const RecordField<ShiftHandover>> recordFields<ShiftHandover>()
{
    using H = ShiftHandover;
    using S = Signature;
    using enum FieldType;
    static const std::array fields{
        recordField<H, &H::from>("from_shift_id", Integer),
        recordField<H, &H::to>("to_shift_id", Integer),
        recordField<H, &H::madeAt>("made_at", Time),
        recordField<H, &H::notes>("notes", LongText),
        recordField<H, &H::contents>("contents", LongText),
        recordField<H, &H::outgoing, &S::by>("outgoing_signed_by", Text),
        recordField<H, &H::outgoing, &S::at>("outgoing_signed_at", Time),
        recordField<H, &H::incoming, &S::by>("incoming_signed_by", Text),
        recordField<H, &H::incoming, &S::at>("incoming_signed_at", Time),
    };
    return fields;
}

} // namespace jiesu
