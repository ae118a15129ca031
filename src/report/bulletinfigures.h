// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officetime.h"
#include "domain/periodcomparison.h"
#include "metrics/punctuality.h"
#include "metrics/reduction.h"
#include "metrics/warning.h"

#include <QStringList>

namespace jiesu {

/// A category or point of a bulletin. All counts are of received cases.
struct BulletinShare
{
    QString name;
    qint64 cases = 0; ///< in the period
    qint64 total = 0; ///< of all categories or points in it
    qint64 yearBefore = 0;
    qint64 previous = 0;
};

struct BulletinUnit
{
    QString name;
    QString group;
    ThreeRates rates;
    std::optional<int> rank; ///< none: too few cases
    std::optional<int> previousRank;
    Punctuality punctuality;
    std::vector<RateWarning> warnings = {}; ///< why it has a red or yellow card
};

/// A case that was not solved, or whose citizen was dissatisfied; nothing of the caller.
struct BulletinCase
{
    QString caseNo;
    QString category;
    QString place;
    QString unit;
    QString answer; ///< "未解决、不满意"
    QString reason;
    QString deadline;
};

/// What a practice of acting before the complaint gave in the period, in sentences.
struct BulletinPractice
{
    QString name;
    QString done;
    QString changed;
    QString sure;
};

/// Everything a bulletin can say, as values; each figure is made elsewhere, once.
struct BulletinFigures
{
    QString office;
    QString scope; ///< whose figures: the office, a unit or a street
    OfficeTime madeAt;
    bool isDemo = false;
    int publishedMonths = 0; ///< of the cumulative figures, added as they were published
    QString published; ///< "已封账（第 1 版，…）" where the figures are the published ones; else empty

    PeriodComparison comparison =
        comparePeriods(Period::year(2000), QDate(2000, 12, 31), ComparisonBasis::EqualDays);
    AssessmentRule rule;
    ThreeRates current;    ///< of the whole period
    ThreeRates compared;   ///< of the part of it that is compared
    ThreeRates previous;   ///< of as much of the period before
    ThreeRates yearBefore; ///< of the same days a year earlier
    ThreeRates cumulative; ///< from January to the period's end
    ThreeRates lastMonth;  ///< of the period's last month
    Reduction reduction;   ///< of the cumulative period, month by month

    qint64 direct = 0; ///< received in the period, by source
    qint64 forwarded = 0;
    qint64 local = 0;
    qint64 done = 0;                       ///< of those received in the period, answered and reviewed by now
    Punctuality punctuality;               ///< of those received in the period, by now
    qint64 open = 0;                       ///< now, of any period
    qint64 overdue = 0;                    ///< of these
    qint64 dueToday = 0;                   ///< of these
    std::vector<BulletinShare> categories; ///< most first
    std::vector<BulletinShare> points;
    std::vector<BulletinShare> types; ///< of request
    std::vector<BulletinUnit> units;  ///< by group and rank
    std::vector<BulletinCase> unsettled;
    qint64 openTasks = 0;                    ///< special tasks (专项) that are open now
    qint64 closedTasks = 0;                  ///< closed in the period
    qint64 unsettledTotal = 0;               ///< may be more than are listed
    std::vector<BulletinPractice> practices; ///< of the office, whatever the scope; those with records
};

} // namespace jiesu
