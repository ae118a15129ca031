// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/publication.h"
#include "storage/database.h"

namespace jiesu {

/// Figures as they were published. The file itself refuses to change or delete them, and keeps what every
/// case was to them before it was changed. The caller opens the transaction and writes the history.
/// @throws StorageError
class PublicationStore final
{
public:
    explicit PublicationStore(Database &database)
        : m_database(database)
    {
    }

    /// Gives the publication its id and digest.
    void add(Publication &publication, std::span<const PublishedFigure> figures);
    /// The newest version for a period under the rule of this code.
    [[nodiscard]] std::optional<Publication> newest(const Period &period, const QString &ruleCode);
    [[nodiscard]] std::optional<Publication> find(PublicationId id);
    /// The newest publication first, all versions.
    [[nodiscard]] std::vector<Publication> all();

    /// In the order in which they were published.
    [[nodiscard]] std::vector<PublishedFigure> figures(const Publication &publication);
    [[nodiscard]] std::optional<PublishedFigure> figure(const Publication &publication, PublishedScope scope,
                                                        qint64 scopeId);

    /// A case that was changed since, as it was then and as it is.
    struct ChangedCase
    {
        CaseId id;
        CaseInFigures then;
        CaseInFigures now;
    };
    /// Every case touched since the publication whose figures differ now, by id.
    [[nodiscard]] std::vector<ChangedCase> changedCases(const Publication &publication);
    /// The sequence of the last line of history; 0: there is none.
    [[nodiscard]] qint64 newestHistoryLine();
    /// After a load during which triggers were set aside: the cases that came into published periods.
    void noteAddedCases();

private:
    [[nodiscard]] std::vector<Publication> select(const QString &rest, const QVariantList &values);
    [[nodiscard]] std::vector<PublishedFigure> selectFigures(const Publication &publication,
                                                             const QString &rest, const QVariantList &values);

    Database &m_database;
};

} // namespace jiesu
