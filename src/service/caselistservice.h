// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casesort.h"
#include "service/office.h"
#include "storage/casecounts.h"

namespace jiesu {

/// Lists whose ids are read at once: in an order of the person's choice, or to be changed in bulk. Bounded,
/// so that nobody waits.
class CaseListService final
{
public:
    static constexpr int sortLimit = 20'000;
    static constexpr int bulkLimit = 5'000;

    explicit CaseListService(Office &office)
        : m_office(office)
    {
    }

    /// The filter's cases in the order of @p sort. Invalid for more than sortLimit cases.
    [[nodiscard]] Result<std::vector<CaseId>> sorted(const CaseFilter &filter, const CaseSort &sort);
    /// Counts the filter's cases for about @ref countingTime and keeps how far it came, so that a count of
    /// millions of texts holds up nobody: asked again until no month is left, it goes on.
    [[nodiscard]] Result<CountSoFar> countFurther(const CaseFilter &filter);
    static constexpr std::chrono::milliseconds countingTime{80};
    /// The rows of a list whose ids are known. @param after where the page before ended; its id counts alone
    [[nodiscard]] Result<CasePage> page(const std::vector<CaseId> &ids, std::optional<CaseKey> after,
                                        int limit);
    /// All cases of the filter, to be changed together. Invalid for more than bulkLimit cases.
    [[nodiscard]] Result<std::vector<CaseId>> forBulk(const CaseFilter &filter, const CaseSort &sort);

private:
    Office &m_office;
};

} // namespace jiesu
