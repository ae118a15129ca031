// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "storage/database.h"
#include "support/clock.h"

#include <vector>

namespace jiesu {

/// What can be learned from one case.
struct LearnableCase
{
    CaseKey key;
    QString text; ///< title and content
    CategoryId category;
    PlaceId street;
    UnitId unit;
};

/// Something learned, as it is kept in the file.
struct StoredSuggestionModel
{
    QString kind; ///< "category" or "unit"
    Instant trainedAt{};
    CaseId newestCase;     ///< the case registered or imported last when it was learned
    int learned = 0;       ///< cases it was made from
    int heldBack = 0;      ///< cases held back to try it on
    int heldBackRight = 0; ///< of these, how many first suggestions were right
    QByteArray trials;     ///< how each label fared, in a form of the service's; may be empty
    QByteArray definition;
};

class SuggestionStore final
{
public:
    explicit SuggestionStore(Database &database)
        : m_database(database)
    {
    }

    /// The next @p limit cases, newest first; void cases among them are left out, so a slice may be short.
    /// @p next is moved on for the following call and empty after the last case.
    [[nodiscard]] std::vector<LearnableCase> slice(std::optional<CaseKey> &next, int limit);
    /// The case registered or imported last; unset in an empty office.
    [[nodiscard]] CaseId newestCase();
    /// Cases registered or imported after @p newest.
    [[nodiscard]] qint64 casesAfter(CaseId newest);

    /// Replaces what was kept of this kind. The caller opens the transaction.
    void save(const StoredSuggestionModel &model);
    [[nodiscard]] std::optional<StoredSuggestionModel> load(const QString &kind);

private:
    Database &m_database;
};

} // namespace jiesu
