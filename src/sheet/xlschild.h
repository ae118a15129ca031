// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Reading .xls in a process of its own. The library that knows the format has a history of memory errors
/// with damaged files, so it never runs where the office is open: XlsReader starts the program again with
/// these words, and reads what it writes.
namespace jiesu::xlschild {

/// The hidden first word: `jiesu --read-xls FILE [SHEET]`.
inline constexpr const char *word = "--read-xls";

/// How the child ends when it is not killed.
enum Exit
{
    Done = 0,
    Unreadable = 2, ///< damaged, or no such file
    Encrypted = 3,
    NoSuchSheet = 4
};

/// Is this the command line of a child?
[[nodiscard]] bool isMeant(int argc, char **argv);
/// Reads the sheet, the first with any text where none is named, and writes lines to the standard output: the
/// names of all sheets, the name of the one read, then of each row with any text its number and its cells,
/// and "end". Fields are separated by tabs and escaped; a cell begins with T for a text or N for a number.
/// @return the exit code
[[nodiscard]] int run(int argc, char **argv);

/// Without the characters that part lines and fields, and back.
[[nodiscard]] QByteArray escaped(QByteArray field);
[[nodiscard]] QByteArray unescaped(const QByteArray &field);

} // namespace jiesu::xlschild
