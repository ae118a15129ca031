// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/publicationstore.h"

#include "domain/casequery.h"
#include "domain/officetime.h"
#include "storage/casecondition.h"
#include "storage/dialect.h"
#include "storage/packedoutcome.h"
#include "support/log.h"

#include <map>

namespace jiesu {

namespace {

const QString publicationColumns = QStringLiteral(
    "period, version, rule_definition, published_at, published_by, note, history_sequence, assessment");

/// A stored text that this program wrote and cannot read.
template <class T> T readBack(Result<T> result)
{
    if (result)
        return std::move(result).value();
    log::error(QStringLiteral("a publication cannot be read"));
    throw StorageError(result.error());
}

QVariant orNull(std::optional<int> rank)
{
    return rank ? QVariant(*rank) : QVariant();
}

std::optional<int> optionalInteger(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.integer(column)));
}

CaseInFigures readCase(const Statement &row)
{
    return {row.integer(1) != 0, UnitId{row.integer(2)}, PlaceId{row.integer(3)},
            unpackedOutcome(row.integer(4))};
}

DayBasis dayBasisOf(const AssessmentRule &rule)
{
    return DayBasis(int(rule.monthBasis));
}

} // namespace

void PublicationStore::add(Publication &publication, std::span<const PublishedFigure> figures)
{
    publication.digest = publicationDigest(publication, figures);
    publication.id.value =
        m_database
            .statement(QStringLiteral(
                "INSERT INTO published_period (period, version, rule_definition, published_at, published_by, "
                "note, history_sequence, assessment, first_day, last_day, rule_code, month_basis, "
                "last_case_id, "
                "digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                "(SELECT coalesce(max(id), 0) FROM complaint_case), ?) RETURNING id"))
            .run({publication.period.code(), publication.version,
                  QString::fromUtf8(publication.ruleDefinition), qint64(toEpoch(publication.at)),
                  publication.by, publication.note, publication.historySequence,
                  QString::fromUtf8(publication.assessment), dayKey(publication.period.first()),
                  dayKey(publication.period.last()), publication.rule.code, int(publication.rule.monthBasis),
                  publication.digest})
            .firstInteger();
    const QStringList counts = figureCountNames();
    Statement &insert = m_database.statement(
        QStringLiteral("INSERT INTO published_figure (publication_id, position, scope, scope_id, name, "
                       "group_name, rank, previous_rank, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?%2)")
            .arg(counts.join(QStringLiteral(", ")), QStringLiteral(", ?").repeated(counts.size())));
    int position = 0;
    for (const PublishedFigure &figure : figures) {
        QVariantList values{
            publication.id.value, position++,   int(figure.scope),   figure.scopeId,
            figure.name,          figure.group, orNull(figure.rank), orNull(figure.previousRank)};
        for (const qint64 count : figureCounts(figure.rates))
            values << count;
        insert.run(values);
    }
}

std::vector<Publication> PublicationStore::select(const QString &rest, const QVariantList &values)
{
    Statement &row = m_database.statement(
        QStringLiteral("SELECT id, digest, %1 FROM published_period %2").arg(publicationColumns, rest));
    std::vector<Publication> list;
    row.run(values);
    while (row.next()) {
        Publication publication;
        publication.id.value = row.integer(0);
        publication.digest = row.value(1).toByteArray();
        publication.period = readBack(Period::parse(row.text(2)));
        publication.version = int(row.integer(3));
        publication.ruleDefinition = row.text(4).toUtf8();
        publication.rule = readBack(readAssessmentRule(publication.ruleDefinition));
        publication.at = fromEpoch(row.integer(5));
        publication.by = row.text(6);
        publication.note = row.text(7);
        publication.historySequence = row.integer(8);
        publication.assessment = row.text(9).toUtf8();
        list.push_back(std::move(publication));
    }
    return list;
}

std::optional<Publication> PublicationStore::newest(const Period &period, const QString &ruleCode)
{
    auto found = select(QStringLiteral("WHERE period = ? AND rule_code = ? ORDER BY version DESC LIMIT 1"),
                        {period.code(), ruleCode});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Publication> PublicationStore::find(PublicationId id)
{
    auto found = select(QStringLiteral("WHERE id = ?"), {id.value});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Publication> PublicationStore::all()
{
    return select(QStringLiteral("ORDER BY last_day DESC, first_day, rule_code, version DESC"), {});
}

std::vector<PublishedFigure> PublicationStore::selectFigures(const Publication &publication,
                                                             const QString &rest, const QVariantList &values)
{
    constexpr int firstCount = 6;
    Statement &row = m_database.statement(
        QStringLiteral("SELECT scope, scope_id, name, group_name, rank, previous_rank, %1 "
                       "FROM published_figure WHERE publication_id = ? %2")
            .arg(figureCountNames().join(QStringLiteral(", ")), rest));
    std::vector<PublishedFigure> list;
    row.run(QVariantList{publication.id.value} + values);
    while (row.next()) {
        FigureCounts counts{};
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] = row.integer(firstCount + int(i));
        list.push_back({PublishedScope(row.integer(0)), row.integer(1), row.text(2), row.text(3),
                        ratesFromCounts(counts, publication.rule.composite), optionalInteger(row, 4),
                        optionalInteger(row, 5)});
    }
    return list;
}

std::vector<PublishedFigure> PublicationStore::figures(const Publication &publication)
{
    return selectFigures(publication, QStringLiteral("ORDER BY position"), {});
}

std::optional<PublishedFigure> PublicationStore::figure(const Publication &publication, PublishedScope scope,
                                                        qint64 scopeId)
{
    auto found =
        selectFigures(publication, QStringLiteral("AND scope = ? AND scope_id = ?"), {int(scope), scopeId});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<PublicationStore::ChangedCase> PublicationStore::changedCases(const Publication &publication)
{
    std::map<qint64, ChangedCase> touched;
    Statement &then = m_database.statement(
        QStringLiteral("SELECT case_id, was_in, unit_id, street_id, %1 FROM published_case "
                       "WHERE publication_id = ?")
            .arg(packedOutcome(CaseCondition::Source::Tally)));
    then.run({publication.id.value});
    while (then.next())
        touched[then.integer(0)] = {CaseId{then.integer(0)}, readCase(then), {}};
    Statement &now = m_database.statement(
        QStringLiteral("SELECT id, coalesce(%1 BETWEEN ? AND ?, 0), coalesce(lead_unit_id, 0), "
                       "coalesce(street_id, 0), %2 FROM complaint_case "
                       "WHERE id IN (SELECT case_id FROM published_case WHERE publication_id = ?)")
            .arg(dayColumn(dayBasisOf(publication.rule)), packedOutcome(CaseCondition::Source::Cases)));
    now.run({dayKey(publication.period.first()), dayKey(publication.period.last()), publication.id.value});
    while (now.next())
        touched[now.integer(0)].now = readCase(now);
    std::vector<ChangedCase> changed;
    for (auto &[id, each] : touched) {
        if (figuresDiffer(each.then, each.now, publication.rule))
            changed.push_back(std::move(each));
    }
    return changed;
}

qint64 PublicationStore::newestHistoryLine()
{
    return m_database.statement(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM history"))
        .run()
        .firstInteger();
}

void PublicationStore::noteAddedCases()
{
    m_database.exec(QStringLiteral("INSERT INTO published_case (publication_id, case_id, was_in) "
                                   "SELECT * FROM published_case_added WHERE true ON CONFLICT DO NOTHING"));
}

} // namespace jiesu
