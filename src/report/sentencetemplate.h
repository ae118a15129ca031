// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/bulletintemplate.h"

namespace jiesu {

/// What is wrong with a sentence: the words of it at fault and why, a sentence.
struct SentenceProblem
{
    QString where;
    QString what;
};

/// Takes a sentence apart. @p problem gets the first thing that is wrong, if any.
[[nodiscard]] SentenceTemplate parsedSentence(const QString &code, const QString &text,
                                              std::optional<SentenceProblem> &problem);

} // namespace jiesu
