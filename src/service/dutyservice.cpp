// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/dutyservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/recordhistory.h"
#include "service/referenceservice.h"
#include "sheet/datetext.h"
#include "sheet/sheetreader.h"
#include "storage/dutystore.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace jiesu {

namespace {

using std::chrono::days;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DutyService)
};

const QString ruleKey = QStringLiteral("duty_rule");
const QString shiftAct = QStringLiteral("duty_shift");
const QString rosterAct = QStringLiteral("duty_roster");
constexpr int daysOfWeek = 7;

QByteArray builtInRule()
{
    QFile file(QStringLiteral(":/duty/duty.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isEmpty(const DutyShift &shift)
{
    return shift.person.isEmpty() && shift.phone.isEmpty() && shift.nightContact.isEmpty();
}

void check(DutyShift &shift)
{
    for (QString *text : {&shift.name, &shift.person, &shift.phone, &shift.nightContact}) {
        *text = text::tidyLine(*text);
        if (text->size() > DutyService::textLimit)
            throw StorageError(
                refused(ErrorKind::Invalid, Words::tr("有一栏超过 %1 字。").arg(DutyService::textLimit)));
    }
    if (shift.name.isEmpty())
        throw StorageError(refused(ErrorKind::Invalid, Words::tr("这一班没有名称。")));
    if (shift.endsAt <= shift.startsAt)
        throw StorageError(refused(ErrorKind::Invalid, Words::tr("这一班的结束不晚于开始。")));
}

/// Names the act by its shifts.
void setSubject(Act &act, const std::vector<DutyShift> &shifts)
{
    if (shifts.empty())
        return;
    const QString first = shiftText(shifts.front());
    act.setSubject(shifts.size() == 1 ? first : Words::tr("%1 等 %2 班").arg(first).arg(shifts.size()));
}

/// "2026-03-06", or "3月6日" and "03-06" in the year of @p today.
std::optional<QDate> dayIn(const QString &text, QDate today)
{
    if (const auto date = readDate(text))
        return date->at.date;
    static const QRegularExpression monthAndDay(QStringLiteral("^(\\d{1,2})[-/.月](\\d{1,2})日?$"));
    const auto match = monthAndDay.match(text);
    const QDate day(today.year(), match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && day.isValid() ? std::optional(day) : std::nullopt;
}

std::vector<QStringList> cellsOf(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\t,，]"));
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    std::vector<QStringList> rows;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        const bool separated = trimmed.contains(separators);
        rows.push_back(separated ? line.split(separators) : trimmed.split(spaces, Qt::SkipEmptyParts));
    }
    return rows;
}

} // namespace

DutyRule DutyService::rule()
{
    const QString own = m_office.referenceStore().setting(ruleKey);
    const auto read = readDutyRule(own.isEmpty() ? builtInRule() : own.toUtf8());
    if (!read)
        throw StorageError(read.error());
    return *read;
}

bool DutyService::isDefaultRule()
{
    return m_office.referenceStore().setting(ruleKey).isEmpty();
}

Result<Done> DutyService::saveRule(const DutyRule &rule)
{
    const QByteArray json = dutyRuleJson(rule);
    if (const auto readable = readDutyRule(json); !readable)
        return readable.error();
    return ReferenceService(m_office).saveDefinition(ruleKey, QString::fromUtf8(json));
}

std::vector<DutyShift> DutyService::shifts(Instant from, Instant to)
{
    return DutyStore(m_office.database()).shifts(from, to);
}

std::vector<DutyShift> DutyService::onDuty(Instant at)
{
    std::vector<DutyShift> list = shifts(at, at + std::chrono::seconds(1));
    std::erase_if(list, [](const DutyShift &shift) { return shift.person.isEmpty(); });
    return list;
}

DutyShift DutyService::stored(DutyShift shift)
{
    DutyStore store(m_office.database());
    check(shift);
    std::optional<DutyShift> before;
    if (shift.id.isSet()) {
        before = store.shift(shift.id);
        if (!before)
            throw StorageError(refused(ErrorKind::NotFound, Words::tr("这一班已经不在值班表里。")));
    } else {
        before = store.shift(shift.name, shift.startsAt);
        if (before) {
            shift.id = before->id;
            shift.revision = before->revision;
        }
    }
    if (!before && isEmpty(shift))
        return shift;
    if (before && *before == shift)
        return shift;
    storeRecord(m_office, dutyShiftEntity, shift, before,
                before ? QStringLiteral("edit") : QStringLiteral("add"), {});
    return shift;
}

Result<DutyShift> DutyService::save(DutyShift shift)
{
    return inResult([&] {
        Act act(m_office, shiftAct);
        DutyShift done = stored(std::move(shift));
        setSubject(act, {done});
        act.commit();
        return done;
    });
}

std::vector<HistoryEntry> DutyService::history(DutyShiftId id)
{
    return m_office.history().of(dutyShiftEntity, id.value);
}

Result<std::vector<DutyShift>> DutyService::copyWeekBefore(QDate monday)
{
    return inResult([&] {
        const Instant from = fromOffice(monday);
        const Instant to = fromOffice(monday.addDays(daysOfWeek));
        Act act(m_office, rosterAct);
        const std::vector<DutyShift> there = shifts(from, to);
        std::vector<DutyShift> filled;
        for (DutyShift shift : shifts(fromOffice(monday.addDays(-daysOfWeek)), from)) {
            shift.startsAt += days(daysOfWeek);
            shift.endsAt += days(daysOfWeek);
            const bool isTaken = std::ranges::any_of(there, [&shift](const DutyShift &other) {
                return other.name == shift.name && other.startsAt == shift.startsAt &&
                       !other.person.isEmpty();
            });
            if (isTaken || shift.person.isEmpty() || shift.startsAt < from || shift.startsAt >= to)
                continue;
            shift.id = {};
            shift.revision = 0;
            filled.push_back(stored(shift));
        }
        setSubject(act, filled);
        act.commit();
        return filled;
    });
}

RosterRows DutyService::storeRows(const std::vector<QStringList> &rows, int firstRow)
{
    const DutyRule shiftRule = rule();
    const QDate today = toOffice(m_office.now()).date;
    RosterRows result;
    int number = firstRow - 1;
    const auto reject = [&](const QString &reason) {
        result.rejected << Words::tr("第 %1 行：%2").arg(number).arg(reason);
    };
    for (const QStringList &cells : rows) {
        ++number;
        const auto cell = [&cells](int column) { return text::tidyLine(cells.value(column)); };
        const bool isHeader = number == firstRow && cell(0).contains(QStringLiteral("日期"));
        if (isHeader || cells.join(QString()).trimmed().isEmpty())
            continue;
        const auto day = dayIn(cell(0), today);
        const auto pattern = std::ranges::find(shiftRule.shifts, cell(1), &ShiftPattern::name);
        if (!day) {
            reject(Words::tr("看不懂日期“%1”。").arg(cell(0)));
        } else if (pattern == shiftRule.shifts.end()) {
            reject(Words::tr("没有“%1”这个班次。").arg(cell(1)));
        } else if (cell(2).isEmpty()) {
            reject(Words::tr("没有写值班人。"));
        } else {
            DutyShift shift = shiftOn(*day, *pattern);
            shift.person = cell(2);
            shift.phone = cell(3);
            shift.nightContact = cell(4);
            result.shifts.push_back(stored(shift));
        }
    }
    return result;
}

Result<RosterRows> DutyService::addRows(const QString &given)
{
    return inResult([&] {
        Act act(m_office, rosterAct);
        RosterRows rows = storeRows(cellsOf(given), 1);
        setSubject(act, rows.shifts);
        act.commit();
        return rows;
    });
}

Result<RosterRows> DutyService::importFile(const QString &path)
{
    return inResult([&]() -> Result<RosterRows> {
        auto reader = SheetReader::open(path);
        if (!reader)
            return reader.error();
        std::vector<QStringList> rows;
        SheetRow row;
        int firstRow = 1;
        while ((*reader)->next(row)) {
            if (rows.empty())
                firstRow = row.number;
            rows.resize(std::size_t(row.number - firstRow)); // empty rows keep the numbers right
            QStringList cells;
            for (const SheetCell &cell : row.cells)
                cells << cell.text;
            rows.push_back(cells);
        }
        if (const auto error = (*reader)->error())
            return *error;
        Act act(m_office, rosterAct);
        RosterRows stored = storeRows(rows, firstRow);
        setSubject(act, stored.shifts);
        act.commit();
        return stored;
    });
}

} // namespace jiesu
