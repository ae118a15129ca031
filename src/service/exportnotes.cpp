// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/exportnotes.h"

#include "domain/officetime.h"
#include "service/office.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// "2022年3月" for a code; a code that is none stays as it is.
QString periodTitle(const QString &code)
{
    const Result<Period> period = Period::parse(code);
    return period ? period->title() : code;
}

QString personalText(bool unmasked)
{
    return unmasked ? Words::tr("含完整的来电人信息，请按个人信息保护要求保管。")
                    : Words::tr("来电人信息已隐去（姓名只留姓，电话中间四位为 "
                                "*）；隐去的内容不会在导入时覆盖原有信息。");
}

} // namespace

ExportNotes exportNotes(Office &office, const ExportSubject &subject, qint64 rows, const QString &serial)
{
    const bool isCases = subject.kind == ExportKind::CaseList;
    ExportNotes notes{{Words::tr("发出登记"), serial},
                      {Words::tr("单位"), office.name()},
                      {Words::tr("内容"), subject.title}};
    if (!subject.filterText.isEmpty())
        notes.emplace_back(Words::tr("范围"), subject.filterText);
    if (!subject.period.isEmpty())
        notes.emplace_back(Words::tr("统计期"), periodTitle(subject.period));
    if (!subject.ruleCode.isEmpty())
        notes.emplace_back(Words::tr("规则"),
                           Words::tr("%1 第 %2 版").arg(subject.ruleCode).arg(subject.ruleVersion));
    notes.emplace_back(isCases ? Words::tr("件数") : Words::tr("行数"), QString::number(rows));
    notes.emplace_back(Words::tr("导出时间"), officeMinuteText(office.now()));
    notes.emplace_back(Words::tr("导出人"), office.actor());
    if (!subject.purpose.isEmpty())
        notes.emplace_back(Words::tr("用途"), subject.purpose);
    notes.emplace_back(Words::tr("个人信息"), personalText(subject.unmasked));
    notes.emplace_back(Words::tr("时间"), Words::tr("均为北京时间。"));
    notes.emplace_back(Words::tr("数据"), office.isDemo() ? Words::tr("演示数据") : Words::tr("业务数据"));
    return notes;
}

} // namespace jiesu
