// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/assessmentrule.h"
#include "service/office.h"
#include "storage/exportstore.h"

namespace jiesu {

/// The register of what was given out (发出登记). Every way out of the office passes through it: there is no
/// file without its line. Who may give something out is asked by the caller. Database thread.
class ExportRegister final
{
public:
    explicit ExportRegister(Office &office)
        : m_office(office)
    {
    }

    /// Writes the file to @p path, which has the target's name and ending but lies elsewhere, with the serial
    /// number in it. @return rows written, as the register tells of them
    using Write = std::function<Result<qint64>(const QString &path, const QString &serial)>;
    /// Has a file written, enters it in the register and puts it in its place: all of it or nothing. An older
    /// file of that name stays as it was when anything fails.
    [[nodiscard]] Result<ExportRecord> giveOut(const ExportSubject &subject, const QString &path,
                                               const Write &write);
    /// The same for a file whose content is known. @param rows as the register tells of them
    [[nodiscard]] Result<ExportRecord> giveOut(const ExportSubject &subject, const QString &path,
                                               const QByteArray &content, qint64 rows);
    /// Enters what is given out without a file, such as a printed paper.
    /// @param content what the digest is taken of
    [[nodiscard]] Result<ExportRecord> note(const ExportSubject &subject, qint64 rows,
                                            const QByteArray &content);

    /// Reads what a person looks for: days as in the filter language (domain/daytext.h); anything else is
    /// looked for in serial numbers, persons, titles, purposes and file names.
    [[nodiscard]] static ExportQuery query(const QString &words, Instant now);
    /// Newest first. @param after the last line of the page before. Forbidden for who may give nothing out.
    [[nodiscard]] Result<std::vector<ExportRecord>> list(const ExportQuery &query, int limit,
                                                         const ExportRecord *after = nullptr);
    [[nodiscard]] Result<qint64> count(const ExportQuery &query);

    /// Proves that no line is missing or altered: numbers without gaps, each with its line of history. Empty,
    /// or a sentence for each finding.
    [[nodiscard]] QStringList check();

private:
    [[nodiscard]] ExportRecord next(const ExportSubject &subject);
    void enter(const ExportRecord &record);

    Office &m_office;
};

/// The subject of figures of a period under a rule.
[[nodiscard]] ExportSubject figureSubject(ExportKind kind, const QString &title, const Period &period,
                                          const AssessmentRule &rule);

} // namespace jiesu
