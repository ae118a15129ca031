// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/bulletinfiles.h"
#include "support/clock.h"

#include <QStringList>
#include <QTextStream>

#include <memory>

namespace jiesu {

/// Runs one command of `jiesu` without a display: the same services that the pages use.
/// @param words the command line without the program's name
/// @param in where passwords are read from, a line each
/// @param draw what draws the charts and PDFs of bulletins, if there are fonts
/// @return the exit code: 0 done, 1 refused (one sentence on @p err says what happened and what is safe),
///         2 wrong usage. With --json exactly one JSON value goes to @p out.
[[nodiscard]] int runCommandLine(const QStringList &words, QTextStream &out, QTextStream &err,
                                 std::shared_ptr<const Clock> clock, QTextStream &in,
                                 const BulletinDrawer &draw = {});

/// Does this command line ask for a command (or for something that is none), rather than for the window?
/// No words at all, options alone and the path of an existing file ask for the window.
[[nodiscard]] bool meansCommand(const QStringList &words);

} // namespace jiesu
