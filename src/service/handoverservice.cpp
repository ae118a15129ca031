// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/handoverservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/masking.h"
#include "service/promiseservice.h"
#include "service/recordhistory.h"
#include "storage/dutystore.h"
#include "storage/reminderstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

using std::chrono::days;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HandoverService)
};

/// How far the roster is looked through for the shifts beside now.
constexpr days rosterSpan(3);

HandoverLine lineOf(const CaseRow &row)
{
    return {row.caseNo,   row.title,         row.pointName.isEmpty() ? row.streetName : row.pointName,
            row.unitName, label(row.status), row.deadline};
}

} // namespace

HandoverService::Shifts HandoverService::shiftsNow()
{
    const Instant now = m_office.now();
    std::optional<DutyShift> from;
    for (const DutyShift &shift : DutyStore(m_office.database()).shifts(now - rosterSpan, now + rosterSpan)) {
        if (shift.startsAt <= now)
            from = shift;
        else if (from)
            return {*from, shift};
    }
    throw StorageError(refused(
        ErrorKind::NotFound, from ? Words::tr("值班表里没有下一班。") : Words::tr("值班表里没有现在这一班。"),
        Words::tr("请先在值班表里排好这一班和下一班。")));
}

HandoverContents HandoverService::gathered(const DutyShift &from, const DutyShift &to)
{
    using Order = ReminderStore::Order;
    const Instant now = m_office.now();
    ReminderStore cases(m_office.database());
    const auto window = [&](HandoverPart part, const ReminderStore::Window &due) {
        HandoverSection section{part, cases.countOpen(due), {}};
        for (const ComplaintCase &complaint : cases.openCases(due, Order::EarliestFirst, lineLimit))
            section.lines.push_back(lineOf(shownRow(m_office, complaint)));
        return section;
    };
    HandoverSection promised{HandoverPart::Promised, 0, {}};
    for (const ListedPromise &listed : PromiseService(m_office).open()) {
        if (++promised.total > lineLimit)
            continue;
        HandoverLine line = lineOf(listed.row);
        line.status = listed.promise.what;
        line.due = listed.promise.dueAt;
        promised.lines.push_back(std::move(line));
    }
    CaseFilter underSupervision;
    underSupervision.requests = RequestQueue::Supervised;
    HandoverSection supervised{HandoverPart::Supervised, m_office.cases().count(underSupervision), {}};
    CasePage page = m_office.cases().page(underSupervision, {}, lineLimit);
    for (CaseRow &row : page.rows) {
        maskCaller(row, m_office.session());
        supervised.lines.push_back(lineOf(row));
    }

    HandoverSection overdue = window(HandoverPart::Overdue, {{}, now, {}});
    HandoverSection dueSoon = window(HandoverPart::DueSoon, {now, to.endsAt, {}});
    HandoverSection open = window(HandoverPart::Open, {std::max(now, to.endsAt), {}, {}});
    // Those without a deadline, or suspended, are counted though they fall due on no day.
    open.total = m_office.figures().openCounts(now).open - overdue.total - dueSoon.total;
    return {now, to.endsAt, from, to, {promised, overdue, dueSoon, supervised, open}};
}

Result<HandoverContents> HandoverService::preview()
{
    return inResult([&] {
        const Shifts shifts = shiftsNow();
        return gathered(shifts.from, shifts.to);
    });
}

void HandoverService::store(ShiftHandover &after, const std::optional<ShiftHandover> &before,
                            const QString &action)
{
    storeRecord(m_office, QStringLiteral("shift_handover"), after, before, action, {});
}

Result<ShiftHandover> HandoverService::open()
{
    return inResult([&] {
        require(m_office, Permission::HandShiftsOver);
        const Shifts shifts = shiftsNow();
        if (auto there = DutyStore(m_office.database()).handoverFrom(shifts.from.id))
            return *there;
        ShiftHandover handover;
        handover.from = shifts.from.id;
        handover.to = shifts.to.id;
        handover.madeAt = m_office.now();
        handover.contents = QString::fromUtf8(
            QJsonDocument(handoverJson(gathered(shifts.from, shifts.to))).toJson(QJsonDocument::Compact));
        Transaction transaction(m_office.database());
        store(handover, {}, QStringLiteral("add"));
        transaction.commit();
        return handover;
    });
}

ShiftHandover HandoverService::changeable(ShiftHandoverId id, qint64 seenRevision)
{
    require(m_office, Permission::HandShiftsOver);
    const std::optional<ShiftHandover> found = DutyStore(m_office.database()).handover(id);
    if (!found)
        throw StorageError(refused(ErrorKind::NotFound, Words::tr("找不到这张交接班单。")));
    if (found->isFrozen())
        throw StorageError(refused(ErrorKind::Invalid, Words::tr("双方都已签字，交接班单不能再改。")));
    if (found->revision != seenRevision)
        throw StorageError(refused(ErrorKind::Conflict, Words::tr("这张交接班单刚刚被别处改过。"),
                                   Words::tr("请看一眼新的内容，再做一次。")));
    return *found;
}

Result<ShiftHandover> HandoverService::update(ShiftHandoverId id, qint64 seenRevision, const QString &notes)
{
    return inResult([&] {
        Transaction transaction(m_office.database());
        const ShiftHandover before = changeable(id, seenRevision);
        if (before.outgoing.at)
            throw StorageError(refused(ErrorKind::Invalid, Words::tr("交班人已经签字，内容不能再改。"),
                                       Words::tr("要改请先撤回签字。")));
        ShiftHandover after = before;
        after.notes = text::tidy(notes);
        if (after.notes.size() > textLimit)
            throw StorageError(refused(ErrorKind::Invalid, Words::tr("交代事项超过 %1 字。").arg(textLimit)));
        DutyStore duty(m_office.database());
        after.contents = QString::fromUtf8(
            QJsonDocument(handoverJson(gathered(*duty.shift(after.from), *duty.shift(after.to))))
                .toJson(QJsonDocument::Compact));
        store(after, before, QStringLiteral("edit"));
        transaction.commit();
        return after;
    });
}

Result<ShiftHandover> HandoverService::sign(ShiftHandoverId id, qint64 seenRevision, Side side,
                                            const QString &given)
{
    return inResult([&] {
        const QString name = text::tidyLine(given);
        if (name.isEmpty())
            throw StorageError(refused(ErrorKind::Invalid, Words::tr("还没有写签字人。")));
        Transaction transaction(m_office.database());
        const ShiftHandover before = changeable(id, seenRevision);
        ShiftHandover after = before;
        if (side == Side::Outgoing) {
            if (before.outgoing.at)
                throw StorageError(refused(ErrorKind::Invalid, Words::tr("交班人已经签字。")));
            after.outgoing = {name, m_office.now()};
        } else {
            if (!before.outgoing.at)
                throw StorageError(refused(ErrorKind::Invalid, Words::tr("交班人还没有签字。"),
                                           Words::tr("请交班人先签字，接班人再签。")));
            if (name == before.outgoing.by)
                throw StorageError(refused(ErrorKind::Invalid, Words::tr("交班人和接班人不能是同一个人。")));
            after.incoming = {name, m_office.now()};
        }
        store(after, before, QStringLiteral("sign"));
        transaction.commit();
        return after;
    });
}

Result<ShiftHandover> HandoverService::takeBackSignature(ShiftHandoverId id, qint64 seenRevision)
{
    return inResult([&] {
        Transaction transaction(m_office.database());
        const ShiftHandover before = changeable(id, seenRevision);
        if (!before.outgoing.at)
            throw StorageError(refused(ErrorKind::Invalid, Words::tr("交班人还没有签字。")));
        ShiftHandover after = before;
        after.outgoing = {};
        store(after, before, QStringLiteral("unsign"));
        transaction.commit();
        return after;
    });
}

std::vector<ShiftHandover> HandoverService::list(int limit)
{
    return DutyStore(m_office.database()).handovers(limit);
}

qint64 HandoverService::count()
{
    return DutyStore(m_office.database()).countHandovers();
}

HandoverContents contentsOf(const ShiftHandover &handover)
{
    return handoverContents(QJsonDocument::fromJson(handover.contents.toUtf8()).object());
}

QString handoverText(const HandoverContents &contents, const ShiftHandover *handover)
{
    const auto person = [](const DutyShift &shift) {
        return shift.person.isEmpty() ? shiftText(shift) : shiftText(shift) + u' ' + shift.person;
    };
    QStringList lines{Words::tr("交接班单"), Words::tr("交班：%1").arg(person(contents.from)),
                      Words::tr("接班：%1").arg(person(contents.to)),
                      Words::tr("统计时间：%1").arg(officeMinuteText(contents.at))};
    for (const HandoverSection &section : contents.sections) {
        lines << QString() << Words::tr("%1 %2 件").arg(label(section.part)).arg(section.total);
        for (const HandoverLine &line : section.lines) {
            QStringList parts{line.caseNo, line.title, line.place, line.unit, line.status};
            if (line.due)
                parts << Words::tr("%1 到期").arg(officeMinuteText(*line.due));
            parts.removeAll(QString());
            lines << parts.join(QStringLiteral("  "));
        }
        if (const qint64 left = section.total - qint64(section.lines.size()); left > 0)
            lines << Words::tr("另有 %1 件未列出").arg(left);
    }
    if (handover && !handover->notes.isEmpty())
        lines << QString() << Words::tr("交代事项：") << handover->notes;
    if (handover && handover->outgoing.at)
        lines << QString()
              << Words::tr("交班人签字：%1 %2")
                     .arg(handover->outgoing.by, officeMinuteText(*handover->outgoing.at));
    if (handover && handover->incoming.at)
        lines << Words::tr("接班人签字：%1 %2")
                     .arg(handover->incoming.by, officeMinuteText(*handover->incoming.at));
    return lines.join(u'\n');
}

} // namespace jiesu
