// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace jiesu {

/// What is done where a sheet disagrees with what a person wrote into the office later than the last import,
/// or with an earlier row of its own.
enum class ConflictRule
{
    Keep,  ///< what the office has stays; of two rows the first
    Take,  ///< the sheet's value; of two rows the last
    Newest ///< the sheet's where a time in its row is later than the change by hand; of two rows the last
};

/// "keep", "take", "newest"; nothing for another word.
[[nodiscard]] std::optional<ConflictRule> conflictRuleFrom(const QString &word);

/// How the conflicts of one import are decided.
struct ConflictDecisions
{
    ConflictRule rule = ConflictRule::Keep;
    QHash<int, ConflictRule> byRow; ///< by the number of the row in the sheet; goes before the rule

    [[nodiscard]] ConflictRule of(int rowNumber) const { return byRow.value(rowNumber, rule); }
};

/// One field that a row of the sheet would change, in words for a list; personal data as masking.h allows.
struct ImportChange
{
    int rowNumber = 0;
    QString orderNo;
    QString field; ///< label
    QString before;
    QString after;
    bool conflict = false;
    bool taken = true;  ///< false: what the office has stays
    QString opponent{}; ///< of a conflict: who wrote it and when, or the earlier row
};

} // namespace jiesu
