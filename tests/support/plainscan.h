// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/officetime.h"
#include "domain/referencedata.h"
#include "domain/text.h"
#include "metrics/outcome.h"

/// What filters, searches and figures mean, written a second time over plain values and without any index,
/// for the tests to compare with.
namespace jiesu::test {

inline bool answersAgree(const FollowUpAnswers &wanted, const ComplaintCase &c)
{
    return (wanted.contacted == Contacted::None || wanted.contacted == c.officialContacted) &&
           (wanted.solved == Solved::None || wanted.solved == c.officialSolved) &&
           (wanted.satisfaction == Satisfaction::None || wanted.satisfaction == c.officialSatisfaction);
}

inline std::optional<Instant> timeOf(const ComplaintCase &c, DayBasis basis)
{
    switch (basis) {
    case DayBasis::Received:
        return c.receivedAt;
    case DayBasis::Dispatch:
        return c.cityDispatchTime ? c.cityDispatchTime : c.districtDispatchTime;
    case DayBasis::Done:
        return c.doneTime;
    case DayBasis::FollowUp:
        return c.followUpTime;
    }
    return {};
}

inline bool inPeriod(const CaseFilter &f, const ComplaintCase &c)
{
    if (!f.period)
        return true;
    const std::optional<Instant> at = timeOf(c, f.dayBasis);
    if (at && !f.period->isWholeDays())
        return f.period->contains(*at);
    return at && toOffice(*at).date >= f.period->first() && toOffice(*at).date <= f.period->last();
}

inline bool containsId(const std::vector<qint64> &ids, qint64 id)
{
    return std::ranges::find(ids, id) != ids.end();
}

/// Unset stands for none.
template <class Tag> bool isAmong(const std::vector<Id<Tag>> &ids, Id<Tag> id)
{
    return ids.empty() || std::ranges::find(ids, id) != ids.end();
}

inline bool inPlace(const CaseFilter &f, const ComplaintCase &c, const ReferenceData &reference)
{
    return (!f.unit.isSet() || containsId(reference.withDescendants(f.unit), c.leadUnit.value)) &&
           (!f.street.isSet() || f.street == c.street) && (!f.point.isSet() || f.point == c.point) &&
           (!f.category.isSet() || containsId(reference.withDescendants(f.category), c.category.value)) &&
           (!f.community.isSet() || f.community == c.community) && isAmong(f.exactUnits, c.leadUnit) &&
           isAmong(f.exactStreets, c.street) && isAmong(f.exactPoints, c.point) &&
           isAmong(f.exactCategories, c.category);
}

inline bool wasHandledWithin(const HandlingHours &hours, const ComplaintCase &c)
{
    if (!c.doneTime || *c.doneTime < c.receivedAt)
        return false;
    const qint64 whole = (toEpoch(*c.doneTime) - toEpoch(c.receivedAt)) / 3600;
    return whole >= hours.from && (!hours.before || whole < *hours.before);
}

inline bool inTime(const CaseFilter &f, const ComplaintCase &c)
{
    const bool open = clockRuns(c.status);
    const bool falls = open && !c.suspended && c.deadline.has_value();
    const OfficeTime office = toOffice(c.receivedAt);
    return (!f.openOnly || open) && (!f.dueBefore || (falls && *c.deadline < *f.dueBefore)) &&
           (!f.dueFrom || (falls && *c.deadline >= *f.dueFrom)) &&
           (!f.signDueBefore || (c.status == CaseStatus::Dispatched && c.signDeadline.has_value() &&
                                 *c.signDeadline < *f.signDueBefore)) &&
           (!f.weekday || office.date.dayOfWeek() == *f.weekday) &&
           (!f.hour ||
            (office.time.hour() >= *f.hour && office.time.hour() <= f.lastHour.value_or(*f.hour))) &&
           (!f.handled || wasHandledWithin(*f.handled, c));
}

inline bool inKind(const CaseFilter &f, const ComplaintCase &c)
{
    const bool counted =
        c.status != CaseStatus::Merged && c.status != CaseStatus::Void && c.countExemptType.isEmpty();
    const bool unhappy = c.officialSatisfaction == Satisfaction::Dissatisfied ||
                         c.selfSatisfaction == Satisfaction::Dissatisfied;
    return (f.statuses.empty() || std::ranges::find(f.statuses, c.status) != f.statuses.end()) &&
           (f.sources.empty() || std::ranges::find(f.sources, c.sourceType) != f.sources.end()) &&
           (f.channels.empty() || std::ranges::find(f.channels, c.channel) != f.channels.end()) &&
           (!f.requestType || *f.requestType == c.requestType) &&
           std::ranges::find(f.withoutTypes, c.requestType) == f.withoutTypes.end() &&
           std::ranges::find(f.withoutDispositions, c.specialDisposition) == f.withoutDispositions.end() &&
           (!f.countedOnly || counted) && (!f.unhappyOnly || unhappy) &&
           (f.callerPhone.isEmpty() || f.callerPhone == c.callerPhone) &&
           (!f.official || answersAgree(*f.official, c));
}

/// A case's texts as search sees them, made once because folding takes its time.
struct ScannedCase
{
    QStringList texts;    ///< folded
    QStringList initials; ///< of the names among them

    ScannedCase(const ComplaintCase &c, const ReferenceData &reference)
    {
        const QStringList names{c.title,
                                c.callerName,
                                reference.name(c.point),
                                reference.name(c.street),
                                reference.name(c.community),
                                reference.name(c.leadUnit),
                                c.category.isSet() ? reference.category(c.category)->path : QString()};
        for (const QString &name : names)
            initials << text::pinyinInitials(name);
        for (const QString &text :
             names + QStringList{c.caseNo, c.orderNo, c.upstreamNo, c.content, c.callerPhone, c.contactPhone,
                                 c.occurrenceAddress, c.resultText, c.publicReply, c.tags, c.companyName})
            texts << text::folded(text);
    }
};

inline bool wordStandsIn(const QString &word, const ScannedCase &scanned)
{
    const auto contains = [&word](const QString &text) { return text.contains(word); };
    const auto letter = [](QChar ch) { return ch >= u'a' && ch <= u'z'; };
    const auto latin = [&letter](QChar ch) { return letter(ch) || (ch >= u'0' && ch <= u'9'); };
    const bool byInitials = std::ranges::all_of(word, latin) && std::ranges::any_of(word, letter);
    return std::ranges::any_of(scanned.texts, contains) ||
           (byInitials && std::ranges::any_of(scanned.initials, contains));
}

inline bool scanFinds(const QString &search, const ScannedCase &scanned)
{
    const QStringList words = text::folded(text::tidyLine(search)).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return wordStandsIn(word, scanned); });
}

inline bool holdsPieces(const CaseFilter &f, const ComplaintCase &c)
{
    const auto inside = [](const QString &text, const QString &piece) {
        return text.contains(piece, Qt::CaseInsensitive);
    };
    return (inside(c.callerPhone, f.phonePart) || inside(c.contactPhone, f.phonePart)) &&
           inside(c.callerName, f.callerPart) &&
           (inside(c.caseNo, f.numberPart) || inside(c.orderNo, f.numberPart) ||
            inside(c.upstreamNo, f.numberPart)) &&
           (f.tag.isEmpty() || c.tags.split(u' ').contains(f.tag, Qt::CaseInsensitive)) &&
           (!f.round || c.round == *f.round);
}

inline bool passes(const CaseFilter &f, const ComplaintCase &c, const ReferenceData &reference)
{
    return inPeriod(f, c) && inPlace(f, c, reference) && inTime(f, c) && inKind(f, c) && holdsPieces(f, c) &&
           (f.search.isEmpty() || scanFinds(f.search, ScannedCase(c, reference)));
}

/// As figures see it: every status but merged and void stands as Closed.
inline Outcome outcomeOf(const ComplaintCase &c)
{
    const bool apart = c.status == CaseStatus::Merged || c.status == CaseStatus::Void;
    return {c.requestType,
            apart ? c.status : CaseStatus::Closed,
            c.directlyAnswered,
            c.specialDisposition,
            c.retained,
            c.suspended,
            !c.countExemptType.isEmpty(),
            Reached(c.officialReached),
            c.officialContacted,
            c.officialSolved,
            c.officialSatisfaction,
            c.selfContacted,
            c.selfSolved,
            c.selfSatisfaction};
}

} // namespace jiesu::test
