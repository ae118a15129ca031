// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefields.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace jiesu {

/// How it was found out where a column goes.
enum class MappingSource
{
    None,
    Header,  ///< by its wording
    Content, ///< by what stands in its cells
    Saved    ///< as a person said for a sheet with the same headers
};

/// Where the cells of one column of a sheet go.
struct MappedColumn
{
    QString header;                   ///< as it stands in the sheet, on one line
    const CaseField *field = nullptr; ///< none: see the other members
    int categoryLevel = 0;            ///< 1 to 3: a part of the category path
    bool dropped = false; ///< row number and reason that our own list of rejected rows puts in front
    MappingSource source = MappingSource::None;

    /// Known to nobody: kept as the row's original, not lost.
    [[nodiscard]] bool unmapped() const { return !field && categoryLevel == 0 && !dropped; }
    /// Only counts the rows.
    [[nodiscard]] bool isRowNumber() const;
    /// The field's code, "#category_1" to "#category_3", "#drop", or empty for none of them.
    [[nodiscard]] QString code() const;
    /// False, with nothing changed but the source, for a code that code() does not give.
    bool setCode(const QString &code, MappingSource from);
};

/// How the columns of a sheet are read.
struct ColumnMapping
{
    QString preset; ///< code
    QString presetTitle;
    /// Our own export: values are exact, so that an import of it gives the same cases.
    bool ownExport = false;
    Channel channel = Channel::Phone; ///< of cases whose row does not say
    /// The rows tell what the city's call-back found about cases that are known by their order number; none
    /// of them makes a new case.
    bool resultsOnly = false;
    std::vector<MappedColumn> columns;

    [[nodiscard]] bool has(const char *fieldCode) const;
    /// A case of a sheet is told from others by its number.
    [[nodiscard]] bool hasKey() const { return has("order_no") || has("case_no"); }
    [[nodiscard]] QStringList unmappedHeaders() const;
};

/// A known kind of list. The aliases of the general preset serve every preset; overrides go first.
struct ImportPreset
{
    struct Override
    {
        const char *header;
        const char *code;
    };
    const char *code;
    const char *title;
    /// Headers by which the list is recognised; empty for the general preset.
    std::vector<const char *> signature;
    std::vector<Override> overrides;
    Channel channel = Channel::Phone;
    bool resultsOnly = false;
};

/// Own export, the two hotline lists and the street list, the government-message list, the city's
/// call-back results, and `general` at the end.
[[nodiscard]] const std::vector<ImportPreset> &importPresets();
/// nullptr for an unknown code.
[[nodiscard]] const ImportPreset *findImportPreset(const QString &code);

/// How many of @p headers are known to any preset; tells the header row from title rows.
[[nodiscard]] int knownHeaders(const QStringList &headers);

/// Whether a header is known to any preset.
[[nodiscard]] bool isKnownHeader(const QString &header);
/// Equal for sheets whose headers are the same in the same order.
[[nodiscard]] QString headerFingerprint(const QStringList &headers);

/// Maps @p headers under @p preset, or under the preset that fits best (nullptr).
[[nodiscard]] ColumnMapping mapColumns(const QStringList &headers, const ImportPreset *preset = nullptr);

} // namespace jiesu
