// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/assessmentsheet.h"

#include "metrics/rounding.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentTable)
};

// clang-format off
constexpr Choice itemModes[] = {
    {0, "manual", QT_TRANSLATE_NOOP("choice", "手工录入")}, {1, "ratio", QT_TRANSLATE_NOOP("choice", "按三率折算")},
    {2, "deduct", QT_TRANSLATE_NOOP("choice", "满分扣减")}, {3, "linear", QT_TRANSLATE_NOOP("choice", "区间线性折算")}};
// clang-format on

void addItemProblems(const AssessmentTable &table, std::vector<TableProblem> &problems)
{
    QSet<QString> names;
    if (table.items.empty())
        problems.push_back({{}, {}, Words::tr("表里还没有考评项目。")});
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        const TableItem &item = table.items[i];
        if (item.name.isEmpty())
            problems.push_back({{}, i, Words::tr("第 %1 个项目还没有名称。").arg(i + 1)});
        else if (names.contains(item.name))
            problems.push_back({{}, i, Words::tr("项目“%1”出现了两次。").arg(item.name)});
        const bool isPositive = std::ranges::all_of(item.groupMarks, [](qint64 mark) { return mark > 0; });
        if (item.fullMark <= 0 || !isPositive)
            problems.push_back({{}, i, Words::tr("项目“%1”的满分应大于 0。").arg(item.name)});
        if (item.mode == ItemMode::Linear &&
            (!item.fullAt || !item.nothingAt || *item.fullAt == *item.nothingAt))
            problems.push_back(
                {{},
                 i,
                 Words::tr("项目“%1”按区间折算，应写明满分界限和零分界限，两者不能相同。").arg(item.name)});
        names.insert(item.name);
    }
}

std::optional<QString> markProblem(const TableRow &row, const TableItem &item, std::optional<qint64> entered)
{
    const QString cell = Words::tr("“%1”的“%2”").arg(row.unit, item.name);
    if (!entered)
        return std::nullopt;
    if (item.mode == ItemMode::Ratio)
        return Words::tr("%1由三率折算，不用录入。").arg(cell);
    if (item.mode == ItemMode::Linear)
        return std::nullopt;
    if (*entered < 0)
        return Words::tr("%1小于 0。").arg(cell);
    const qint64 fullMark = item.fullMarkFor(row.group);
    if (item.mode == ItemMode::Manual && *entered > fullMark)
        return Words::tr("%1是 %2，超过满分 %3。").arg(cell, scoreText(*entered), scoreText(fullMark));
    return std::nullopt;
}

/// Marks and totals, without ranks.
std::vector<RankTable::Row> scoredRows(const AssessmentTable &table, const TableContext &context)
{
    std::vector<RankTable::Row> rows;
    for (const TableRow &row : table.rows) {
        RankTable::Row scored{
            row.group, row.unit, {}, {}, {}, context.lastRanks.value(row.unit, row.printedPreviousRank)};
        for (std::size_t i = 0; i < table.items.size(); ++i) {
            const TableItem &item = table.items[i];
            scored.marks.push_back(itemScore(item, row.group,
                                             i < row.entered.size() ? row.entered[i] : std::nullopt,
                                             context.composites.value(row.unit)));
        }
        scored.total = totalScore(scored.marks);
        rows.push_back(std::move(scored));
    }
    return rows;
}

/// Beyond the bounds a value earns what it earns at them.
std::optional<qint64> linearScore(const TableItem &item, qint64 fullMark, qint64 value)
{
    if (!item.fullAt || !item.nothingAt || *item.fullAt == *item.nothingAt)
        return std::nullopt;
    const qint64 way = *item.fullAt - *item.nothingAt;
    const qint64 gone = value - *item.nothingAt;
    const Fraction share = way > 0 ? Fraction{std::clamp<qint64>(gone, 0, way), way}
                                   : Fraction{std::clamp<qint64>(-gone, 0, -way), -way};
    return roundedSum(std::span(&share, 1), fullMark);
}

std::vector<Placing> placed(const std::vector<RankTable::Row> &rows, TieRule ties)
{
    QStringList groups;
    std::vector<Contestant> contestants;
    for (const RankTable::Row &row : rows) {
        if (!groups.contains(row.group))
            groups << row.group;
        contestants.push_back({int(groups.indexOf(row.group)), row.total, 0});
    }
    return rankWithinGroups(contestants, 0, ties);
}

} // namespace

template <> std::span<const Choice> choices<ItemMode>()
{
    return itemModes;
}

std::vector<TableProblem> tableProblems(const AssessmentTable &table)
{
    std::vector<TableProblem> problems;
    addItemProblems(table, problems);
    QSet<QString> units;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const TableRow &row = table.rows[r];
        if (row.unit.isEmpty())
            problems.push_back({r, {}, Words::tr("第 %1 行还没有属地名称。").arg(r + 1)});
        else if (units.contains(row.unit))
            problems.push_back({r, {}, Words::tr("“%1”出现了两次。").arg(row.unit)});
        units.insert(row.unit);
        for (std::size_t i = 0; i < std::min(row.entered.size(), table.items.size()); ++i) {
            if (const auto sentence = markProblem(row, table.items[i], row.entered[i]))
                problems.push_back({r, i, *sentence});
        }
    }
    return problems;
}

std::optional<qint64> itemScore(const TableItem &item, const QString &group, std::optional<qint64> entered,
                                const Composite &composite)
{
    const qint64 fullMark = item.fullMarkFor(group);
    switch (item.mode) {
    case ItemMode::Manual:
        return entered && *entered >= 0 && *entered <= fullMark ? entered : std::nullopt;
    case ItemMode::Ratio:
        return composite.scaledTo(fullMark);
    case ItemMode::Deduct:
        if (entered && *entered >= 0)
            return std::max<qint64>(0, fullMark - *entered);
        break;
    case ItemMode::Linear:
        return entered ? linearScore(item, fullMark, *entered) : std::nullopt;
    }
    return {};
}

std::optional<qint64> totalScore(std::span<const std::optional<qint64>> scores)
{
    qint64 total = 0;
    for (const std::optional<qint64> &score : scores) {
        if (!score)
            return {};
        total += *score;
    }
    return scores.empty() ? std::nullopt : std::optional(total);
}

TieRule tiesOf(const AssessmentRule &)
{
    return TieRule::Skip;
}

std::vector<RankTable::Row> rankedRows(const AssessmentTable &table, const TableContext &context)
{
    std::vector<RankTable::Row> rows = scoredRows(table, context);
    for (const Placing &placing : placed(rows, context.ties))
        rows[placing.index].rank = placing.rank;
    return rows;
}

RankTable ranked(const AssessmentTable &table, const TableContext &context)
{
    const std::vector<RankTable::Row> rows = rankedRows(table, context);
    RankTable result{0, table.title, table.items, {}};
    for (const Placing &placing : placed(rows, context.ties))
        result.rows.push_back(rows[placing.index]);
    return result;
}

QString scoreText(std::optional<qint64> score)
{
    return score ? strippedText(*score, 2) : QStringLiteral("—");
}

QString rankText(std::optional<int> rank)
{
    return rank ? QString::number(*rank) : QStringLiteral("—");
}

std::optional<qint64> parseScore(const QString &text)
{
    return parseFixed(text, 2);
}

} // namespace jiesu
