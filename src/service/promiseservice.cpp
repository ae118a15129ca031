// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/promiseservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/act.h"
#include "service/recordhistory.h"
#include "storage/promisestore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromiseService)
};

const QString addAct = QStringLiteral("promise");
const QString keepAct = QStringLiteral("promise_keep");
const QString moveAct = QStringLiteral("promise_move");

std::optional<Error> tooLong(const QString &text)
{
    if (text.size() <= PromiseService::textLimit)
        return std::nullopt;
    return refused(ErrorKind::Invalid, Words::tr("有一栏超过 %1 字。").arg(PromiseService::textLimit));
}

std::optional<Error> notInFuture(Instant dueAt, Instant now)
{
    if (dueAt > now)
        return std::nullopt;
    return refused(ErrorKind::Invalid, Words::tr("承诺的时间 %1 不晚于现在。").arg(officeMinuteText(dueAt)),
                   Words::tr("请写一个将来的时间。"));
}

} // namespace

void PromiseService::store(Promise &after, const std::optional<Promise> &before, const QString &action,
                           const QString &reason)
{
    storeRecord(m_office, entity::promise, after, before, action, reason);
}

Result<Promise> PromiseService::add(Promise draft)
{
    draft.what = text::tidy(draft.what);
    draft.toWhom = text::tidyLine(draft.toWhom);
    if (draft.what.isEmpty())
        draft.what = Words::tr("回电");
    for (const QString &text : {draft.what, draft.toWhom}) {
        if (auto problem = tooLong(text))
            return *problem;
    }
    return inResult([&]() -> Result<Promise> {
        if (auto problem = notInFuture(draft.dueAt, m_office.now()))
            return *problem;
        Act act(m_office, addAct);
        const std::optional<ComplaintCase> complaint = m_office.cases().find(draft.caseId);
        if (!complaint)
            return refused(ErrorKind::NotFound, Words::tr("找不到这件案件。"));
        if (complaint->status == CaseStatus::Void)
            return refused(ErrorKind::Invalid, Words::tr("案件已经作废，不能再作承诺。"));
        draft.id = {};
        draft.madeAt = m_office.now();
        draft.madeBy = m_office.actor();
        draft.keptAt.reset();
        draft.keptBy.clear();
        draft.note.clear();
        draft.withdrawn = false;
        const QString told = Words::tr("%1 前%2").arg(officeMinuteText(draft.dueAt), draft.what);
        store(draft, {}, addAct, told);
        ComplaintCase after = *complaint;
        act.store(after, &*complaint, addAct, told);
        act.commit();
        return draft;
    });
}

Result<Promise> PromiseService::keep(PromiseId id, qint64 seenRevision, const QString &given)
{
    const QString note = text::tidy(given);
    if (note.isEmpty())
        return refused(ErrorKind::Invalid, Words::tr("还没有写结果。"), Words::tr("请写明回电说了什么。"));
    return change(id, seenRevision, note, keepAct, [&](Promise &promise) {
        promise.keptAt = m_office.now();
        promise.keptBy = m_office.actor();
        promise.note = note;
    });
}

Result<Promise> PromiseService::move(PromiseId id, qint64 seenRevision, Instant dueAt, const QString &given)
{
    const QString note = text::tidy(given);
    if (note.isEmpty())
        return refused(ErrorKind::Invalid, Words::tr("还没有写为什么改约。"),
                       Words::tr("请写明和诉求人是怎么说的。"));
    if (auto problem = notInFuture(dueAt, m_office.now()))
        return *problem;
    return change(id, seenRevision, note, moveAct, [&](Promise &promise) { promise.dueAt = dueAt; });
}

Result<Promise> PromiseService::change(PromiseId id, qint64 seenRevision, const QString &note,
                                       const QString &action, const std::function<void(Promise &)> &change)
{
    if (auto problem = tooLong(note))
        return *problem;
    return inResult([&]() -> Result<Promise> {
        const auto before = find(id);
        if (!before)
            return before;
        if (before->revision != seenRevision)
            return refused(ErrorKind::Conflict, Words::tr("这项承诺刚刚被别处改过。"),
                           Words::tr("请看一眼新的内容，再做一次。"));
        if (!before->isOpen())
            return refused(ErrorKind::Invalid, Words::tr("这项承诺已经了结。"));
        Act act(m_office, action);
        Promise after = *before;
        change(after);
        store(after, *before, action, note);
        const ComplaintCase complaint = *m_office.cases().find(after.caseId);
        ComplaintCase touched = complaint;
        act.store(touched, &complaint, action, note);
        act.commit();
        return after;
    });
}

Result<Promise> PromiseService::find(PromiseId id)
{
    return inResult([&]() -> Result<Promise> {
        std::optional<Promise> found = PromiseStore(m_office.database()).find(id);
        if (!found)
            return refused(ErrorKind::NotFound, Words::tr("找不到这项承诺。"));
        return *found;
    });
}

std::vector<Promise> PromiseService::of(CaseId id)
{
    std::vector<Promise> promises = PromiseStore(m_office.database()).of(id);
    std::erase_if(promises, &Promise::withdrawn);
    return promises;
}

std::vector<ListedPromise> PromiseService::open()
{
    std::vector<ListedPromise> list;
    for (Promise &promise : PromiseStore(m_office.database()).open()) {
        const ComplaintCase complaint = *m_office.cases().find(promise.caseId);
        maskPromise(promise, callerView(m_office.session(), complaint));
        list.push_back({std::move(promise), shownRow(m_office, complaint)});
    }
    return list;
}

void maskPromise(Promise &promise, CallerView view)
{
    promise.toWhom = shownText(*findCaseField(QStringLiteral("caller_name")), promise.toWhom, view);
}

} // namespace jiesu
