// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/periodsettings.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "service/referenceservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeriodSettings)
};

constexpr int minutesOfDay = 24 * 60;
/// "19 720": the day and the minute.
const QString windowKey = QStringLiteral("assessment_window");

bool isLawful(const AssessmentWindow &window)
{
    const bool dayFits = window.day >= AssessmentWindow::firstDay && window.day <= AssessmentWindow::lastDay;
    return (dayFits && window.minute >= 0 && window.minute < minutesOfDay) || window == AssessmentWindow();
}

} // namespace

AssessmentWindow assessmentWindow(Office &office)
{
    const QString stored = office.referenceStore().setting(windowKey);
    const AssessmentWindow window{stored.section(u' ', 0, 0).toInt(), stored.section(u' ', 1, 1).toInt()};
    return isLawful(window) ? window : AssessmentWindow();
}

Result<Done> saveAssessmentWindow(Office &office, const AssessmentWindow &window)
{
    if (!isLawful(window))
        return refused(ErrorKind::Invalid,
                       Words::tr("考核期的起始日应在 %1 到 %2 日之间。")
                           .arg(AssessmentWindow::firstDay)
                           .arg(AssessmentWindow::lastDay),
                       Words::tr("请改正后再保存。"));
    return ReferenceService(office).saveSetting(windowKey,
                                                QStringLiteral("%1 %2").arg(window.day).arg(window.minute));
}

Period::Context periodContext(Office &office)
{
    return {assessmentWindow(office), toOffice(office.now()).date};
}

} // namespace jiesu
