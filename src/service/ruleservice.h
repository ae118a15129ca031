// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportrecord.h"
#include "service/figureservice.h"

namespace jiesu {

/// The rule that makes a period's figures: of the rule asked for (or the default one) the version in force on
/// the period's last day, or today if that is earlier.
/// @param named code or name; "code@2" for that version whatever the day; empty: the default rule
/// @return NotFound otherwise, naming the rules there are. @throws StorageError
[[nodiscard]] Result<AssessmentRule> ruleFor(Office &office, const Period &period, const QString &named = {});

/// Of each rule the version that ruleFor() gives, the default rule first. @throws StorageError
[[nodiscard]] std::vector<AssessmentRule> rulesFor(Office &office, const Period &period);

/// What another rule would make of the same cases (试算), for the office and each unit.
struct RuleTrial
{
    struct Row
    {
        UnitId unit; ///< unset in the office's own row and for cases without a unit
        QString name;
        ThreeRates before;
        ThreeRates after;
        std::optional<int> rankBefore; ///< none: not ranked
        std::optional<int> rankAfter;
    };
    Period period = Period::year(2000);
    AssessmentRule ruleBefore;
    AssessmentRule ruleAfter;
    Row office;
    std::vector<Row> units; ///< by the new rank
};

/// The fields of a rule's history: the whole version as JSON, and the code of the default rule.
namespace rulefield {
inline const QString definition = QStringLiteral("definition");
inline const QString isDefault = QStringLiteral("default");
} // namespace rulefield

/// Writes to the history what became of a version. Within a transaction.
void noteRule(Office &office, RuleId id, const QString &action, const QString &field, const QString &before,
              const QString &after, const QString &reason = {});
/// Its day has come.
[[nodiscard]] bool isInForce(const Office &office, const AssessmentRule &rule);

/// The assessment rules as data. A version in force is never changed, so that every figure can be made again:
/// what is to count from another day on is a new version. Each change is one act with its history, by
/// persons who keep the reference data; see ActService for undoing it. On the office's thread.
class RuleService final
{
public:
    explicit RuleService(Office &office)
        : m_office(office)
    {
    }

    /// Adds a version, or changes one that is not in force yet. Invalid for a rule that is not in order;
    /// Conflict if its name belongs to another rule or the stored version is in force.
    /// @param makeDefault the rule, in all its versions, makes the figures for which none is chosen
    [[nodiscard]] Result<AssessmentRule> save(AssessmentRule rule, bool makeDefault = false);
    /// Takes back a version that is not in force yet. Conflict otherwise.
    [[nodiscard]] Result<Done> remove(const AssessmentRule &rule);
    /// The number after the highest of the rule's versions; 1 for a new code.
    [[nodiscard]] int nextVersion(const QString &code);
    /// Writes a version as a file for other offices and enters it in the register. Unavailable.
    [[nodiscard]] Result<ExportRecord> exportRule(const AssessmentRule &rule, const QString &path);
    /// Who changed a version and when, oldest first, with the whole rule as JSON before and after.
    [[nodiscard]] std::vector<HistoryEntry> history(const AssessmentRule &rule);
    /// Counts, and stores nothing. @param after need not be stored
    [[nodiscard]] RuleTrial tryOut(const AssessmentRule &before, const AssessmentRule &after,
                                   const Period &period);

private:
    Office &m_office;
};

} // namespace jiesu
