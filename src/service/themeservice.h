// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgers/actiontheme.h"
#include "service/effectservice.h"

namespace jiesu {

enum class ThemeState
{
    Planned,
    Running,
    Over
};
template <> std::span<const Choice> choices<ThemeState>();

/// A theme with what belongs to it.
struct ListedTheme
{
    ActionTheme theme;
    QString unitName;
    ThemeState state = ThemeState::Planned;
    std::vector<CategoryId> touched;
    std::vector<CategoryId> leftOut;
    std::vector<ThemeCategory> categories; ///< the touched ones and those left out
    QStringList categoryPaths;             ///< names of categories, one by one
    QStringList categoryNames;             ///< of the touched ones
    std::vector<ThemeMeasure> measures;    ///< by due day
    int done = 0;                          ///< measures done
    int overdue = 0;                       ///< measures not done although due
};

/// Themes (一季一主题, 每月一题) with their measures and what they changed. Records are kept by
/// LedgerService. Database thread.
class ThemeService final
{
public:
    explicit ThemeService(Office &office)
        : m_office(office)
    {
    }

    /// The latest first.
    [[nodiscard]] std::vector<ListedTheme> list();
    /// NotFound for an id that no theme has.
    [[nodiscard]] Result<ListedTheme> find(qint64 id);
    /// Against all categories that no theme touched in these months, but for those that the theme leaves out.
    /// @param months length of a side, 1 to EffectMonths::longest
    [[nodiscard]] EffectAnswer effect(const ListedTheme &listed, int months = EffectMonths::usual);
    /// A measure is done today, or not done after all. One act.
    [[nodiscard]] Result<Done> setDone(qint64 measure, qint64 revision, bool isDone);

private:
    Office &m_office;
};

/// "措施 4 项，已完成 3 项，超期 1 项".
[[nodiscard]] QString measuresText(const ListedTheme &listed);
/// The theme in a few lines, for a chat message.
[[nodiscard]] QString themeText(const ListedTheme &listed, const EffectAnswer &answer);

} // namespace jiesu
