// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ruleservice.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "metrics/assessmentjson.h"
#include "service/access.h"
#include "service/act.h"
#include "service/exportregister.h"
#include "service/historyline.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleService)
};

const QString saveAct = QStringLiteral("rule");
const QString withdrawAct = QStringLiteral("rule_withdraw");

[[noreturn]] void refuse(const QString &happened, const QString &advice)
{
    throw StorageError({ErrorKind::Conflict, happened, Words::tr("没有保存任何改动。"), advice});
}

Error notFound(const QString &named, const std::vector<AssessmentRule> &rules)
{
    QStringList names;
    for (const AssessmentRule &rule : rules) {
        if (!names.contains(rule.name))
            names << rule.name;
    }
    return {ErrorKind::NotFound,
            Words::tr("没有名为“%1”的考核规则。").arg(named),
            {},
            Words::tr("现有规则：%1。").arg(names.join(QStringLiteral("、")))};
}

/// All versions of the rule that any version has the code or name of; the default rule for an empty text.
std::vector<AssessmentRule> versionsOf(const std::vector<AssessmentRule> &rules, const QString &named)
{
    const auto found = std::ranges::find_if(rules, [&named](const AssessmentRule &rule) {
        return named.isEmpty() || rule.code == named || rule.name == named;
    });
    std::vector<AssessmentRule> versions;
    if (found != rules.end())
        std::ranges::copy_if(rules, std::back_inserter(versions),
                             [&](const AssessmentRule &rule) { return rule.code == found->code; });
    return versions;
}

/// The day whose version makes a period's figures.
QDate decidingDay(Office &office, const Period &period)
{
    const QDate today = toOffice(office.now()).date;
    return std::max(period.first(), std::min(period.last(), today));
}

QString nameOf(const AssessmentRule &rule)
{
    return Words::tr("“%1”第%2版").arg(rule.name).arg(rule.version);
}

} // namespace

Result<AssessmentRule> ruleFor(Office &office, const Period &period, const QString &named)
{
    const std::vector<AssessmentRule> rules = office.rules();
    if (const auto versions = versionsOf(rules, named); !versions.empty())
        return *versionOn(versions, decidingDay(office, period));
    const int number = named.section(u'@', -1).toInt();
    for (const AssessmentRule &version : versionsOf(rules, named.section(u'@', 0, -2))) {
        if (named.contains(u'@') && version.version == number)
            return version;
    }
    return notFound(named, rules);
}

std::vector<AssessmentRule> rulesFor(Office &office, const Period &period)
{
    const std::vector<AssessmentRule> all = office.rules();
    const QDate day = decidingDay(office, period);
    std::vector<AssessmentRule> rules;
    for (const AssessmentRule &rule : all) {
        if (std::ranges::find(rules, rule.code, &AssessmentRule::code) == rules.end())
            rules.push_back(*versionOn(versionsOf(all, rule.code), day));
    }
    return rules;
}

void noteRule(Office &office, RuleId id, const QString &action, const QString &field, const QString &before,
              const QString &after, const QString &reason)
{
    HistoryEntry entry = historyLine(office, entity::rule, id.value, action);
    entry.field = field;
    entry.oldValue = before;
    entry.newValue = after;
    entry.reason = reason;
    office.history().append(entry);
}

bool isInForce(const Office &office, const AssessmentRule &rule)
{
    return rule.validFrom <= toOffice(office.now()).date;
}

Result<AssessmentRule> RuleService::save(AssessmentRule rule, bool makeDefault)
{
    rule.name = text::tidyLine(rule.name);
    rule.note = text::tidy(rule.note);
    if (const Result<Done> checked = checkAssessmentRule(rule); !checked)
        return checked.error();
    return inResult([&]() -> AssessmentRule {
        Act act(m_office, saveAct);
        QByteArray before;
        rule.id = {};
        const std::vector<AssessmentRule> rules = m_office.rules();
        for (const AssessmentRule &other : rules) {
            if (other.code != rule.code && other.name == rule.name)
                refuse(Words::tr("已经有“%1”。").arg(rule.name), Words::tr("请换一个名称。"));
            if (other.code != rule.code || other.version != rule.version)
                continue;
            rule.id = other.id;
            before = writeAssessmentRule(other);
            if (isInForce(m_office, other) && other != rule)
                refuse(Words::tr("%1已经启用，按它算过的数字要能重算。").arg(nameOf(other)),
                       Words::tr("请存为新版本，并写明从哪天起用。"));
        }
        m_office.referenceStore().save(rule, makeDefault);
        const QByteArray after = writeAssessmentRule(rule);
        const QString defaultCode = rules.empty() ? QString() : rules.front().code;
        if (after != before) {
            act.setSubject(nameOf(rule));
            noteRule(m_office, rule.id, before.isEmpty() ? QStringLiteral("add") : QStringLiteral("edit"),
                     rulefield::definition, QString::fromUtf8(before), QString::fromUtf8(after));
        }
        if (makeDefault && defaultCode != rule.code) {
            act.setSubject(nameOf(rule));
            noteRule(m_office, rule.id, QStringLiteral("default"), rulefield::isDefault, defaultCode,
                     rule.code);
        }
        act.commit();
        return rule;
    });
}

Result<Done> RuleService::remove(const AssessmentRule &rule)
{
    return inResult([&]() -> Done {
        Act act(m_office, withdrawAct);
        const std::vector<AssessmentRule> rules = m_office.rules();
        const auto stored = std::ranges::find(rules, rule.id, &AssessmentRule::id);
        if (stored == rules.end() || isInForce(m_office, *stored))
            refuse(Words::tr("%1已经启用，不能撤回。").arg(nameOf(rule)),
                   Words::tr("请存一个新版本来代替它。"));
        if (std::ranges::count(rules, stored->code, &AssessmentRule::code) == 1 &&
            rules.front().id == rule.id)
            refuse(Words::tr("“%1”是默认规则的唯一版本。").arg(rule.name),
                   Words::tr("请先把另一条规则设为默认。"));
        m_office.referenceStore().remove(*stored);
        act.setSubject(nameOf(*stored));
        noteRule(m_office, stored->id, QStringLiteral("remove"), rulefield::definition,
                 QString::fromUtf8(writeAssessmentRule(*stored)), {});
        act.commit();
        return {};
    });
}

int RuleService::nextVersion(const QString &code)
{
    int highest = 0;
    for (const AssessmentRule &rule : m_office.rules()) {
        if (rule.code == code)
            highest = std::max(highest, rule.version);
    }
    return highest + 1;
}

std::vector<HistoryEntry> RuleService::history(const AssessmentRule &rule)
{
    return m_office.history().of(entity::rule, rule.id.value);
}

Result<ExportRecord> RuleService::exportRule(const AssessmentRule &rule, const QString &path)
{
    ExportSubject subject;
    subject.kind = ExportKind::Definition;
    subject.title = Words::tr("考核规则 %1").arg(rule.name);
    subject.ruleCode = rule.code;
    subject.ruleVersion = rule.version;
    return ExportRegister(m_office).giveOut(subject, path, writeAssessmentRule(rule), 1);
}

RuleTrial RuleService::tryOut(const AssessmentRule &before, const AssessmentRule &after, const Period &period)
{
    FigureService figures(m_office);
    RuleTrial trial;
    trial.period = period;
    trial.ruleBefore = before;
    trial.ruleAfter = after;
    trial.office.name = m_office.name();
    trial.office.before = figures.rates(period, {}, before).rates;
    trial.office.after = figures.rates(period, {}, after).rates;
    std::map<UnitId, RuleTrial::Row> rows;
    for (const UnitRanking::Row &row : figures.unitRanking(period, before).rows) {
        RuleTrial::Row &made = rows[row.figures.unit];
        made = {row.figures.unit, row.figures.name, row.figures.rates, {}, row.rank, {}};
    }
    for (const UnitRanking::Row &row : figures.unitRanking(period, after).rows) {
        RuleTrial::Row made = rows.contains(row.figures.unit) ? rows.at(row.figures.unit) : RuleTrial::Row();
        made.unit = row.figures.unit;
        made.name = row.figures.name;
        made.after = row.figures.rates;
        made.rankAfter = row.rank;
        trial.units.push_back(std::move(made));
        rows.erase(row.figures.unit);
    }
    for (auto &[unit, row] : rows) // counted by the other time, a unit may have no case
        trial.units.push_back(std::move(row));
    return trial;
}

} // namespace jiesu
