// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duty/handoverdocument.h"

#include "domain/officetime.h"
#include "service/handoverservice.h"

#include <QCoreApplication>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HandoverDocument)
};

QString cells(const char *tag, const QStringList &texts)
{
    QString row;
    for (const QString &text : texts)
        row += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
    return QStringLiteral("<tr>%1</tr>").arg(row);
}

QString shiftLine(const QString &word, const DutyShift &shift)
{
    QStringList parts{shiftText(shift), shift.person, shift.phone};
    parts.removeAll(QString());
    return Words::tr("%1：%2").arg(word, parts.join(QStringLiteral("　")).toHtmlEscaped());
}

QString sectionHtml(const HandoverSection &section)
{
    QString html =
        QStringLiteral("<h3>%1</h3>").arg(Words::tr("%1 %2 件").arg(label(section.part)).arg(section.total));
    if (section.lines.empty())
        return html;
    html += QStringLiteral("<table width=\"98%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                           "style=\"border-collapse: collapse\">") +
            cells("th", {Words::tr("案件"), Words::tr("标题"), Words::tr("地点"), Words::tr("承办"),
                         section.part == HandoverPart::Promised ? Words::tr("承诺") : Words::tr("状态"),
                         Words::tr("时限")});
    for (const HandoverLine &line : section.lines)
        html += cells("td", {line.caseNo, line.title, line.place, line.unit, line.status,
                             line.due ? officeMinuteText(*line.due).mid(5) : QString()});
    html += QStringLiteral("</table>");
    if (const qint64 left = section.total - qint64(section.lines.size()); left > 0)
        html += QStringLiteral("<p>%1</p>").arg(Words::tr("另有 %1 件未列出。").arg(left));
    return html;
}

QString signatureText(const Signature &signature)
{
    return signature.at
               ? signature.by.toHtmlEscaped() + QStringLiteral("　") + officeMinuteText(*signature.at)
               : Words::tr("未签");
}

} // namespace

QString handoverHtml(const ShiftHandover &handover, const QString &officeName)
{
    const HandoverContents contents = contentsOf(handover);
    QString html =
        QStringLiteral("<h2>%1</h2><p>%2<br>%3<br>%4</p>")
            .arg(Words::tr("%1　交接班单").arg(officeName.toHtmlEscaped()),
                 shiftLine(Words::tr("交班"), contents.from), shiftLine(Words::tr("接班"), contents.to),
                 Words::tr("内容截至 %1").arg(officeMinuteText(contents.at)));
    if (!handover.notes.isEmpty())
        html += QStringLiteral("<h3>%1</h3><p>%2</p>")
                    .arg(Words::tr("交代事项"),
                         handover.notes.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    for (const HandoverSection &section : contents.sections)
        html += sectionHtml(section);
    return html + QStringLiteral("<p>%1</p>")
                      .arg(Words::tr("交班人签字：%1　　接班人签字：%2")
                               .arg(signatureText(handover.outgoing), signatureText(handover.incoming)));
}

Paper handoverPaper(const ShiftHandover &handover, const QString &officeName)
{
    Paper paper;
    paper.title = Words::tr("交接班单");
    paper.html = handoverHtml(handover, officeName);
    paper.footer = shiftText(contentsOf(handover).from);
    return paper;
}

} // namespace jiesu
