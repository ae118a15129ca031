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

private:
    Office &m_office;
};

} // namespace jiesu
