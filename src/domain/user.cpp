// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/user.h"

#include <QCoreApplication>
#include <QStringList>

namespace jiesu {

namespace {

constexpr Choice roleChoices[] = {{0, "dispatcher", QT_TRANSLATE_NOOP("choice", "话务")},
                                  {1, "handler", QT_TRANSLATE_NOOP("choice", "承办")},
                                  {2, "supervisor", QT_TRANSLATE_NOOP("choice", "督办")},
                                  {3, "reporting_clerk", QT_TRANSLATE_NOOP("choice", "统计")},
                                  {4, "administrator", QT_TRANSLATE_NOOP("choice", "管理")}};

} // namespace

template <> std::span<const Choice> choices<Role>()
{
    return roleChoices;
}

QString label(Roles roles)
{
    QStringList names;
    for (const Choice &role : roleChoices) {
        if (roles.has(Role(role.value)))
            names << label(Role(role.value));
    }
    return names.join(QStringLiteral("、"));
}

} // namespace jiesu
