// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefields.h"
#include "domain/referencedata.h"

namespace jiesu {

/// A value of the history (see fieldText()) as people read it: a reference by its name, a choice by its
/// label, a time to the minute, a long text cut short, "空" for nothing. Empty for a reference that
/// @p reference does not know.
[[nodiscard]] QString valueWords(const CaseField &field, const QString &text, const ReferenceData &reference);

/// A text cut where a line of a list has no more room for it.
[[nodiscard]] QString shortenedValue(const QString &text);

} // namespace jiesu
