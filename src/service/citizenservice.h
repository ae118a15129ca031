// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgers/citizen.h"
#include "service/office.h"
#include "storage/frequentcallerstore.h"

namespace jiesu {

/// A frequent caller who could be asked whether he wants to be in the register. Only proposed: nobody gets
/// there without a person's decision and his own consent.
struct ProposedCitizen
{
    FrequentCaller calls;
    QString name;       ///< as given most recently; masked, empty if never
    QString shownPhone; ///< masked
    PlaceId area;       ///< of the latest call: its street
    QString about;      ///< title of the latest call, numbers masked
};

/// What a volunteer did.
struct VolunteerHours
{
    QString name;
    qint64 activities = 0;
    double hours = 0;
};

/// The register of warm-hearted citizens (热心人台账) and the volunteers among them. Database thread.
class CitizenService final
{
public:
    static constexpr int proposedCalls = 3;   ///< from so many calls on …
    static constexpr int proposedMonths = 12; ///< … within so many months
    static constexpr int proposedRows = 100;  ///< that a page lists

    explicit CitizenService(Office &office)
        : m_office(office)
    {
    }

    struct Proposals
    {
        std::vector<ProposedCitizen> rows; ///< most calls first
        qint64 total = 0;                  ///< may be more than there are rows
    };
    /// @param limit rows at most
    [[nodiscard]] Proposals proposals(int calls = proposedCalls, int months = proposedMonths,
                                      int limit = proposedRows);
    /// Enters a proposed caller who said yes today. An act. Conflict if he is in the register already.
    [[nodiscard]] Result<Citizen> enter(const ProposedCitizen &proposed, ConsentWay how);
    /// By hours, most first.
    [[nodiscard]] std::vector<VolunteerHours> volunteerHours(QDate from = {}, QDate to = {});

private:
    Office &m_office;
};

} // namespace jiesu
