// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/likeness.h"
#include "service/office.h"

#include <span>

namespace jiesu {

/// An earlier case that the one being taken down may repeat.
struct SimilarCase
{
    CaseRow row;         ///< where the likeness is to a merged case: the case it was merged into
    int score = 0;       ///< 0 to 100, see score()
    QStringList reasons; ///< to be joined with " · "

    friend bool operator==(const SimilarCase &a, const SimilarCase &b)
    {
        return a.row.id == b.row.id && a.row.revision == b.row.revision && a.reasons == b.reasons;
    }
};

/// Hints at repeated cases while a call is taken down; never stops anybody from saving.
class SimilarService final
{
public:
    static constexpr int most = 5;

    explicit SimilarService(Office &office)
        : m_office(office)
    {
    }

    /// The best first, at most five. @p draft may be stored: then what a person said about a pair counts,
    /// and a case that was called 不是重复, is linked already or holds this one is not hinted again.
    /// @param dismissed the same for a draft that is not stored yet
    [[nodiscard]] std::vector<SimilarCase> similar(const ComplaintCase &draft,
                                                   std::span<const CaseId> dismissed = {});

private:
    Office &m_office;
};

} // namespace jiesu
