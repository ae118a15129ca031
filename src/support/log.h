// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiesu::log {

/// Sends the log to a rotating file (3 files of 1 MB). Without this call it goes to stderr, warnings only.
/// The log never holds personal data: callers pass codes, counts and file names, not case texts.
void toFile(const QString &path);

void info(const QString &text);
void warning(const QString &text);
void error(const QString &text);

} // namespace jiesu::log
