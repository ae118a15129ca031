// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/valuewords.h"

#include "domain/officetime.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ValueWords)
};

constexpr qsizetype longestValue = 60;

} // namespace

QString shortenedValue(const QString &text)
{
    return text.size() > longestValue ? text.left(longestValue) + QStringLiteral("…") : text;
}

QString valueWords(const CaseField &field, const QString &text, const ReferenceData &reference)
{
    if (text.isEmpty())
        return Words::tr("空");
    ComplaintCase complaint;
    if (!setFieldText(field, complaint, text))
        return shortenedValue(text);
    const qint64 number = field.get(complaint).toLongLong();
    switch (field.type) {
    case FieldType::Time:
        return officeMinuteText(fromEpoch(number));
    case FieldType::Flag:
        return number ? Words::tr("是") : Words::tr("否");
    case FieldType::Choice:
        return choice::label(field.choices, int(number));
    case FieldType::Unit:
        return reference.name(UnitId{number});
    case FieldType::Place:
        return reference.name(PlaceId{number});
    case FieldType::Category:
        return reference.name(CategoryId{number});
    case FieldType::TimeClass: {
        const TimeClass *timeClass = reference.timeClass({number});
        return timeClass ? timeClass->name : text;
    }
    default:
        return shortenedValue(text.simplified());
    }
}

} // namespace jiesu
