// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/bulletin.h"
#include "report/bulletinfigures.h"

/// Templates of bulletins: data in JSON, in the small language of docs/bulletin.md. A sentence is text with
/// fields in braces and conditions: "{if overdue}超期{overdue}件{else}无超期件{end}".
namespace jiesu {

struct SentencePart
{
    enum class Kind
    {
        Text,
        Field,
        If,    ///< the field says something
        IfNot, ///< it says nothing
        Else,
        End
    };
    Kind kind = Kind::Text;
    QString text; ///< the literal text or the field
};

struct SentenceTemplate
{
    QString code; ///< by which edits of the sentence are kept; empty for titles
    std::vector<SentencePart> parts;
};

struct BulletinTemplate
{
    struct Block
    {
        enum class Kind
        {
            Heading,
            Paragraph,
            Table,
            Chart
        };
        Kind kind = Kind::Paragraph;
        std::vector<SentenceTemplate> sentences; ///< one for a heading
        QString reference;                       ///< code of the table or chart
    };

    QString code;
    QString name; ///< "月通报"
    Language language = reportLanguage;
    QStringList periods; ///< for which it is offered first: "month", "quarter", "week", "day", "year"
    SentenceTemplate title;
    std::vector<SentenceTemplate> subtitles;
    std::vector<Block> blocks;
    QStringList summary; ///< codes of the sentences that make up the text for a chat message
    QByteArray json;     ///< as it was read
};

/// Invalid, with the line, for what is no template: broken JSON, a key, field, argument, table or chart that
/// there is not, a condition that does not end, a code given twice or missing.
[[nodiscard]] Result<BulletinTemplate> readBulletinTemplate(const QByteArray &json);

/// A sentence asks for the field, or a table of that code stands in it.
[[nodiscard]] bool asksFor(const BulletinTemplate &definition, const QString &code);

[[nodiscard]] QStringList bulletinChartCodes();

/// What the sentence says; no runs where its conditions leave nothing.
[[nodiscard]] std::vector<BulletinRun> filledSentence(const SentenceTemplate &sentence,
                                                      const BulletinFigures &figures);
/// The bulletin as generated; tables and charts are numbered in their order.
[[nodiscard]] Bulletin filledBulletin(const BulletinTemplate &definition, const BulletinFigures &figures);
/// Joins the sentences of the template's summary, as they stand in @p bulletin.
[[nodiscard]] QString summaryOf(const BulletinTemplate &definition, const Bulletin &bulletin);

} // namespace jiesu
