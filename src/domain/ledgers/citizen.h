// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

namespace jiesu {

enum class Consent
{
    NotAsked,
    Given,
    Declined
};
enum class ConsentWay
{
    ByPhone,
    OnPaper,
    InPerson
};
template <> std::span<const Choice> choices<Consent>();
template <> std::span<const Choice> choices<ConsentWay>();

/// A warm-hearted citizen (热心人) whom the office may call of its own accord, and perhaps a volunteer.
struct Citizen
{
    qint64 id = 0;
    qint64 revision = 0;
    QString name;  ///< as the office speaks of the person: "王女士"
    QString phone; ///< personal
    PlaceId area;  ///< where the person lives or walks; may be unset
    QString tags;  ///< free words: "楼门长 晨练"
    Consent consent = Consent::NotAsked;
    QDate consentOn; ///< the day of the answer
    ConsentWay consentHow = ConsentWay::ByPhone;
    bool stopped = false; ///< asked not to be called any more
    QDate stoppedOn;
    bool volunteer = false;
    QDate joinedOn;
    QDate contactedOn; ///< the last call that reached the person; invalid: never
    QString note;

    friend bool operator==(const Citizen &, const Citizen &) = default;
};
template <> std::span<const RecordField<Citizen>> recordFields<Citizen>();

/// Consent was given and not taken back since: only then may the person be called.
[[nodiscard]] bool mayBeCalled(const Citizen &citizen);
/// Why the person may not be called, as a sentence; empty where it is allowed.
[[nodiscard]] QString callRefusal(const Citizen &citizen);

extern const Ledger citizenLedger;

} // namespace jiesu
