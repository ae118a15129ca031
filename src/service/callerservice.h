// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

namespace jiesu {

/// An earlier case of a caller, with what came of it.
struct CallerCase : CaseRow
{
    QString result; ///< the reply, or else the result of the handling; empty while there is none
};

/// What the desk shows as soon as a number is whole. Counts are of calls from the number and of cases that
/// give it for contact, without void ones.
struct CallerSummary
{
    QString name; ///< as given most recently; empty if never, or confidential
    qint64 thisMonth = 0;
    qint64 thisYear = 0;
    qint64 times = 0; ///< in all
    qint64 open = 0;
    std::vector<CallerCase> latest; ///< up to three, newest first
    std::vector<CallerTag> tags;
};

/// A number that a person noted something about.
struct TaggedCaller
{
    qint64 id = 0; ///< tells the numbers of one list apart
    QString phone;
    std::vector<CallerTag> tags; ///< by hand
    Instant at{};                ///< of the latest
    QString actor;               ///< who set it
    friend bool operator==(const TaggedCaller &, const TaggedCaller &) = default;
};

/// The people who call, known by their numbers only.
class CallerService final
{
public:
    /// From so many calls within the calendar year on a caller is marked 反复来电.
    static constexpr int frequentFrom = 3;
    static constexpr int latestCount = 3;

    explicit CallerService(Office &office)
        : m_office(office)
    {
    }

    /// @param phone any written form; nothing is known of what is no number
    [[nodiscard]] CallerSummary summary(const QString &phone);
    /// Sets or takes away a tag by hand, with its history. Invalid for a text that is no number and for
    /// Frequent, which follows from the calls.
    [[nodiscard]] Result<Done> setTag(const QString &phone, CallerTag tag, bool set);

    /// Sets all tags by hand of a number in one transaction: those in @p tags and no other. As setTag().
    [[nodiscard]] Result<Done> setTags(const QString &phone, const std::vector<CallerTag> &tags);
    /// Every number with tags by hand, by number.
    [[nodiscard]] Result<std::vector<TaggedCaller>> tagged();
    /// The tags that are set by hand.
    [[nodiscard]] static std::vector<CallerTag> tagsByHand();

private:
    Office &m_office;
};

} // namespace jiesu
