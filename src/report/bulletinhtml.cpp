// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bulletinhtml.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulletinHtml)
};

/// Paragraphs instead of h1 and h2: Qt adds to the size of those whatever is asked for.
const QString style =
    QStringLiteral("body{color:#000;background:#fff}"
                   "p.title{font-size:22pt;font-weight:bold;text-align:center;margin:0 0 6px 0}"
                   "p.heading{font-size:16pt;text-indent:42px;margin:0}"
                   "p.subtitle{text-align:center;margin:0}"
                   "p.text{text-indent:42px;margin:0}"
                   "p.caption{font-size:10.5pt;text-align:center;margin:8px 0 2px 0}"
                   "p.note{font-size:9pt;margin:2px 0 2px 0}"
                   "p.picture{text-align:center;margin:4px 0 4px 0}"
                   "td,th{font-size:10.5pt}");

/// Writes the blocks of one bulletin.
class HtmlWriter
{
public:
    HtmlWriter(const BulletinPictures &pictures, HtmlUse use)
        : m_pictures(pictures)
        , m_use(use)
    {
    }

    void operator()(const BulletinHeading &heading)
    {
        html +=
            QStringLiteral(
                "<p class=\"heading\" role=\"heading\" aria-level=\"2\" style=\"font-family:%1\">%2</p>\n")
                .arg(families(officialHeadingFonts()), heading.text.toHtmlEscaped());
    }
    void operator()(const BulletinParagraph &paragraph)
    {
        QString words;
        for (const BulletinSentence &sentence : paragraph.sentences)
            words += m_use == HtmlUse::Editing ? link(sentence) : sentence.text().toHtmlEscaped();
        if (!words.isEmpty())
            html += QStringLiteral("<p class=\"text\">%1</p>\n").arg(words);
    }
    void operator()(const BulletinTable &table)
    {
        const FigureTable &shown = table.table;
        html += QStringLiteral("<p class=\"caption\">%1</p>\n").arg(shown.title.toHtmlEscaped());
        html += QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\" "
                               "style=\"border-collapse:collapse\"><thead><tr>");
        for (const QString &name : shown.header)
            html += QStringLiteral("<th>%1</th>").arg(name.toHtmlEscaped());
        html += QStringLiteral("</tr></thead>\n");
        for (const auto &cells : shown.rows) {
            html += QStringLiteral("<tr>");
            for (const FigureCell &cell : cells)
                html += QStringLiteral("<td%1>%2</td>")
                            .arg(!isFigure(cell) ? QString() : QStringLiteral(" align=\"right\""),
                                 cellText(cell).toHtmlEscaped());
            html += QStringLiteral("</tr>\n");
        }
        html += QStringLiteral("</table>\n");
        if (shown.rows.empty())
            html += QStringLiteral("<p class=\"note\">%1</p>\n").arg(Words::tr("（无）"));
        for (const QString &note : shown.notes)
            html += QStringLiteral("<p class=\"note\">%1</p>\n").arg(note.toHtmlEscaped());
    }
    void operator()(const BulletinChart &chart)
    {
        const auto picture = m_pictures.constFind(chart.code);
        if (picture == m_pictures.constEnd())
            return;
        html += QStringLiteral("<p class=\"picture\"><img width=\"%1\" height=\"%2\" alt=\"%3\" "
                               "src=\"data:image/png;base64,%4\"></p>\n")
                    .arg(picture->width)
                    .arg(picture->height)
                    .arg(chart.title.toHtmlEscaped(), QString::fromLatin1(picture->png.toBase64()));
        html += QStringLiteral("<p class=\"caption\">%1</p>\n").arg(chart.title.toHtmlEscaped());
    }

    static QString families(const QStringList &fonts)
    {
        return u'\'' + fonts.join(QStringLiteral("','")) + u'\'';
    }

    QString html;

private:
    /// A sentence that is left out can still be chosen, by its mark.
    static QString link(const BulletinSentence &sentence)
    {
        QString words = sentence.text().toHtmlEscaped();
        if (words.isEmpty() && !sentence.isHandWritten())
            return {};
        QString mark;
        if (sentence.isHandWritten())
            mark = sentence.moved.empty() ? QStringLiteral("✎") : QStringLiteral("⚑");
        const QString ground = !sentence.moved.empty()    ? QStringLiteral("#ffe0b2")
                               : sentence.isHandWritten() ? QStringLiteral("#e3f2fd")
                                                          : QStringLiteral("#ffffff");
        return QStringLiteral("<a name=\"%1\" href=\"sentence:%1\" style=\"color:#000;text-decoration:none;"
                              "background-color:%2\">%3%4</a>")
            .arg(sentence.code.toHtmlEscaped(), ground, mark, words);
    }

    const BulletinPictures &m_pictures;
    HtmlUse m_use;
};

} // namespace

QStringList officialFonts()
{
    return {QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312"),   QStringLiteral("仿宋"),
            QStringLiteral("FangSong"),    QStringLiteral("STFangsong"),        QStringLiteral("华文仿宋"),
            QStringLiteral("方正仿宋"),    QStringLiteral("Noto Serif CJK SC"), QStringLiteral("serif")};
}

QStringList officialHeadingFonts()
{
    return {QStringLiteral("黑体"), QStringLiteral("SimHei"), QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("sans-serif")};
}

QString bulletinHtml(const Bulletin &bulletin, const BulletinPictures &pictures, HtmlUse use)
{
    const WordsIn words(bulletin.language);
    HtmlWriter writer(pictures, use);
    const QString title = bulletin.title.toHtmlEscaped();
    writer.html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%4\"><head><meta charset=\"utf-8\"><title>%1"
                       "</title><style>%2</style></head>\n<body style=\"font-family:%3;"
                       "font-size:15.7pt\">\n<p class=\"title\" role=\"heading\" aria-level=\"1\">%1</p>\n")
            .arg(title, style, HtmlWriter::families(officialFonts()),
                 languageCode(bulletin.language).replace(u'_', u'-'));
    for (const QString &line : bulletin.subtitles)
        writer.html += QStringLiteral("<p class=\"subtitle\">%1</p>\n").arg(line.toHtmlEscaped());
    for (const BulletinBlock &block : bulletin.blocks)
        std::visit(writer, block);
    writer(BulletinHeading{Words::tr("附：口径")});
    for (const QString &definition : bulletin.definitions)
        writer.html += QStringLiteral("<p class=\"note\">%1</p>\n").arg(definition.toHtmlEscaped());
    return writer.html + QStringLiteral("</body></html>\n");
}

} // namespace jiesu
