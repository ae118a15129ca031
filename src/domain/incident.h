// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/ids.h"
#include "support/clock.h"

#include <QString>

#include <optional>

namespace jiesu {

/// What the office learns from an incident that is over (复盘).
struct IncidentReview
{
    QString happened;
    QString why;
    QString next; ///< what is done so that it does not come again

    friend bool operator==(const IncidentReview &, const IncidentReview &) = default;
};

/// One happening about which many people call (群诉): its cases are handled together and answered at once.
struct Incident
{
    static constexpr int mostHouseholds = 1'000'000;

    IncidentId id;
    qint64 revision = 0;
    QString title;
    PlaceId place;       ///< a point, or a street where the points differ
    CategoryId category; ///< may be unset
    Instant startedAt{};
    std::optional<Instant> endedAt; ///< when things were as before, e.g. water back on
    int households = 0;             ///< affected; 0: not known
    QString measures;
    QString reply; ///< what all its callers were told last
    IncidentStatus status = IncidentStatus::Ongoing;
    IncidentReview review;

    friend bool operator==(const Incident &, const Incident &) = default;
};

/// A line of an incident's timeline.
struct IncidentEvent
{
    qint64 id = 0;
    Instant at{};
    QString text;

    friend bool operator==(const IncidentEvent &, const IncidentEvent &) = default;
};

/// That the caller of a case was told how the incident stands.
struct IncidentTold
{
    CaseId caseId;
    Instant at{};
    QString by;

    friend bool operator==(const IncidentTold &, const IncidentTold &) = default;
};

} // namespace jiesu
