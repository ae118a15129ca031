// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bulletin.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Bulletin)
};

/// Puts a bulletin into lines.
struct Lines
{
    QStringList lines;

    void operator()(const BulletinHeading &heading) { lines << QString() << heading.text; }
    void operator()(const BulletinParagraph &paragraph)
    {
        if (const QString text = paragraph.text(); !text.isEmpty())
            lines << text;
    }
    void operator()(const BulletinTable &table)
    {
        lines << QString() << table.table.title << asText(table.table);
        lines += table.table.notes;
        lines << QString();
    }
    void operator()(const BulletinChart &) {}
};

} // namespace

QString BulletinSentence::text() const
{
    QString whole;
    for (const BulletinRun &run : runs)
        whole += run.text;
    return whole;
}

QString BulletinParagraph::text() const
{
    QString whole;
    for (const BulletinSentence &sentence : sentences)
        whole += sentence.text();
    return whole;
}

std::vector<const BulletinSentence *> Bulletin::sentences() const
{
    std::vector<const BulletinSentence *> all;
    for (const BulletinBlock &block : blocks) {
        if (const auto *paragraph = std::get_if<BulletinParagraph>(&block)) {
            for (const BulletinSentence &sentence : paragraph->sentences)
                all.push_back(&sentence);
        }
    }
    return all;
}

bool isFigure(const FigureCell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return !text || std::ranges::all_of(*text, [](QChar letter) {
        return letter.isDigit() || QStringLiteral("./%—").contains(letter);
    });
}

QString bulletinText(const Bulletin &bulletin)
{
    const WordsIn words(bulletin.language);
    Lines lines;
    lines.lines << bulletin.title << bulletin.subtitles;
    for (const BulletinBlock &block : bulletin.blocks)
        std::visit(lines, block);
    lines.lines << QString() << Words::tr("口径") << bulletin.definitions;
    return lines.lines.join(u'\n') + u'\n';
}

} // namespace jiesu
