// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ledgertext.h"

#include "domain/daytext.h"
#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "sheet/datetext.h"
#include "storage/ledgerstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LedgerText)
};

Error notUnderstood(const LedgerField &field, const QString &text, const QString &advice)
{
    constexpr int shownLength = 30;
    return refused(ErrorKind::Invalid,
                   Words::tr("看不懂“%1”里的“%2”。").arg(fieldLabel(field), text.left(shownLength)), advice);
}

Error nameUnknown(const LedgerField &field, const QString &text)
{
    return notUnderstood(field, text, Words::tr("请写现有的名称或别名。"));
}

QVariant timeOrDay(const LedgerField &field, const SheetDate &date)
{
    return field.type == FieldType::Day ? QVariant(date.at.date.toString(Qt::ISODate))
                                        : QVariant(qint64(toEpoch(date.instant())));
}

QVariant readFlag(const QString &text)
{
    static const QStringList yes{QStringLiteral("是"),  QStringLiteral("有"),   QStringLiteral("1"),
                                 QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("√")};
    static const QStringList no{QStringLiteral("否"), QStringLiteral("无"),    QStringLiteral("0"),
                                QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("×")};
    if (yes.contains(text, Qt::CaseInsensitive))
        return qint64(1);
    return no.contains(text, Qt::CaseInsensitive) ? QVariant(qint64(0)) : QVariant();
}

QVariant readPhone(const QString &text)
{
    const QString phone = text::phoneNumber(text);
    return phone.isEmpty() ? QVariant() : QVariant(phone);
}

QVariant readInteger(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? QVariant(number) : QVariant();
}

QVariant readDecimal(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QVariant(number) : QVariant();
}

/// A day as people write it; for a time also the hour of @p today alone.
QVariant readDayOrTime(const LedgerField &field, const QString &text, QDate today)
{
    if (const auto date = readDate(text))
        return timeOrDay(field, *date);
    const QTime time = QTime::fromString(text, QStringLiteral("H:m"));
    if (field.type == FieldType::Time && time.isValid())
        return qint64(toEpoch(fromOffice(today, time)));
    const auto days = readDays(text, today);
    return days && days->first == days->last ? timeOrDay(field, {{days->first, QTime(0, 0)}, true})
                                             : QVariant();
}

/// The wording that the export writes for a photo, which reads back as nothing.
QString photoText()
{
    return Words::tr("有照片");
}

} // namespace

bool pointsElsewhere(FieldType type)
{
    switch (type) {
    case FieldType::Unit:
    case FieldType::Place:
    case FieldType::Category:
    case FieldType::TimeClass:
    case FieldType::Case:
    case FieldType::Record:
        return true;
    default:
        return false;
    }
}

Result<QVariant> readPlainValue(const LedgerField &field, const QString &given, QDate today)
{
    const QString text = field.type == FieldType::LongText ? text::tidy(given) : text::tidyLine(given);
    if (text.isEmpty())
        return field.type == FieldType::Flag ? QVariant(qint64(0)) : QVariant();
    const auto orSay = [&](const QVariant &value, const QString &advice) {
        return value.isNull() ? Result<QVariant>(notUnderstood(field, text, advice))
                              : Result<QVariant>(value);
    };
    switch (field.type) {
    case FieldType::Phone:
        return field.personal && LedgerText::isMasked(text)
                   ? QVariant(text)
                   : orSay(readPhone(text), Words::tr("请写完整的电话号码。"));
    case FieldType::Flag:
        return orSay(readFlag(text), Words::tr("请写“是”或“否”。"));
    case FieldType::Integer:
        return orSay(readInteger(text), Words::tr("请写一个整数。"));
    case FieldType::Decimal:
        return orSay(readDecimal(text), Words::tr("请写一个数。"));
    case FieldType::Day:
    case FieldType::Time:
        return orSay(readDayOrTime(field, text, today), Words::tr("请写成 2026-03-01 或“昨天”。"));
    case FieldType::Choice: {
        const int value = choice::parse(field.choices, text);
        return orSay(value < 0 ? QVariant() : QVariant(qint64(value)), Words::tr("请从列表里选一项。"));
    }
    case FieldType::Photo: // a sheet tells that there is one, never which
        return text == photoText() ? QVariant() : orSay({}, Words::tr("照片请在程序里选。"));
    default:
        return QVariant(text);
    }
}

QString plainText(const LedgerField &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Flag:
        return value.toBool() ? Words::tr("是") : Words::tr("否");
    case FieldType::Time:
        return officeMinuteText(fromEpoch(value.toLongLong()));
    case FieldType::Choice:
        return choice::label(field.choices, value.toInt());
    case FieldType::Photo:
        return photoText();
    default:
        return value.toString();
    }
}

QString LedgerText::name(const Ledger &ledger, const LedgerRecord &record) const
{
    const int index = fieldIndex(ledger, ledger.nameField);
    const LedgerField &field = ledger.fields[std::size_t(index)];
    const QString whole = shown(field, record.values[index]);
    return field.personal ? masked(field, whole) : whole;
}

QString LedgerText::name(const Ledger &ledger, qint64 id) const
{
    const auto record = LedgerStore(m_office.database(), ledger).find(id);
    return record ? name(ledger, *record) : QString();
}

QString LedgerText::shown(const LedgerField &field, const QVariant &value) const
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Unit:
        return m_reference->name(UnitId{value.toLongLong()});
    case FieldType::Place:
        return m_reference->name(PlaceId{value.toLongLong()});
    case FieldType::Category:
        return m_reference->name(CategoryId{value.toLongLong()});
    case FieldType::Record:
        return name(*findLedger(QLatin1String(field.target)), value.toLongLong());
    case FieldType::Case: {
        const auto complaint = m_office.cases().find(CaseId{value.toLongLong()});
        return complaint ? complaint->caseNo : QString();
    }
    default:
        return plainText(field, value);
    }
}

FigureCell LedgerText::cell(const LedgerField &field, const QVariant &value) const
{
    if (value.isNull())
        return std::monostate();
    switch (field.type) {
    case FieldType::Integer:
        return qint64(value.toLongLong());
    case FieldType::Decimal:
        return DecimalNumber{value.toDouble()};
    case FieldType::Day:
        return QDate::fromString(value.toString(), Qt::ISODate);
    case FieldType::Time:
        return toOffice(fromEpoch(value.toLongLong()));
    case FieldType::Place: {
        // So that the row can be read back where two places have one name.
        const Place *place = m_reference->place(PlaceId{value.toLongLong()});
        const bool shared = place && m_reference->placesNamed(place->kind, place->name).size() > 1;
        return shared ? m_reference->name(place->parent) + QStringLiteral(" › ") + place->name
                      : shown(field, value);
    }
    case FieldType::Record:
        return readableName(*findLedger(QLatin1String(field.target)), value.toLongLong());
    default: {
        const QString text = shown(field, value);
        return field.personal ? masked(field, text) : text;
    }
    }
}

QString LedgerText::masked(const LedgerField &field, const QString &text)
{
    if (text.isEmpty())
        return text;
    if (field.type == FieldType::Phone)
        return text::maskedPhone(text);
    return field.type == FieldType::Text ? text::maskedName(text) : QStringLiteral("****");
}

bool LedgerText::isMasked(const QString &text)
{
    return text.contains(QStringLiteral("**"));
}

Result<QVariant> LedgerText::read(const LedgerField &field, const SheetCell &cell, bool date1904) const
{
    const bool isDate = field.type == FieldType::Day || field.type == FieldType::Time;
    if (const auto date = isDate ? readDate(cell, date1904) : std::nullopt)
        return timeOrDay(field, *date);
    return read(field, cell.text);
}

Result<QVariant> LedgerText::read(const LedgerField &field, const QString &given) const
{
    if (!pointsElsewhere(field.type))
        return readPlainValue(field, given, toOffice(m_office.now()).date);
    const QString text = text::tidyLine(given);
    return text.isEmpty() ? Result<QVariant>(QVariant()) : readName(field, text);
}

Result<QVariant> LedgerText::readName(const LedgerField &field, const QString &text) const
{
    qint64 id = 0;
    if (field.type == FieldType::Place)
        return readPlace(field, text);
    if (field.type == FieldType::Record)
        return readRecord(field, text);
    if (field.type == FieldType::Unit)
        id = m_reference->findUnit(text).value;
    else if (field.type == FieldType::Category)
        id = m_reference->findCategory(text).value;
    else if (field.type == FieldType::TimeClass)
        id = m_reference->findTimeClass(text).value;
    else if (const auto complaint = m_office.cases().findByCaseNo(text))
        id = complaint->id.value;
    return id == 0 ? Result<QVariant>(nameUnknown(field, text)) : Result<QVariant>(id);
}

Result<QVariant> LedgerText::readPlace(const LedgerField &field, const QString &text) const
{
    const QStringList path = text.split(u'›');
    const QString name = path.last().trimmed();
    PlaceId parent;
    if (path.size() > 1) {
        const QString above = path[path.size() - 2].trimmed();
        for (const PlaceKind kind : {PlaceKind::Community, PlaceKind::Street}) {
            if (!parent.isSet())
                parent = m_reference->findPlace(kind, above);
        }
        if (!parent.isSet())
            return nameUnknown(field, text);
    }
    for (const PlaceKind kind : {PlaceKind::Point, PlaceKind::Community, PlaceKind::Street}) {
        const PlaceId found = m_reference->findPlace(kind, name, parent);
        if (found.isSet())
            return QVariant(found.value);
        if (!parent.isSet() && m_reference->placesNamed(kind, name).size() > 1)
            return notUnderstood(field, text, Words::tr("这个名称不止一处，请写成“街道 › 名称”。"));
    }
    return nameUnknown(field, text);
}

Result<QVariant> LedgerText::readRecord(const LedgerField &field, const QString &text) const
{
    const Ledger &target = *findLedger(QLatin1String(field.target));
    const LedgerField &named = target.fields[std::size_t(fieldIndex(target, target.nameField))];
    const auto value = read(named, text);
    const std::vector<LedgerRecord> found =
        value ? recordsWith(target, target.nameField, *value) : std::vector<LedgerRecord>();
    if (found.size() == 1)
        return QVariant(found.front().id);
    for (const LedgerField &other : target.fields) { // a number that is painted on it
        if (other.type != FieldType::Text || other.personal)
            continue;
        const auto numbered = recordsWith(target, other.code, text);
        if (numbered.size() == 1)
            return QVariant(numbered.front().id);
    }
    return found.empty()
               ? nameUnknown(field, text)
               : notUnderstood(field, text, Words::tr("这个名称不止一条，请写编号，或在程序里选。"));
}

std::vector<LedgerRecord> LedgerText::recordsWith(const Ledger &ledger, const char *code,
                                                  const QVariant &value) const
{
    LedgerQuery query;
    query.equals = {{code, value}};
    query.limit = 2;
    return LedgerStore(m_office.database(), ledger).list(query);
}

QString LedgerText::readableName(const Ledger &ledger, qint64 id) const
{
    const auto record = LedgerStore(m_office.database(), ledger).find(id);
    if (!record)
        return {};
    const QVariant &named = valueOf(ledger, *record, ledger.nameField);
    for (std::size_t i = 0; i < ledger.fields.size(); ++i) {
        const LedgerField &field = ledger.fields[i];
        const QString text = record->values[qsizetype(i)].toString();
        if (field.type == FieldType::Text && !field.personal && !text.isEmpty() &&
            recordsWith(ledger, ledger.nameField, named).size() > 1)
            return text;
    }
    return name(ledger, *record);
}

} // namespace jiesu
