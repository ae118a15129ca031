// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/period.h"
#include "support/clock.h"
#include "support/result.h"

#include <QTime>

namespace jiesu {

enum class Repeats
{
    Daily,
    Weekly,
    Monthly,
    Quarterly
};
template <> std::span<const Choice> choices<Repeats>();

/// What can be made without a person.
enum class ScheduledKind
{
    Workbook, ///< the period's workbook, .xlsx
    CaseList, ///< the period's cases, masked, .xlsx
    Morning,  ///< the supervisor's morning text of the day, .txt
    Bulletin  ///< the bulletin (通报) that is offered first for the period, .docx
};
template <> std::span<const Choice> choices<ScheduledKind>();

/// "每月 1 日 08:30 月报": made at a time of day, of the period that has just ended.
struct ScheduledReport
{
    Repeats repeats = Repeats::Monthly;
    int day = 1; ///< weekly 1 Monday to 7; monthly and quarterly 1 to 31, where 31 is also the last day of a
                 ///< shorter month; daily unused
    QTime at{8, 30};
    ScheduledKind kind = ScheduledKind::Workbook;

    friend bool operator==(const ScheduledReport &, const ScheduledReport &) = default;
};

/// Reads one line as scheduleText() writes it; full-width signs, spaces and 号 for 日 are taken too.
/// Invalid, saying what is not understood, for anything else.
[[nodiscard]] Result<ScheduledReport> readScheduledReport(const QString &line);
[[nodiscard]] QString scheduleText(const ScheduledReport &report);

/// The newest moment at or before @p now at which the report falls due; office time.
[[nodiscard]] Instant lastDue(const ScheduledReport &report, Instant now);
/// What a report that fell due at @p due is about: the day, week, month or quarter before; a morning text is
/// about its own day.
[[nodiscard]] Period reportedPeriod(const ScheduledReport &report, Instant due);

} // namespace jiesu
