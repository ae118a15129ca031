// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/figureservice.h"
#include "storage/publicationstore.h"

namespace jiesu {

/// A case that counts otherwise than when its period was published.
struct PublishedChange
{
    CaseId id;
    QString caseNo;
    QString title;
    CaseInFigures then;
    CaseInFigures now;
    /// What made the difference, oldest first: field, old and new value, when and by whom. A case that was
    /// added later has the line of its registration, without a field; none if an import added it.
    std::vector<HistoryEntry> lines;
};

/// Publishing the figures of a period (封账) and correcting them. What was published never changes: the
/// board, the command line and the workbook show it until it is published anew, and the changes since are
/// listed. Each function that stores something is one transaction with its history, on the office's thread;
/// it cannot be undone.
class PublicationService final
{
public:
    /// Longest note, in UTF-16 units.
    static constexpr qsizetype noteLimit = 1000;

    explicit PublicationService(Office &office)
        : m_office(office)
    {
    }

    /// Publishes the figures as they are counted now. Forbidden; Invalid: the period has not ended, or the
    /// note is too long; Conflict: it is published already.
    [[nodiscard]] Result<Publication> publish(const Period &period, const AssessmentRule &rule,
                                              const QString &note);
    /// Publishes them under each of the rules under which they are not yet, all or none. Conflict: there is
    /// no such rule.
    [[nodiscard]] Result<std::vector<Publication>>
    publishAll(const Period &period, const std::vector<AssessmentRule> &rules, const QString &note);
    /// Publishes them anew (更正), under the rule as it was published. Invalid without a note; NotFound: the
    /// period is not published under the rule of this code; Conflict: @p seenVersion is no longer the newest.
    [[nodiscard]] Result<Publication> correct(const Period &period, const QString &ruleCode, int seenVersion,
                                              const QString &note);

    /// All versions, the latest period and the newest version first.
    [[nodiscard]] std::vector<Publication> list();
    [[nodiscard]] std::vector<PublishedFigure> figures(const Publication &publication);
    /// By case number. @p scope: those that concern its figures
    [[nodiscard]] std::vector<PublishedChange> changes(const Publication &publication,
                                                       const Scope &scope = {});

    /// Proves that every publication is what was written, and that the newest of each period together with
    /// the changes since is what a count gives now. Empty, or a sentence for each difference.
    [[nodiscard]] QStringList check();

private:
    [[nodiscard]] Publication store(Publication publication);
    [[nodiscard]] std::vector<PublishedFigure> counted(const Period &period, const AssessmentRule &rule);
    [[nodiscard]] QString recountFinding(const Publication &publication);

    Office &m_office;
};

} // namespace jiesu
