// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papers.h"

#include "domain/officetime.h"
#include "ui/models/casetablemodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

const QString tableStart =
    QStringLiteral("<table width='100%' border='1' cellspacing='0' cellpadding='3' "
                   "style='border-collapse:collapse; border-style:solid; border-color:#444444'>");

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
}

QString heading(const QString &officeName, const QString &title)
{
    return QStringLiteral(
               "<p align='center' style='margin-bottom:6px'><span style='font-size:large'><b>%1　%2</b>"
               "</span></p>")
        .arg(escaped(officeName), escaped(title));
}

QString printedAt(Instant now)
{
    return Words::tr("打印于 %1").arg(officeMinuteText(now));
}

/// Two short facts beside each other, a long one over the whole width.
QString sectionRows(const WorkOrder::Section &section)
{
    QString rows = QStringLiteral("<tr><td colspan='4' bgcolor='#eeeeee'><b>%1</b></td></tr>")
                       .arg(escaped(section.title));
    const QString label = QStringLiteral("<td width='13%' bgcolor='#f7f7f7'>%1</td>");
    const QString half = label + QStringLiteral("<td width='37%'>%2</td>");
    bool open = false;
    const auto close = [&] {
        if (std::exchange(open, false))
            rows += half.arg(QString(), QString()) + QStringLiteral("</tr>");
    };
    for (const WorkOrder::Item &item : section.items) {
        if (item.isLong) {
            close();
            rows += QStringLiteral("<tr>") + label.arg(escaped(item.label)) +
                    QStringLiteral("<td colspan='3'>%1</td></tr>").arg(escaped(item.text));
            continue;
        }
        rows += open ? QString() : QStringLiteral("<tr>");
        rows += half.arg(escaped(item.label), escaped(item.text));
        rows += open ? QStringLiteral("</tr>") : QString();
        open = !open;
    }
    close();
    if (section.items.empty())
        rows += QStringLiteral("<tr><td colspan='4'>%1</td></tr>").arg(Words::tr("无"));
    return rows;
}

/// Note and rows, the header repeated on each page.
QString tableHtml(const PrintedTable &table)
{
    const auto cells = [&table](const QStringList &texts, const QString &tag, const QString &attributes) {
        QString line = QStringLiteral("<tr>");
        for (qsizetype column = 0; column < texts.size(); ++column)
            line += QStringLiteral("<%1 align='%2'%3>%4</%1>")
                        .arg(tag, column < table.firstNumber ? "left" : "right", attributes,
                             escaped(texts[column]));
        return line + QStringLiteral("</tr>");
    };
    QString html = table.note.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(escaped(table.note));
    html += tableStart + QStringLiteral("<thead>") +
            cells(table.headers, QStringLiteral("th"), QStringLiteral(" bgcolor='#eeeeee'")) +
            QStringLiteral("</thead>");
    for (const QStringList &line : table.rows)
        html += cells(line, QStringLiteral("td"), {});
    return html + QStringLiteral("</table>");
}

/// A page holds these beside the numbers.
constexpr int printedSpots = 15;

/// One row of cells.
QString row(const QStringList &cells, const char *tag)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += QStringLiteral("<%1 align='left'>%2</%1>").arg(QLatin1String(tag), escaped(cell));
    return html + QStringLiteral("</tr>");
}

} // namespace

PrintedTable printedTable(const FigureTable &table, const QString &officeName)
{
    const auto isNumber = [&table](int column) {
        return std::ranges::any_of(table.rows, [column](const auto &cells) {
            return std::size_t(column) < cells.size() &&
                   (std::holds_alternative<qint64>(cells[std::size_t(column)]) ||
                    std::holds_alternative<DecimalNumber>(cells[std::size_t(column)]) ||
                    std::holds_alternative<Proportion>(cells[std::size_t(column)]));
        });
    };
    PrintedTable printed{table.title, officeName, table.notes.join(u'\n'), table.header, {}, 0};
    printed.firstNumber = int(table.header.size());
    while (printed.firstNumber > 0 && isNumber(printed.firstNumber - 1))
        --printed.firstNumber;
    for (const auto &cells : table.rows) {
        QStringList texts;
        for (const FigureCell &cell : cells)
            texts << cellText(cell);
        printed.rows.push_back(texts);
    }
    return printed;
}

Paper tablePaper(const PrintedTable &table, Instant now, std::span<const PrintedTable> more)
{
    QString html = heading(table.officeName, table.name) + tableHtml(table);
    for (const PrintedTable &each : more)
        html += QStringLiteral("<p><b>%1</b></p>").arg(escaped(each.name)) + tableHtml(each);
    return {.title = table.name, .html = html, .footer = printedAt(now), .landscape = true, .onePage = false};
}

Paper listPaper(const PrintedList &list, Instant now)
{
    const QLocale locale;
    const qint64 printed = qint64(list.rows.size());
    QString html = heading(list.officeName, list.name);
    html += QStringLiteral("<p>%1</p>")
                .arg(list.total > printed ? Words::tr("共 %1 件，这里是第 %2—%3 件")
                                                .arg(locale.toString(list.total), locale.toString(list.first),
                                                     locale.toString(list.first + printed - 1))
                                          : Words::tr("共 %1 件").arg(locale.toString(printed)));
    html += tableStart + QStringLiteral("<thead><tr>");
    for (const int column : list.columns)
        html += QStringLiteral("<th align='left' bgcolor='#eeeeee'>%1</th>")
                    .arg(escaped(CaseTableModel::columnName(column)));
    html += QStringLiteral("</tr></thead>");
    for (const CaseRow &row : list.rows) {
        html += QStringLiteral("<tr>");
        for (const int column : list.columns)
            html += QStringLiteral("<td>%1</td>").arg(escaped(CaseTableModel::cellText(row, column, now)));
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    return {Words::tr("案件清单 %1").arg(list.name), html,
            Words::tr("筛选：%1　%2").arg(list.filterText, printedAt(now)), true, false};
}

Paper workOrderPaper(const WorkOrder &order, Instant now)
{
    QString html = heading(order.officeName, order.name);
    html += tableStart;
    for (const WorkOrder::Section &section : order.sections)
        html += sectionRows(section);
    html += QStringLiteral("</table><table width='100%' cellpadding='12'><tr>");
    for (const QString &place : order.signatures)
        html += QStringLiteral("<td width='33%'>%1</td>").arg(escaped(place));
    html += QStringLiteral("</tr></table>");
    return {Words::tr("%1 %2").arg(order.name, order.caseNo), html,
            Words::tr("%1　%2").arg(order.caseNo, printedAt(now)), false, true};
}

Paper noticePaper(const PrintedNotice &notice, Instant now)
{
    const QDate day = toOffice(now).date;
    QString html =
        QStringLiteral("<p align='center' style='margin-bottom:24px'><span style='font-size:xx-large'>"
                       "<b>%1</b></span></p>")
            .arg(escaped(notice.heading));
    bool isAddress = true;
    for (const QString &line : notice.text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString indent = isAddress ? QString() : QStringLiteral("　　");
        html += QStringLiteral("<p style='font-size:x-large'>%1%2</p>").arg(indent, escaped(line));
        isAddress = false;
    }
    for (const QString &line :
         {notice.signature, Words::tr("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day())})
        html += QStringLiteral("<p align='right' style='font-size:x-large'>%1</p>").arg(escaped(line));
    return {notice.heading, html, printedAt(now), false, true};
}

Paper morningPaper(const Morning &morning)
{
    QString html = heading(morning.officeName, Words::tr("晨报"));
    html += tableStart + row({Words::tr("事项"), Words::tr("件"), Words::tr("对比")}, "th");
    for (const MorningLine &line : morning.lines)
        html += row({label(line.item), QString::number(line.cases), comparisonText(morning, line)}, "td");
    html += QStringLiteral("</table>");
    for (const QString &season : morning.seasons)
        html += QStringLiteral("<p>%1</p>").arg(escaped(season));
    const HotSpots &spots = morning.hotSpots;
    html +=
        QStringLiteral("<p><b>%1</b></p>")
            .arg(Words::tr("热点 %1 处（近 %2 天同一地点同一类 %3 件以上）")
                     .arg(spots.total)
                     .arg(spots.rule.days)
                     .arg(spots.rule.least) +
                 (spots.total > printedSpots ? Words::tr("，列出前 %1 处").arg(printedSpots) : QString()));
    html += tableStart + row({Words::tr("地点"), Words::tr("分类"), Words::tr("件"), Words::tr("前期"),
                              Words::tr("人"), Words::tr("未办结"), Words::tr("上次措施")},
                             "th");
    int printed = 0;
    for (const HotSpot &spot : spots.rows) {
        if (++printed > printedSpots)
            break;
        html += row({spot.placeName, spot.categoryName, QString::number(spot.cases),
                     QString::number(spot.before), QString::number(spot.callers), QString::number(spot.open),
                     spot.task ? spot.task->title : spot.measure},
                    "td");
    }
    html += QStringLiteral("</table>");
    return {Words::tr("晨报 %1").arg(morning.day.toString(Qt::ISODate)), html, printedAt(morning.at), false,
            true};
}

} // namespace jiesu
