// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportschedule.h"
#include "service/bulletinfiles.h"

namespace jiesu {

/// What the office has made for it at set times while the program runs, and where.
struct ReportSchedule
{
    std::vector<ScheduledReport> reports;
    QString folder; ///< an absolute path; no report is made while it is empty

    friend bool operator==(const ReportSchedule &, const ReportSchedule &) = default;
};

/// A report whose time has come.
struct DueReport
{
    ScheduledReport report;
    Instant due{};
    Period period = Period::year(2000);
    QString path; ///< of the file to be written
};

/// A bulletin with its charts; nothing for the other kinds.
struct DrawnBulletin
{
    std::optional<MadeBulletin> made;
    BulletinPictures charts;
};

/// How the last report of a line of the schedule ended.
struct MadeReport
{
    ScheduledReport report;
    Instant due{};
    QString path;    ///< empty where it failed
    QString failure; ///< empty where it succeeded
};

/// 定时报表. A report falls due once; one whose time passed while the program was closed is made at the next
/// start, the newest only. On the office's thread.
class ScheduleService final
{
public:
    explicit ScheduleService(Office &office)
        : m_office(office)
    {
    }

    [[nodiscard]] ReportSchedule schedule();
    /// Lines that are new fall due from now on. Invalid for reports without a folder, for a folder that is no
    /// absolute path, and for two equal lines.
    [[nodiscard]] Result<Done> save(const ReportSchedule &schedule);

    [[nodiscard]] std::vector<DueReport> due();
    /// Of every line the report that fell due last, whether it was made or not.
    [[nodiscard]] std::vector<DueReport> latest();
    /// The bulletin that make() will write, so that a program with fonts can draw its charts before; nothing
    /// for the other kinds and where it cannot be made, which make() then tells.
    [[nodiscard]] std::optional<MadeBulletin> bulletin(const DueReport &report);
    /// Writes the file, masked, whole or not at all, and notes how it ended; a failed one is tried again only
    /// when it falls due the next time. Forbidden for who may not export. @param bulletin what bulletin()
    /// gave, drawn; where it has none, a bulletin is written without charts
    [[nodiscard]] Result<Done> make(const DueReport &report, const DrawnBulletin &bulletin = {});
    /// In the order of the schedule; without those never made.
    [[nodiscard]] std::vector<MadeReport> made();

private:
    [[nodiscard]] Result<Done> write(const DueReport &report, const DrawnBulletin &bulletin);

    Office &m_office;
};

} // namespace jiesu
