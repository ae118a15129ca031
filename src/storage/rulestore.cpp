// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "storage/dialect.h"
#include "storage/referencestore.h"
#include "support/log.h"

#include <QCoreApplication>

/// The part of ReferenceStore that keeps the versions of the assessment rules.
namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceStore)
};

} // namespace

std::vector<AssessmentRule> ReferenceStore::rules()
{
    std::vector<AssessmentRule> rules;
    Statement &row = m_database.statement(QStringLiteral(
        "SELECT id, definition FROM assessment_rule ORDER BY is_default DESC, code, version DESC"));
    row.run();
    while (row.next()) {
        Result<AssessmentRule> rule = readAssessmentRule(row.text(1).toUtf8());
        if (!rule) {
            log::error(QStringLiteral("a stored assessment rule cannot be read"));
            throw StorageError(rule.error());
        }
        rule->id.value = row.integer(0);
        rules.push_back(std::move(rule).value());
    }
    return rules;
}

void ReferenceStore::save(AssessmentRule &rule, bool makeDefault)
{
    const QVariantList values{rule.code, rule.version, rule.name, dayKey(rule.validFrom),
                              QString::fromUtf8(writeAssessmentRule(rule))};
    if (!rule.id.isSet()) {
        rule.id.value =
            m_database
                .statement(QStringLiteral(
                    "INSERT INTO assessment_rule (code, version, name, valid_from, definition, is_default) "
                    "VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(is_default), 0) FROM assessment_rule "
                    "WHERE code = ?)) RETURNING id"))
                .run(values + QVariantList{rule.code})
                .firstInteger();
    } else {
        const Statement &update =
            m_database
                .statement(QStringLiteral(
                    "UPDATE assessment_rule SET revision = revision + 1, code = ?, version = ?, name = ?, "
                    "valid_from = ?, definition = ? WHERE id = ?"))
                .run(values + QVariantList{rule.id.value});
        if (update.rowsAffected() == 0)
            throw dialect::gone(Words::tr("该考核规则"));
    }
    if (makeDefault)
        setDefaultRule(rule.code);
}

void ReferenceStore::setDefaultRule(const QString &code)
{
    m_database
        .statement(
            QStringLiteral("UPDATE assessment_rule SET is_default = CASE WHEN code = ? THEN 1 ELSE 0 END"))
        .run({code});
}

void ReferenceStore::restore(const AssessmentRule &rule)
{
    m_database
        .statement(QStringLiteral(
            "INSERT INTO assessment_rule (id, code, version, name, valid_from, definition, is_default) "
            "VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(is_default), 0) FROM assessment_rule "
            "WHERE code = ?))"))
        .run({rule.id.value, rule.code, rule.version, rule.name, dayKey(rule.validFrom),
              QString::fromUtf8(writeAssessmentRule(rule)), rule.code});
}

void ReferenceStore::remove(const AssessmentRule &rule)
{
    m_database.statement(QStringLiteral("DELETE FROM assessment_rule WHERE id = ?")).run({rule.id.value});
}

} // namespace jiesu
