// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "metrics/ranking.h"
#include "metrics/threerates.h"

#include <QHash>
#include <QString>

#include <optional>
#include <span>

/// The monthly assessment table (综合考评表): a row for each body, a column for each item, total and rank.
/// All marks are hundredths of a point: 92280 is 922.8.
namespace jiesu {

/// Manual: the mark is entered. Ratio: full mark times the composite of the three rates. Deduct: full mark
/// minus deductions. Linear: in proportion to where a measured value lies between two bounds.
enum class ItemMode
{
    Manual,
    Ratio,
    Deduct,
    Linear
};
template <> std::span<const Choice> choices<ItemMode>();

/// A column of the table. Leaders' remarks (领导批示) and media reports (媒体曝光) are items like any other.
struct TableItem
{
    QString name;
    qint64 fullMark = 0;
    ItemMode mode = ItemMode::Manual;
    /// Full marks of groups that have another than @ref fullMark.
    QHash<QString, qint64> groupMarks;
    /// Of a Linear item, hundredths of its measure: the value that earns the full mark and the one that earns
    /// nothing; either may be the greater.
    std::optional<qint64> fullAt = std::nullopt;
    std::optional<qint64> nothingAt = std::nullopt;

    [[nodiscard]] qint64 fullMarkFor(const QString &group) const { return groupMarks.value(group, fullMark); }
    friend bool operator==(const TableItem &, const TableItem &) = default;
};

/// A line of the table: one body.
struct TableRow
{
    QString group;
    QString unit;
    /// In the order of the items: the mark (Manual), the sum of deductions (Deduct), the measured value in
    /// hundredths (Linear), nothing for Ratio.
    std::vector<std::optional<qint64>> entered;
    std::optional<int> printedPreviousRank; ///< as an earlier table printed it; read where none is kept
    friend bool operator==(const TableRow &, const TableRow &) = default;
};

struct AssessmentTable
{
    QString title;
    std::vector<TableItem> items;
    std::vector<TableRow> rows;
    friend bool operator==(const AssessmentTable &, const AssessmentTable &) = default;
};

/// Why the table cannot be kept as it is.
struct TableProblem
{
    std::optional<std::size_t> row;
    std::optional<std::size_t> item;
    QString sentence; ///< "“永定镇”的“月专项检查”是 450，超过满分 400。"
};
/// Empty where the table is in order. Marks that are missing are no problem: the body has no total yet.
[[nodiscard]] std::vector<TableProblem> tableProblems(const AssessmentTable &table);

/// What a published list of this month prints.
struct RankTable
{
    struct Row
    {
        QString group;
        QString unit;
        std::vector<std::optional<qint64>> marks; ///< in the order of items
        std::optional<qint64> total;              ///< nothing while a mark is missing
        std::optional<int> rank;
        std::optional<int> previousRank; ///< of the month before
        friend bool operator==(const Row &, const Row &) = default;
    };
    int monthKey = 0; ///< yyyymm
    QString title;
    std::vector<TableItem> items;
    std::vector<Row> rows; ///< by group, then rank
    friend bool operator==(const RankTable &, const RankTable &) = default;
};

/// The mark of a body of @p group, between 0 and the full mark; nothing where the input is missing or
/// undefined. A mark entered above the full mark or below 0 is nothing too, as is a Linear item whose bounds
/// are missing or equal.
[[nodiscard]] std::optional<qint64> itemScore(const TableItem &item, const QString &group,
                                              std::optional<qint64> entered, const Composite &composite);
/// Nothing unless every item has a mark.
[[nodiscard]] std::optional<qint64> totalScore(std::span<const std::optional<qint64>> scores);

/// How a rule ranks equal scores.
[[nodiscard]] TieRule tiesOf(const AssessmentRule &rule);

/// What the table needs beside itself.
struct TableContext
{
    QHash<QString, Composite> composites;         ///< by unit, for ratio items
    QHash<QString, std::optional<int>> lastRanks; ///< of the month before, by unit; none: no table was kept
    TieRule ties = TieRule::Skip;
};
/// Marks, totals and ranks in the order of the table's rows.
[[nodiscard]] std::vector<RankTable::Row> rankedRows(const AssessmentTable &table,
                                                     const TableContext &context);
/// The same as it is printed: by group, then rank.
[[nodiscard]] RankTable ranked(const AssessmentTable &table, const TableContext &context);

/// "922.8", "888"; "—" for nothing.
[[nodiscard]] QString scoreText(std::optional<qint64> score);
/// "1"; "—" for nothing.
[[nodiscard]] QString rankText(std::optional<int> rank);
/// Reads "922.8"; at most two decimals. Nothing for anything else.
[[nodiscard]] std::optional<qint64> parseScore(const QString &text);

} // namespace jiesu
