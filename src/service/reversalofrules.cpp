// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what an act did to the assessment rules.
#include "domain/refusal.h"
#include "service/reversal.h"
#include "service/ruleservice.h"
#include "storage/exportstore.h"
#include "storage/publicationstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reversal)
};

StorageError conflict(const QString &happened)
{
    return StorageError(
        refused(ErrorKind::Conflict, happened, Words::tr("请存一个新版本，写明从哪天起用。")));
}

QString definitionOf(const std::optional<AssessmentRule> &rule)
{
    return rule ? QString::fromUtf8(writeAssessmentRule(*rule)) : QString();
}

/// A version in the history; none where it was not there.
std::optional<AssessmentRule> ruleIn(const QString &definition, RuleId id)
{
    if (definition.isEmpty())
        return std::nullopt;
    Result<AssessmentRule> rule = readAssessmentRule(definition.toUtf8());
    if (!rule)
        throw StorageError(rule.error());
    rule->id = id;
    return *rule;
}

/// Figures that it made were published or left the office, so that it must stay as it is.
bool isBound(Office &office, const AssessmentRule &rule)
{
    const auto made = [&rule](const QString &code, int version) {
        return code == rule.code && version == rule.version;
    };
    const auto publications = PublicationStore(office.database()).all();
    bool bound = std::ranges::any_of(publications, [&made](const Publication &publication) {
        return made(publication.rule.code, publication.rule.version);
    });
    ExportStore(office.database()).forEach([&](const ExportRecord &record) {
        bound = bound || made(record.ruleCode, record.ruleVersion);
    });
    return bound;
}

/// What the rules would be like with @p change must be possible.
void refuseImpossible(const std::vector<AssessmentRule> &rules, const AssessmentRule &after)
{
    for (const AssessmentRule &other : rules) {
        const bool isSameVersion = other.code == after.code && other.version == after.version;
        const bool hasItsName = other.code != after.code && other.name == after.name;
        if (other.id != after.id && (isSameVersion || hasItsName))
            throw conflict(Words::tr("后来又有了“%1”第%2版。").arg(other.name).arg(other.version));
    }
}

} // namespace

Reversal::RuleChange Reversal::reversedRule(const Change &change)
{
    const std::vector<AssessmentRule> rules = m_office.rules();
    const auto stored = std::ranges::find(rules, RuleId{change.id}, &AssessmentRule::id);
    RuleChange result{RuleId{change.id}, {}, {}, {}, {}};
    if (stored != rules.end())
        result.before = result.after = *stored;
    if (const auto chosen = change.fields.constFind(rulefield::isDefault); chosen != change.fields.cend()) {
        if (rules.empty() || rules.front().code != chosen->after)
            throw conflict(Words::tr("默认规则后来又改过。"));
        result.defaultBefore = chosen->after;
        result.defaultAfter = chosen->before;
    }
    if (const auto definition = change.fields.constFind(rulefield::definition);
        definition != change.fields.cend())
        reverseDefinition(*definition, rules, result);
    const bool comesBack = result.after && result.after->code == result.defaultAfter;
    if (!result.defaultAfter.isEmpty() && !comesBack &&
        std::ranges::find(rules, result.defaultAfter, &AssessmentRule::code) == rules.end())
        throw conflict(Words::tr("原来的默认规则已经不在。"));
    return result;
}

void Reversal::reverseDefinition(const FieldChange &definition, const std::vector<AssessmentRule> &rules,
                                 RuleChange &result) const
{
    if (result.before != ruleIn(definition.after, result.id))
        throw conflict(Words::tr("这一版考核规则后来改过。"));
    if (result.before && isInForce(m_office, *result.before) &&
        (!definition.before.isEmpty() || isBound(m_office, *result.before)))
        throw conflict(Words::tr("“%1”第%2版已经启用，按它算过的数字要能重算。")
                           .arg(result.before->name)
                           .arg(result.before->version));
    result.after = ruleIn(definition.before, result.id);
    if (result.after)
        refuseImpossible(rules, *result.after);
    const bool isOnly = std::ranges::count(rules, rules.front().code, &AssessmentRule::code) == 1;
    if (!result.after && result.defaultAfter.isEmpty() && isOnly && rules.front().id == result.id)
        throw conflict(Words::tr("“%1”是默认规则的唯一版本。").arg(rules.front().name));
}

/// A default rule is chosen while its versions are there: before one goes, after one has come back.
void Reversal::applyRules(const QString &action, const QString &reason) const
{
    ReferenceStore store = m_office.referenceStore();
    for (const RuleChange &change : m_rules) {
        if (change.after && !change.before)
            store.restore(*change.after);
        if (!change.defaultAfter.isEmpty()) {
            store.setDefaultRule(change.defaultAfter);
            noteRule(m_office, change.id, action, rulefield::isDefault, change.defaultBefore,
                     change.defaultAfter, reason);
        }
        if (change.after == change.before)
            continue;
        if (!change.after) {
            store.remove(*change.before);
        } else if (change.before) {
            AssessmentRule rule = *change.after;
            store.save(rule, false);
        }
        noteRule(m_office, change.id, action, rulefield::definition, definitionOf(change.before),
                 definitionOf(change.after), reason);
    }
}

} // namespace jiesu
