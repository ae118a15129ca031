// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

/// Themes (一季一主题, 每月一题): a problem that comes up widely is taken on for a time, with measures that
/// somebody answers for. Unlike a special task (专项) a theme is about categories and not about a place.
namespace jiesu {

enum class ThemeKind
{
    Quarter, ///< 一季一主题
    Month    ///< 每月一题
};
template <> std::span<const Choice> choices<ThemeKind>();

struct ActionTheme
{
    qint64 id = 0;
    qint64 revision = 0;
    ThemeKind kind = ThemeKind::Quarter;
    QString title;
    QString topic; ///< what it is about and why it was chosen
    UnitId unit;   ///< that leads it (主管部门)
    QDate startsOn;
    QDate endsOn; ///< last day
    QString progress;
};
template <> std::span<const RecordField<ActionTheme>> recordFields<ActionTheme>();
extern const Ledger themeLedger;

enum class ThemeCategoryRole
{
    Touched, ///< the theme's own
    LeftOut  ///< neither the theme's nor a measure of what would have happened without it
};
template <> std::span<const Choice> choices<ThemeCategoryRole>();

/// What a theme has to do with a category and those below it. Categories without a row are untouched.
struct ThemeCategory
{
    qint64 id = 0;
    qint64 revision = 0;
    qint64 theme = 0; ///< id in themeLedger
    CategoryId category;
    ThemeCategoryRole role = ThemeCategoryRole::Touched;
};
template <> std::span<const RecordField<ThemeCategory>> recordFields<ThemeCategory>();
extern const Ledger themeCategoryLedger;

/// What is done under a theme.
struct ThemeMeasure
{
    qint64 id = 0;
    qint64 revision = 0;
    qint64 theme = 0; ///< id in themeLedger
    QString what;
    QString owner;
    QDate dueOn;
    QDate doneOn; ///< invalid: not done
    QString result;

    [[nodiscard]] bool isOverdue(QDate today) const { return !doneOn.isValid() && dueOn < today; }
};
template <> std::span<const RecordField<ThemeMeasure>> recordFields<ThemeMeasure>();
extern const Ledger themeMeasureLedger;

} // namespace jiesu
