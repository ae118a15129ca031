// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

#include <vector>

namespace jiesu {

/// A table for a terminal. Columns are aligned by the width that letters have there: Han characters and
/// full-width marks take two places.
class TextTable final
{
public:
    void add(const QStringList &cells) { m_rows.push_back(cells); }
    void print(QTextStream &out) const;

private:
    std::vector<QStringList> m_rows;
};

/// Places that @p text takes in a terminal.
[[nodiscard]] int displayWidth(const QString &text);

} // namespace jiesu
