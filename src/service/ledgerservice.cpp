// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ledgerservice.h"

#include "domain/attachment.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/act.h"
#include "service/historyline.h"
#include "service/ledgerrules.h"
#include "service/ledgertext.h"
#include "storage/attachmentfolder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LedgerService)
};

[[noreturn]] void refuse(ErrorKind kind, const QString &happened, const QString &advice = {})
{
    throw StorageError(refused(kind, happened, advice));
}

bool isText(const LedgerField &field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText ||
           field.type == FieldType::Phone;
}

/// The value of a field is one that it can have; a reference points somewhere.
bool isPossible(const LedgerField &field, const QVariant &value, Office &office)
{
    const auto reference = office.reference();
    switch (field.type) {
    case FieldType::Choice:
        return !choice::label(field.choices, value.toInt()).isEmpty();
    case FieldType::Day:
        return QDate::fromString(value.toString(), Qt::ISODate).isValid();
    case FieldType::Unit:
        return reference->unit(UnitId{value.toLongLong()});
    case FieldType::Place:
        return reference->place(PlaceId{value.toLongLong()});
    case FieldType::Category:
        return reference->category(CategoryId{value.toLongLong()});
    case FieldType::Case:
        return office.cases().find(CaseId{value.toLongLong()}).has_value();
    case FieldType::Record: {
        const auto found =
            LedgerStore(office.database(), *findLedger(QLatin1String(field.target))).find(value.toLongLong());
        return found && !found->withdrawn;
    }
    default:
        return true;
    }
}

void check(const Ledger &ledger, const LedgerRecord &record, Office &office)
{
    for (std::size_t i = 0; i < ledger.fields.size(); ++i) {
        const LedgerField &field = ledger.fields[i];
        const QVariant &value = record.values[qsizetype(i)];
        if (field.required && value.isNull())
            refuse(ErrorKind::Invalid, Words::tr("还没有写“%1”。").arg(fieldLabel(field)),
                   Words::tr("请写好再保存。"));
        if (value.isNull())
            continue;
        const qsizetype limit =
            field.type == FieldType::LongText ? LedgerService::textLimit : LedgerService::lineLimit;
        if (isText(field) && value.toString().size() > limit)
            refuse(ErrorKind::Invalid, Words::tr("“%1”超过 %2 字。").arg(fieldLabel(field)).arg(limit),
                   Words::tr("请写短一些。"));
        if (field.personal && LedgerText::isMasked(value.toString()))
            refuse(ErrorKind::Invalid, Words::tr("“%1”是隐去的内容。").arg(fieldLabel(field)),
                   Words::tr("请写完整的内容。"));
        if (!isPossible(field, value, office))
            refuse(ErrorKind::Invalid, Words::tr("“%1”不是现有的内容。").arg(fieldLabel(field)),
                   Words::tr("请从列表里选。"));
    }
}

} // namespace

void noteLedgerRecord(Office &office, const Ledger &ledger, const LedgerRecord &after,
                      const std::optional<LedgerRecord> &before, const QString &action, const QString &reason)
{
    HistoryEntry entry = historyLine(office, QLatin1String(ledger.code), after.id, action);
    entry.reason = reason;
    std::vector<HistoryEntry> lines;
    if (!before)
        lines.push_back(entry);
    const auto add = [&](const QString &field, const QString &oldValue, const QString &newValue) {
        entry.field = field;
        entry.oldValue = oldValue;
        entry.newValue = newValue;
        if (oldValue != newValue)
            lines.push_back(entry);
    };
    for (std::size_t i = 0; i < ledger.fields.size(); ++i) {
        const LedgerField &field = ledger.fields[i];
        const auto text = [&](const LedgerRecord &record) {
            return valueText(field.type, field.choices, record.values[qsizetype(i)]);
        };
        if (before || !field.personal)
            add(QLatin1String(field.code), before ? text(*before) : QString(), text(after));
    }
    if (before)
        add(withdrawnField, QString::number(int(before->withdrawn)), QString::number(int(after.withdrawn)));
    office.history().append(lines);
}

QString LedgerService::actCode(const char *step) const
{
    return (m_ledger.forEverybody ? QStringLiteral("find_") : QStringLiteral("ledger_")) +
           QLatin1String(step);
}

QString LedgerService::subject(const LedgerRecord &record)
{
    constexpr int shownLength = 30;
    return Words::tr("%1“%2”").arg(ledgerTitle(m_ledger),
                                   LedgerText(m_office).name(m_ledger, record).left(shownLength));
}

void LedgerService::tidy(LedgerRecord &record) const
{
    for (std::size_t i = 0; i < m_ledger.fields.size(); ++i) {
        QVariant &value = record.values[qsizetype(i)];
        if (!isText(m_ledger.fields[i]) || value.isNull())
            continue;
        const bool isLong = m_ledger.fields[i].type == FieldType::LongText;
        const QString text = isLong ? text::tidy(value.toString()) : text::tidyLine(value.toString());
        value = text.isEmpty() ? QVariant() : QVariant(text);
    }
}

void LedgerService::keepMasked(LedgerRecord &record, const LedgerRecord &before) const
{
    for (std::size_t i = 0; i < m_ledger.fields.size(); ++i) {
        const LedgerField &field = m_ledger.fields[i];
        const auto at = qsizetype(i);
        if (field.personal && !before.values[at].isNull() &&
            record.values[at].toString() == LedgerText::masked(field, before.values[at].toString()))
            record.values[at] = before.values[at];
    }
}

LedgerRecord LedgerService::masked(LedgerRecord record) const
{
    for (std::size_t i = 0; i < m_ledger.fields.size(); ++i) {
        QVariant &value = record.values[qsizetype(i)];
        if (m_ledger.fields[i].personal && !value.isNull())
            value = LedgerText::masked(m_ledger.fields[i], value.toString());
    }
    return record;
}

ListOutcome LedgerService::store(LedgerRecord &record, const std::optional<LedgerRecord> &before,
                                 const QString &action, const QString &reason)
{
    tidy(record);
    if (before)
        keepMasked(record, *before);
    if (before && record.values == before->values && record.withdrawn == before->withdrawn)
        return ListOutcome::Unchanged;
    check(m_ledger, record, m_office);
    if (const auto broken = brokenRule(m_office, m_ledger, record, !before))
        throw StorageError(*broken);
    LedgerStore(m_office.database(), m_ledger).save(record);
    noteLedgerRecord(m_office, m_ledger, record, before, action, reason);
    return before ? ListOutcome::Updated : ListOutcome::Added;
}

LedgerRecord LedgerService::existing(qint64 id, qint64 seenRevision)
{
    const auto found = LedgerStore(m_office.database(), m_ledger).find(id);
    if (!found || found->withdrawn)
        refuse(ErrorKind::NotFound, Words::tr("这条记录已经不在台账里。"));
    if (found->revision != seenRevision)
        refuse(ErrorKind::Conflict, Words::tr("这条记录刚刚被别处改过。"),
               Words::tr("请看一眼新的内容，再做一次。"));
    return *found;
}

Result<LedgerRecord> LedgerService::save(LedgerRecord record)
{
    return inResult([&] {
        const QString code = actCode(record.id == 0 ? "add" : "edit");
        std::optional<LedgerRecord> before;
        if (record.id != 0)
            before = existing(record.id, record.revision);
        Act act(m_office, code);
        if (store(record, before, code) != ListOutcome::Unchanged) // else no act is left
            act.setSubject(subject(record));
        act.commit();
        return masked(record);
    });
}

Result<LedgerRecord> LedgerService::withdraw(qint64 id, qint64 seenRevision, const QString &given)
{
    const QString reason = text::tidy(given);
    return inResult([&] {
        if (reason.isEmpty())
            refuse(ErrorKind::Invalid, Words::tr("还没有写理由。"), Words::tr("请写明为什么移除。"));
        const LedgerRecord before = existing(id, seenRevision);
        LedgerRecord after = before;
        after.withdrawn = true;
        const QString code = QStringLiteral("ledger_withdraw");
        Act act(m_office, code);
        LedgerStore(m_office.database(), m_ledger).save(after);
        noteLedgerRecord(m_office, m_ledger, after, before, code, reason);
        act.setSubject(subject(after));
        act.commit();
        return masked(after);
    });
}

Result<LedgerRecord> LedgerService::reveal(qint64 id)
{
    return inResult([&] {
        require(m_office, Permission::RevealCallers);
        const auto found = LedgerStore(m_office.database(), m_ledger).find(id);
        if (!found)
            refuse(ErrorKind::NotFound, Words::tr("这条记录已经不在台账里。"));
        Transaction transaction(m_office.database());
        m_office.history().append(
            historyLine(m_office, QLatin1String(m_ledger.code) + QStringLiteral("_view"), id, revealAction));
        transaction.commit();
        return *found;
    });
}

Result<QString> LedgerService::storePhoto(const QString &sourcePath)
{
    return inResult([&] {
        require(m_office, m_ledger.forEverybody ? Permission::AddFinds : Permission::KeepLedgers);
        const QByteArray content = AttachmentFolder::readSource(sourcePath);
        const auto media = attachmentMedia(attachmentName(QFileInfo(sourcePath).fileName()), content);
        if (media != AttachmentMedia::Picture)
            refuse(ErrorKind::Invalid, Words::tr("这个文件不是照片，或内容和文件名的后缀不符。"),
                   Words::tr("请用 JPG 或 PNG 图片。"));
        return AttachmentFolder(m_office.database().path()).store(content);
    });
}

Result<LedgerRecord> LedgerService::find(qint64 id)
{
    return inResult([&] {
        const auto found = LedgerStore(m_office.database(), m_ledger).find(id);
        if (!found || found->withdrawn)
            refuse(ErrorKind::NotFound, Words::tr("这条记录已经不在台账里。"));
        return masked(*found);
    });
}

int LedgerService::fieldNamed(const QString &name) const
{
    const auto found = std::ranges::find_if(m_ledger.fields, [&name](const LedgerField &field) {
        return name == fieldLabel(field) || name == QString::fromUtf8(field.label) ||
               name == QLatin1String(field.code);
    });
    return found == m_ledger.fields.end() ? -1 : int(found - m_ledger.fields.begin());
}

Result<LedgerRecord> LedgerService::read(const QHash<QString, QString> &texts)
{
    return inResult([&]() -> Result<LedgerRecord> {
        const LedgerText reader(m_office);
        LedgerRecord record = emptyRecord(m_ledger);
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            const int index = fieldNamed(it.key());
            if (index < 0)
                return refused(ErrorKind::Invalid,
                               Words::tr("“%1”没有“%2”这一栏。").arg(ledgerTitle(m_ledger), it.key()));
            auto value = reader.read(m_ledger.fields[std::size_t(index)], it.value());
            if (!value)
                return value.error();
            record.values[index] = std::move(value).value();
        }
        return record;
    });
}

std::vector<LedgerRecord> LedgerService::list(const LedgerQuery &query)
{
    std::vector<LedgerRecord> records = LedgerStore(m_office.database(), m_ledger).list(query);
    for (LedgerRecord &record : records)
        record = masked(std::move(record));
    return records;
}

qint64 LedgerService::count(const LedgerQuery &query)
{
    return LedgerStore(m_office.database(), m_ledger).count(query);
}

std::vector<HistoryEntry> LedgerService::history(qint64 id)
{
    return m_office.history().of(QLatin1String(m_ledger.code), id);
}

QString LedgerService::changeText(const HistoryEntry &entry)
{
    if (entry.field == withdrawnField)
        return entry.newValue == u"1" ? Words::tr("移除") : Words::tr("恢复");
    const int index = fieldIndex(m_ledger, entry.field.toLatin1().constData());
    if (index < 0)
        return {};
    const LedgerField &field = m_ledger.fields[std::size_t(index)];
    const LedgerText texts(m_office);
    const auto shown = [&](const QString &text) {
        const QString whole =
            texts.shown(field, valueFromText(field.type, field.choices, text).value_or(QVariant()));
        const QString visible = field.personal ? LedgerText::masked(field, whole) : whole;
        return visible.isEmpty() ? Words::tr("（空）") : visible;
    };
    return entry.oldValue.isEmpty()
               ? Words::tr("%1：%2").arg(fieldLabel(field), shown(entry.newValue))
               : Words::tr("%1：%2 → %3")
                     .arg(fieldLabel(field), shown(entry.oldValue), shown(entry.newValue));
}

FigureTable LedgerService::table(const LedgerQuery &query, bool whole)
{
    const LedgerText texts(m_office);
    FigureTable table;
    table.title = ledgerTitle(m_ledger);
    for (const LedgerField &field : m_ledger.fields)
        table.header << fieldLabel(field);
    for (const LedgerRecord &record : LedgerStore(m_office.database(), m_ledger).list(query)) {
        std::vector<FigureCell> row;
        for (std::size_t i = 0; i < m_ledger.fields.size(); ++i)
            row.push_back(whole && m_ledger.fields[i].personal
                              ? FigureCell(texts.shown(m_ledger.fields[i], record.values[qsizetype(i)]))
                              : texts.cell(m_ledger.fields[i], record.values[qsizetype(i)]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace jiesu
