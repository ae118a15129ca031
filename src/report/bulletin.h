// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figuretable.h"
#include "support/language.h"

#include <variant>

/// A bulletin (通报) as a value: what every format of it is written from. No figure is made here.
namespace jiesu {

/// A piece of a sentence: literal text, or what a field said.
struct BulletinRun
{
    QString field; ///< "rate:response"; empty for literal text
    QString text;
};

/// A field that says something else than when a sentence was written by hand.
struct MovedField
{
    QString field;
    QString before;
    QString now; ///< empty: it says nothing any more
    friend bool operator==(const MovedField &, const MovedField &) = default;
};

/// What can be edited on its own. A sentence whose conditions leave nothing of it has no text.
struct BulletinSentence
{
    QString code; ///< unique in the template
    std::vector<BulletinRun> runs;
    qint64 revision = 0; ///< of the hand-written one that stands here; 0: none
    QString generated;   ///< what the template says now
    QString standing;    ///< of a hand-written one: the fields of the generated one as they are now, as JSON
    std::vector<MovedField> moved;
    QString writtenBy; ///< of a hand-written one, like the next
    Instant writtenAt{};

    [[nodiscard]] bool isHandWritten() const { return revision > 0; }
    [[nodiscard]] QString text() const;
};

struct BulletinHeading
{
    QString text;
};

struct BulletinParagraph
{
    std::vector<BulletinSentence> sentences;

    [[nodiscard]] QString text() const;
};

struct BulletinTable
{
    QString code; ///< "categories"
    FigureTable table;
};

/// Where a chart stands; what draws it has the picture.
struct BulletinChart
{
    QString code; ///< "rates"
    QString title;
};

using BulletinBlock = std::variant<BulletinHeading, BulletinParagraph, BulletinTable, BulletinChart>;

struct Bulletin
{
    QString title;
    QStringList subtitles; ///< issue, office and date, one line each
    std::vector<BulletinBlock> blocks;
    QString summary;         ///< one paragraph for a chat message
    QStringList definitions; ///< how the figures were made
    bool isDemo = false;
    Language language = reportLanguage; ///< of its words, and of those that a format adds

    /// All sentences, in order.
    [[nodiscard]] std::vector<const BulletinSentence *> sentences() const;
};

/// A picture of a chart.
struct BulletinPicture
{
    QByteArray png;
    int width = 0; ///< as shown, in pixels of 1/96 inch
    int height = 0;
};

/// Stands at the right of its column: a number, a rate or what is written like one.
[[nodiscard]] bool isFigure(const FigureCell &cell);
/// The whole bulletin as plain text, tables tab-separated.
[[nodiscard]] QString bulletinText(const Bulletin &bulletin);

} // namespace jiesu
