// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"
#include "domain/referencedata.h"
#include "storage/database.h"

#include <set>

namespace jiesu {

/// The earlier cases that a new one is compared with: few, and each found by a look-up in an index, however
/// large the office is. Void cases are left out.
class SimilarStore final
{
public:
    /// How far back each look-up goes, in days, and how many cases it may give.
    static constexpr int numberDays = 365;
    static constexpr int pointDays = 90;
    static constexpr int streetDays = 15;
    static constexpr int textDays = 30;
    static constexpr int most = 50;

    SimilarStore(Database &database, std::shared_ptr<const ReferenceData> reference)
        : m_database(database)
        , m_reference(std::move(reference))
    {
    }

    /// By number, point, street with category, and rare grams of the content. Read with
    /// CaseColumns::similar(). Without @p draft itself.
    [[nodiscard]] std::vector<ComplaintCase> candidates(const ComplaintCase &draft, Instant now);

private:
    using Ids = std::set<qint64>;
    /// Adds the newest cases of one index. @p condition takes @p values.
    void addNewest(Ids &ids, const QString &condition, QVariantList values, Instant since);
    void addByText(Ids &ids, const QString &content, Instant since);
    [[nodiscard]] std::vector<qint64> casesWith(quint64 gram, qint64 firstRow);

    Database &m_database;
    std::shared_ptr<const ReferenceData> m_reference;
};

} // namespace jiesu
