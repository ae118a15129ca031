// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callerservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/replyquality.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/historyline.h"
#include "service/masking.h"
#include "storage/callerstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CallerService)
};

} // namespace

CallerSummary CallerService::summary(const QString &phone)
{
    CallerSummary summary;
    const QString number = text::phoneNumber(phone);
    if (number.isEmpty())
        return summary;
    CallerStore callers(m_office.database(), m_office.reference());
    const QDate today = toOffice(m_office.now()).date;
    const CallerStore::Counts counts = callers.counts(
        number, fromOffice(QDate(today.year(), today.month(), 1)), fromOffice(QDate(today.year(), 1, 1)));
    summary.thisMonth = counts.thisMonth;
    summary.thisYear = counts.thisYear;
    summary.times = counts.all;
    summary.open = counts.open;
    for (const ComplaintCase &complaint : callers.latest(number, latestCount)) {
        const QString &result = repliedText(complaint);
        const bool sameCaller = complaint.callerPhone == number;
        summary.latest.push_back({shownRow(m_office, complaint), result});
        if (summary.name.isEmpty() && sameCaller)
            summary.name = summary.latest.back().callerName;
    }
    summary.tags = callers.tags(number);
    if (summary.thisYear >= frequentFrom)
        summary.tags.insert(summary.tags.begin(), CallerTag::Frequent);
    return summary;
}

Result<Done> CallerService::setTag(const QString &phone, CallerTag tag, bool set)
{
    const QString number = text::phoneNumber(phone);
    if (number.isEmpty())
        return refused(ErrorKind::Invalid, Words::tr("这不是一个电话号码。"));
    if (tag == CallerTag::Frequent)
        return refused(ErrorKind::Invalid, Words::tr("“%1”由来电次数得出，不能手工改。").arg(label(tag)));
    return inResult([&] {
        require(m_office, Permission::KeepKnowledge);
        Transaction transaction(m_office.database());
        CallerStore callers(m_office.database(), m_office.reference());
        const qint64 id = set ? callers.addTag(number, tag, m_office.now(), m_office.actor())
                              : callers.removeTag(number, tag);
        if (id != 0) {
            HistoryEntry entry = historyLine(m_office, QStringLiteral("caller_tag"), id,
                                             set ? QStringLiteral("add") : QStringLiteral("remove"));
            entry.field = QStringLiteral("tag");
            (set ? entry.newValue : entry.oldValue) = code(tag);
            m_office.history().append(entry);
        }
        transaction.commit();
        return Done();
    });
}

Result<Done> CallerService::setTags(const QString &phone, const std::vector<CallerTag> &tags)
{
    return inResult([&]() -> Result<Done> {
        Transaction transaction(m_office.database());
        for (const CallerTag tag : tagsByHand()) {
            if (auto done = setTag(phone, tag, std::ranges::find(tags, tag) != tags.end()); !done)
                return done;
        }
        transaction.commit();
        return Done();
    });
}

Result<std::vector<TaggedCaller>> CallerService::tagged()
{
    return inResult([&] {
        std::vector<TaggedCaller> callers;
        for (const CallerStore::Noted &noted :
             CallerStore(m_office.database(), m_office.reference()).allTags()) {
            if (callers.empty() || callers.back().phone != noted.phone)
                callers.push_back({noted.id, noted.phone, {}, {}, {}});
            TaggedCaller &caller = callers.back();
            caller.tags.push_back(noted.tag);
            if (noted.at >= caller.at) {
                caller.at = noted.at;
                caller.actor = noted.actor;
            }
        }
        return callers;
    });
}

std::vector<CallerTag> CallerService::tagsByHand()
{
    std::vector<CallerTag> tags;
    for (const Choice &choice : choices<CallerTag>()) {
        if (CallerTag(choice.value) != CallerTag::Frequent)
            tags.push_back(CallerTag(choice.value));
    }
    return tags;
}

} // namespace jiesu
