// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportrecord.h"
#include "service/importconflict.h"
#include "service/importname.h"
#include "service/office.h"

#include <QStringList>

#include <functional>

namespace jiesu {

struct ImportOptions
{
    QString preset;   ///< empty: found from the headers
    QString sheet;    ///< empty: the first with rows
    QString encoding; ///< empty: found
    bool dryRun = false;
    ConflictDecisions conflicts;
    std::vector<NameDecision> names; ///< of names that the office does not know; all others are added
    /// Called with 0..1 and the rows read so far, at most a few times a second, on the office's thread.
    std::function<void(double, qint64)> progress;
    std::function<bool()> cancelled; ///< asked from two threads
};

/// A row that was not taken, with the reason a person can act on.
struct RejectedRow
{
    int rowNumber = 0;
    QString reason;
    QStringList cells; ///< as they stood in the file
};

struct ImportReport
{
    QString preset; ///< code of the mapping that was used
    QString presetTitle;
    QString encoding;
    QString sheetName; ///< empty for a text file
    QStringList headers;
    QStringList unmapped; ///< headers that were not recognised (kept retrievable, not lost)
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 totalRows = 0; ///< 合计 and the like: left out and not among those read
    qint64 emptyRows = 0; ///< numbered, but without content: the same
    qint64 conflicts = 0; ///< rows in conflict; each is counted above or rejected, as it was decided
    qint64 fieldChanges = 0;
    std::vector<ImportChange> changes; ///< the first of fieldChanges
    std::vector<RejectedRow> rejected;
    std::vector<UnknownName> unknownNames; ///< what the three lists below hold, with where each belongs
    QStringList newUnits;
    QStringList newPlaces;
    QStringList newCategories;
    BatchId batch; ///< unset after a dry run, or when nothing was added or updated
};

/// Spreadsheets in: all or nothing, every row accounted for (read = added + updated + unchanged + rejected).
class ImportService final
{
public:
    explicit ImportService(Office &office)
        : m_office(office)
    {
    }

    /// Invalid with one sentence for a file that is not a spreadsheet or whose columns are not recognised;
    /// Cancelled; in each case nothing is written. A dry run does the same work and takes it back.
    [[nodiscard]] Result<ImportReport> import(const QString &path, const ImportOptions &options);
    /// The rejected rows with row number and reason in front, as .xlsx to mend and import again; entered in
    /// the register of exports, because they hold what the file held.
    [[nodiscard]] Result<ExportRecord> saveRejected(const ImportReport &report, const QString &fileName,
                                                    const QString &path);

    struct Preset
    {
        QString code;
        QString title;
    };
    [[nodiscard]] static std::vector<Preset> presets();

private:
    Office &m_office;
};

/// The action of the lines of history that an import writes, and of those that take one back.
inline const QString importAction = QStringLiteral("import");
inline const QString importUndoAction = QStringLiteral("undo_import");

/// Which row of which sheet a case, or a change of it, came from: "导出.xlsx 第 7 行".
[[nodiscard]] QString importReason(const QString &fileName, int rowNumber);

} // namespace jiesu
