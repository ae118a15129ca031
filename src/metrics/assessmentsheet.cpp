// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/assessmentsheet.h"

#include "metrics/rounding.h"

#include <algorithm>

namespace jiesu {

namespace {

// clang-format off
constexpr Choice itemModes[] = {
    {0, "manual", QT_TRANSLATE_NOOP("choice", "手工录入")}, {1, "ratio", QT_TRANSLATE_NOOP("choice", "按三率折算")},
    {2, "deduct", QT_TRANSLATE_NOOP("choice", "满分扣减")}};
// clang-format on

} // namespace

template <> std::span<const Choice> choices<ItemMode>()
{
    return itemModes;
}

std::optional<qint64> itemScore(const SheetItem &item, const ItemInput &input)
{
    switch (item.mode) {
    case ItemMode::Manual:
        return input.entered && *input.entered >= 0 && *input.entered <= item.fullMark ? input.entered
                                                                                       : std::nullopt;
    case ItemMode::Ratio:
        return input.composite.scaledTo(item.fullMark);
    case ItemMode::Deduct:
        if (input.entered && *input.entered >= 0)
            return std::max<qint64>(0, item.fullMark - *input.entered);
        break;
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

QString scoreText(std::optional<qint64> score)
{
    return score ? strippedText(*score, 2) : QStringLiteral("—");
}

std::optional<qint64> parseScore(const QString &text)
{
    return parseFixed(text, 2);
}

} // namespace jiesu
