// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/proactivepapers.h"

#include "ui/print/papers.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProactivePapers)
};

/// A table of figures below its own sentence.
PrintedTable withSentence(const FigureTable &table, const QString &officeName, const QString &sentence)
{
    PrintedTable printed = printedTable(table, officeName);
    printed.note = sentence;
    return printed;
}

} // namespace

Paper crewPaper(const LikelyList &list, const ReferenceData &reference, const QString &officeName,
                Instant now)
{
    PrintedTable table;
    table.name = Words::tr("易发点位清单：%1").arg(list.title);
    table.officeName = officeName;
    table.note = Words::tr("共 %1 处，已完成 %2 处。到点看过、处理好以后打勾，写上日期和情况。")
                     .arg(list.places.size())
                     .arg(list.done());
    table.headers = {Words::tr("完成"),     Words::tr("点位"),   Words::tr("街镇"),     Words::tr("分类"),
                     Words::tr("往年件数"), Words::tr("负责人"), Words::tr("完成日期"), Words::tr("情况")};
    table.firstNumber = int(table.headers.size());
    for (const LikelyPlace &each : list.places) {
        const Place *place = reference.place(each.place);
        table.rows.push_back(
            {each.done ? QStringLiteral("☑") : QStringLiteral("☐"), reference.name(each.place),
             place ? reference.name(place->parent) : QString(), reference.name(each.category),
             QString::number(each.cases), each.owner,
             each.doneOn.isValid() ? each.doneOn.toString(Qt::ISODate) : QStringLiteral("　　月　　日"),
             each.note});
    }
    Paper paper = tablePaper(table, now);
    paper.html += QStringLiteral("<p>%1</p>").arg(Words::tr("带队：　　　　　　　　复核：　　　　　　　　"));
    return paper;
}

Paper forecastPaper(const ForecastFigures &figures, const QString &officeName, Instant now)
{
    const PrintedTable expected = printedTable(forecastTable(figures), officeName);
    std::vector<PrintedTable> more;
    if (!figures.rows.empty() && !figures.isShort()) {
        const ForecastRow &office = figures.rows.front();
        more.push_back(withSentence(backTestTable(office), officeName, backTestSummary(office.forecast)));
        more.push_back(withSentence(upliftTable(office), officeName, upliftSummary(office.forecast)));
    }
    return tablePaper(expected, now, more);
}

} // namespace jiesu
