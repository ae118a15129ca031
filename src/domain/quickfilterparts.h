// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

/// The filter line taken apart, before anybody knows what its words mean.
namespace jiesu::quickfilter {

/// A word of the language.
enum class Word
{
    Status,
    Place,
    Unit,
    Category,
    Type,
    Source,
    Channel,
    Phone,
    Caller,
    Number,
    Due,
    Received,
    Tag,
    Round,
    Unhappy,
    Supervised,
    ToDecide,
    Promised,
    Overdue,
    SignLate,
    Open
};

/// Nothing if @p name is no word, or one that stands without (with) a value where @p hasValue is (not).
[[nodiscard]] std::optional<Word> findWord(const QString &name, bool hasValue);

enum class Sign
{
    None, ///< plain text, or a word without a value
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual
};

/// One blank-separated part of the line.
struct Part
{
    bool negated = false;
    bool quoted = false; ///< wholly: it is text
    QString name;        ///< before the sign, or the text
    Sign sign = Sign::None;
    QString value;
    int start = 0;      ///< where it begins in the line
    int valueStart = 0; ///< where its value begins
    int end = 0;        ///< exclusive
};

/// A sign that stands at the end takes the next part as its value ("状态: 未办结").
[[nodiscard]] std::vector<Part> partsOf(const QString &line);

} // namespace jiesu::quickfilter
