// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/referencedata.h"

namespace jiesu {

/// What a line of the filter language means.
struct QuickFilter
{
    CaseFilter filter;
    /// Sentences about words that are none, values that nothing is called, dates that are none. While there
    /// is one, nothing is to be listed: a list that left a word out would be taken for the answer.
    QStringList problems;
};

/// Reads "状态:未办结 地点:永定 承办:清运 到期<3天 qyc" on top of @p base. The words are those of
/// filterWords(), each with a sign of either width and a value; a value with spaces stands in quotes. Values
/// of names match whole names, parts of names and pinyin initials, the best match wins. Everything else is
/// searched for as text, once it has two characters; what stands in quotes always. A word in front of "-" is
/// turned round where that can be done (状态, 类型). A word without its value yet does not restrict.
/// @param now what 今天 and 3天 are counted from
[[nodiscard]] QuickFilter readQuickFilter(const QString &line, const CaseFilter &base,
                                          const ReferenceData &reference, Instant now);

/// A word of the language, for help and completion.
struct FilterWord
{
    QString name;    ///< "状态"; a word without a value: "不满意"
    QString signs;   ///< ":" or ":<>"; empty for a word without a value
    QString example; ///< "状态:未办结"
};
[[nodiscard]] const std::vector<FilterWord> &filterWords();

/// What may stand where the cursor is.
struct FilterCompletion
{
    QString text;   ///< takes the place of what stands from @ref start up to the cursor
    QString detail; ///< what it is, or an example
    int start = 0;
    friend bool operator==(const FilterCompletion &, const FilterCompletion &) = default;
};

/// Words while a word is being typed, values after its sign; by parts of names and pinyin initials, the best
/// @p limit. None inside a plain text.
[[nodiscard]] std::vector<FilterCompletion> filterCompletions(const QString &line, int cursor,
                                                              const ReferenceData &reference, int limit);

/// How well @p name answers to a typed text: 0 whole, 1 beginning, 2 part, 3 pinyin initials; -1 not at all.
[[nodiscard]] int nameMatch(const QString &name, const QString &typed);

} // namespace jiesu
