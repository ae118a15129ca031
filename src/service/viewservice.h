// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseview.h"
#include "service/office.h"

namespace jiesu {

/// The views of the person at the keyboard. They are nobody's business but his own, so they are neither acts
/// nor history.
class ViewService final
{
public:
    static constexpr qsizetype longestName = 30;

    explicit ViewService(Office &office)
        : m_office(office)
    {
    }

    [[nodiscard]] Result<std::vector<CaseView>> views();
    /// Adds a view (unset id) for the person at the keyboard, or stores a changed one. Invalid without a name
    /// or with one over the limit; Conflict for a name that he uses already, or if it was changed meanwhile.
    /// @return the view as stored
    [[nodiscard]] Result<CaseView> save(CaseView view);
    /// Also for a view that is gone already.
    [[nodiscard]] Result<Done> remove(SavedViewId id);
    /// Puts his views into the order of @p ids.
    [[nodiscard]] Result<Done> arrange(const std::vector<SavedViewId> &ids);

private:
    Office &m_office;
};

} // namespace jiesu
