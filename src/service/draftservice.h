// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"
#include "storage/draftstore.h"

namespace jiesu {

/// Keeps what is typed at the desk until it is registered (see CaseService::registerCase) or thrown away.
/// What save() has acknowledged survives the end of the process.
class DraftService final
{
public:
    /// Longest content, in UTF-16 units of its JSON: the fields at their hard limit and room to spare.
    static constexpr qsizetype contentLimit = 4'000'000;

    /// A draft is personal data: it is offered at every start for so long after its last letter, then
    /// removed.
    static constexpr std::chrono::hours keptFor{7 * 24};

    explicit DraftService(Office &office)
        : m_office(office)
    {
    }
    /// Adds the draft (unset id) or replaces it. Time and person are those of now; openedAt is set with the
    /// first save. Invalid over the limit; the draft saved before stays. @return the draft as stored
    [[nodiscard]] Result<Draft> save(Draft draft);
    /// Also for a draft that is gone already.
    [[nodiscard]] Result<Done> remove(DraftId id);
    /// Removes the drafts that were kept long enough. To be called when the office is opened, before open().
    [[nodiscard]] Result<Done> removeOutdated();
    /// Oldest first, whoever typed them.
    [[nodiscard]] Result<std::vector<Draft>> open();

private:
    Office &m_office;
};

} // namespace jiesu
