// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/exportregister.h"
#include "service/figureservice.h"
#include "storage/templatestore.h"

namespace jiesu {

/// Workbooks of one's own that are filled with the figures of a period. They are stored in the office's file,
/// so that they travel and are backed up with it. Whoever may export may keep them. Database thread.
class TemplateService final
{
public:
    /// Longest name, in UTF-16 units.
    static constexpr qsizetype nameLimit = 60;

    explicit TemplateService(Office &office)
        : m_office(office)
    {
    }

    [[nodiscard]] Result<std::vector<ReportTemplate>> list();
    /// Stores the file under a name, in place of an older one. It is tried first: Invalid names the cell with
    /// a placeholder that is not known. @param name empty: the file's own, without its ending
    [[nodiscard]] Result<ReportTemplate> add(const QString &path, const QString &name = {});
    /// NotFound.
    [[nodiscard]] Result<Done> remove(const QString &name);
    /// Fills a stored template, or an .xlsx that is given by its path, and enters it in the register of
    /// exports. NotFound: neither the one nor the other.
    [[nodiscard]] Result<ExportRecord> fill(const QString &nameOrPath, const Period &period,
                                            const Scope &scope, const AssessmentRule &rule,
                                            const QString &target);

private:
    Office &m_office;
};

} // namespace jiesu
