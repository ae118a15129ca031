// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"

namespace jiesu {

/// Looking at what masking.h hides. Each look is a line in the history (entity::caseView): who, when, which
/// field. The same person looking at the same case again on the same day adds no further line. Forbidden
/// without Permission::RevealCallers, and for a caller who asked for confidence without RevealConfidential.
class RevealService final
{
public:
    explicit RevealService(Office &office)
        : m_office(office)
    {
    }

    /// The case as stored.
    [[nodiscard]] Result<ComplaintCase> caller(CaseId id);
    /// The rows it was imported from.
    [[nodiscard]] Result<std::vector<ImportOriginal>> originals(CaseId id);
    /// A list with its callers, newest first; a line of the office's history says how many and what for.
    /// @param purpose must be given while log-in is on
    [[nodiscard]] Result<std::vector<CaseRow>> list(const CaseFilter &filter, int limit,
                                                    const QString &purpose);

private:
    [[nodiscard]] ComplaintCase permitted(CaseId id);
    void note(const ComplaintCase &complaint, const QStringList &fields);

    Office &m_office;
};

} // namespace jiesu
