// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/suggestionstore.h"

#include "domain/choice.h"
#include "domain/officetime.h"

#include <limits>

namespace jiesu {

std::vector<LearnableCase> SuggestionStore::slice(std::optional<CaseKey> &next, int limit)
{
    constexpr qint64 latest = std::numeric_limits<qint64>::max();
    const CaseKey before = next.value_or(CaseKey{latest, latest});
    Statement &row = m_database.statement(QStringLiteral(
        "SELECT received_at, id, status, category_id, street_id, lead_unit_id, title, content "
        "FROM complaint_case WHERE (received_at, id) < (?, ?) ORDER BY received_at DESC, id DESC LIMIT ?"));
    row.run({before.receivedAt, before.id, limit});
    std::vector<LearnableCase> cases;
    int seen = 0;
    next.reset();
    while (row.next()) {
        const CaseKey key{row.integer(0), row.integer(1)};
        if (++seen == limit)
            next = key;
        if (CaseStatus(row.integer(2)) == CaseStatus::Void)
            continue;
        cases.push_back({key, row.text(6) + u'\n' + row.text(7), CategoryId{row.integer(3)},
                         PlaceId{row.integer(4)}, UnitId{row.integer(5)}});
    }
    return cases;
}

CaseId SuggestionStore::newestCase()
{
    return CaseId{
        m_database.statement(QStringLiteral("SELECT max(id) FROM complaint_case")).run().firstInteger()};
}

qint64 SuggestionStore::casesAfter(CaseId newest)
{
    return m_database.statement(QStringLiteral("SELECT count(*) FROM complaint_case WHERE id > ?"))
        .run({newest.value})
        .firstInteger();
}

void SuggestionStore::save(const StoredSuggestionModel &model)
{
    m_database
        .statement(QStringLiteral(
            "INSERT INTO suggestion_model (kind, trained_at, newest_case_id, learned_count, held_back_count, "
            "held_back_right_count, trials, definition) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind) "
            "DO UPDATE "
            "SET "
            "revision = suggestion_model.revision + 1, trained_at = excluded.trained_at, "
            "newest_case_id = excluded.newest_case_id, learned_count = excluded.learned_count, "
            "held_back_count = excluded.held_back_count, "
            "held_back_right_count = excluded.held_back_right_count, trials = excluded.trials, "
            "definition = excluded.definition"))
        .run({model.kind, toEpoch(model.trainedAt), model.newestCase.value, model.learned, model.heldBack,
              model.heldBackRight, QString::fromUtf8(model.trials), model.definition});
}

std::optional<StoredSuggestionModel> SuggestionStore::load(const QString &kind)
{
    Statement &row = m_database.statement(
        QStringLiteral("SELECT trained_at, newest_case_id, learned_count, held_back_count, "
                       "held_back_right_count, trials, definition FROM suggestion_model WHERE kind = ?"));
    std::optional<StoredSuggestionModel> model;
    if (row.run({kind}).next())
        model = StoredSuggestionModel{kind,
                                      fromEpoch(row.integer(0)),
                                      CaseId{row.integer(1)},
                                      int(row.integer(2)),
                                      int(row.integer(3)),
                                      int(row.integer(4)),
                                      row.text(5).toUtf8(),
                                      row.value(6).toByteArray()};
    row.finish();
    return model;
}

} // namespace jiesu
