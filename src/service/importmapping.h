// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/importlayout.h"
#include "service/importservice.h"

namespace jiesu {

/// A column of a sheet as a person checks it.
struct SheetColumn
{
    QString header;
    QStringList samples; ///< the first values, at most SheetView::samples
    QString code;        ///< MappedColumn::code()
    MappingSource source = MappingSource::None;
};

/// The columns of a sheet before it is imported.
struct SheetView
{
    static constexpr int samples = 3;

    QString sheetName; ///< empty for a text file
    QStringList sheetNames;
    QString encoding;
    int headerRow = 0;
    QStringList headers;
    std::vector<SheetColumn> columns;
    QString presetTitle;
    std::optional<Error> problem; ///< why it cannot be imported so
};

/// A field that a column can be given to.
struct MappingTarget
{
    QString code;
    QString label;
};

/// Looking at the columns of a sheet and saying where they go. What is saved is used by every later import of
/// a sheet with the same headers, on the page and on the command line.
class ImportMappingService final
{
public:
    explicit ImportMappingService(Office &office)
        : m_office(office)
    {
    }

    /// Errors as ImportService::import(), but for a header that is not recognised.
    [[nodiscard]] Result<SheetView> view(const QString &path, const ImportOptions &options);
    /// @param codes one for each of the headers. Invalid where two columns go to one field, where a code is
    /// not known, or where none is the number of the case.
    [[nodiscard]] Result<Done> save(const QStringList &headers, const QStringList &codes);
    /// From now on the headers and the cells decide again.
    [[nodiscard]] Result<Done> forget(const QStringList &headers);
    /// Every field in its order, with the parts of the category path and 不导入.
    [[nodiscard]] static std::vector<MappingTarget> targets();
    /// "来电号码", "一级分类"; empty for an empty code.
    [[nodiscard]] static QString labelOf(const QString &code);

private:
    Office &m_office;
};

/// As openSheet() with what the office has saved. Invalid for an unknown preset.
[[nodiscard]] Result<OpenedSheet> openSheet(Office &office, const QString &path,
                                            const ImportOptions &options);

} // namespace jiesu
