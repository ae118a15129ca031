// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "metrics/threerates.h"

#include <QString>

#include <optional>
#include <span>

/// The monthly assessment table (综合考评表): a row for each body, a column for each item, total and rank.
/// All marks are hundredths of a point: 92280 is 922.8.
namespace jiesu {

/// Manual: the mark is entered. Ratio: full mark times the composite of the three rates. Deduct: full mark
/// minus deductions.
enum class ItemMode
{
    Manual,
    Ratio,
    Deduct
};
template <> std::span<const Choice> choices<ItemMode>();

struct SheetItem
{
    QString name;
    qint64 fullMark = 0;
    ItemMode mode = ItemMode::Manual;
};

/// What is known of one body for one item; which part is read depends on the item's mode.
struct ItemInput
{
    std::optional<qint64> entered; ///< Manual: the mark. Deduct: the sum of deductions
    Composite composite;           ///< Ratio
};

/// The mark, between 0 and the full mark; nothing where the input is missing or undefined. A mark entered
/// above the full mark or below 0 is nothing too.
[[nodiscard]] std::optional<qint64> itemScore(const SheetItem &item, const ItemInput &input);
/// Nothing unless every item has a mark.
[[nodiscard]] std::optional<qint64> totalScore(std::span<const std::optional<qint64>> scores);

/// "922.8", "888"; "—" for nothing.
[[nodiscard]] QString scoreText(std::optional<qint64> score);
/// Reads "922.8"; at most two decimals. Nothing for anything else.
[[nodiscard]] std::optional<qint64> parseScore(const QString &text);

} // namespace jiesu
