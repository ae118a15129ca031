// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/likeness.h"

#include "domain/officetime.h"
#include "domain/text.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Likeness)
};

bool shareNumber(const ComplaintCase &one, const ComplaintCase &other)
{
    for (const QString &number : {one.callerPhone, one.contactPhone}) {
        if (!number.isEmpty() && (number == other.callerPhone || number == other.contactPhone))
            return true;
    }
    return false;
}

const QString &matterOf(const ComplaintCase &complaint)
{
    return complaint.content.isEmpty() ? complaint.title : complaint.content;
}

template <class Tag> bool same(Id<Tag> one, Id<Tag> other)
{
    return one.isSet() && one == other;
}

int nearness(qint64 days)
{
    constexpr int perDays[][2] = {{0, 10}, {3, 8}, {7, 5}, {30, 2}};
    for (const auto &[most, points] : perDays) {
        if (days <= most)
            return points;
    }
    return 0;
}

QString ageText(qint64 days)
{
    if (days == 0)
        return Words::tr("今天");
    return days == 1 ? Words::tr("昨天") : Words::tr("%1天前").arg(days);
}

} // namespace

Likeness likeness(const ComplaintCase &draft, const ComplaintCase &earlier, Instant now)
{
    Likeness found;
    found.sameNumber = shareNumber(draft, earlier);
    found.samePoint = same(draft.point, earlier.point);
    found.sameStreet = same(draft.street, earlier.street);
    found.otherPoint = draft.point.isSet() && earlier.point.isSet() && draft.point != earlier.point;
    found.sameCategory = same(draft.category, earlier.category);
    found.textPercent = text::likePercent(matterOf(draft), matterOf(earlier));
    found.days = qMax(qint64(0), toOffice(earlier.receivedAt).date.daysTo(toOffice(now).date));
    found.isOpen = clockRuns(earlier.status);
    return found;
}

bool mayBeDuplicate(const Likeness &likeness)
{
    const bool near = likeness.textPercent >= nearText;
    const bool sameMatter = likeness.sameCategory || near;
    return (likeness.sameNumber && (likeness.samePoint || sameMatter)) ||
           (likeness.samePoint && sameMatter) ||
           (likeness.sameStreet && likeness.sameCategory && near && !likeness.otherPoint) ||
           (likeness.textPercent >= sameText && !likeness.otherPoint);
}

int score(const Likeness &likeness)
{
    constexpr int textPoints = 15;
    return (likeness.sameNumber ? 30 : 0) +
           (likeness.samePoint    ? 25
            : likeness.sameStreet ? 8
                                  : 0) +
           (likeness.sameCategory ? 15 : 0) + likeness.textPercent * textPoints / 100 +
           nearness(likeness.days) + (likeness.isOpen ? 5 : 0);
}

QStringList reasons(const Likeness &likeness)
{
    QStringList list;
    if (likeness.sameNumber)
        list << Words::tr("同号码");
    if (likeness.samePoint)
        list << Words::tr("同点位");
    else if (likeness.sameStreet)
        list << Words::tr("同街道");
    if (likeness.sameCategory)
        list << Words::tr("同类");
    if (likeness.textPercent >= nearText)
        list << Words::tr("内容相近 %1%").arg(likeness.textPercent);
    list << ageText(likeness.days) << (likeness.isOpen ? Words::tr("未办结") : Words::tr("已办结"));
    return list;
}

} // namespace jiesu
