// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgers/citizen.h"
#include "domain/ledgers/outreachcall.h"
#include "service/office.h"

namespace jiesu {

/// A warm-hearted citizen on the call list of a weather day.
struct OutreachEntry
{
    Citizen citizen; ///< with the whole number: it is to be dialled
    QString areaName;
    std::optional<OutreachCall> call; ///< the last one about this day
    QDate promisedOn;                 ///< agreed in the call before for this day or earlier; else invalid
};

/// The call that a case came from.
struct OutreachOrigin
{
    OutreachCall call;
    QString citizen; ///< the name; nothing else of the person
};

/// What the calls of some days came to.
struct OutreachCounts
{
    qint64 calls = 0;
    qint64 reached = 0;
    qint64 roadsCleared = 0; ///< of those reached, as they said
    qint64 matters = 0;      ///< calls in which something was needed or found

    friend bool operator==(const OutreachCounts &, const OutreachCounts &) = default;
};

/// Calls to warm-hearted citizens on days of bad weather (热心人外呼). Nobody is called without consent, or
/// after asking not to be. Database thread.
class OutreachService final
{
public:
    explicit OutreachService(Office &office)
        : m_office(office)
    {
    }

    /// Everybody who may be called: first whom a call is promised, then by area, who was not spoken with for
    /// longest first. Forbidden for who may
    /// not see callers' numbers; that the list was looked at is written down.
    [[nodiscard]] Result<std::vector<OutreachEntry>> callList(QDate day);
    /// Stores a call and what follows from it for the citizen, as one act. Invalid for somebody who may not
    /// be called, see callRefusal(). @return the call as stored
    [[nodiscard]] Result<OutreachCall> record(OutreachCall call);
    /// The case was made of what the citizen said in the call; part of the caller's act. A call that has one
    /// keeps it. @throws StorageError
    void linkCase(qint64 call, CaseId id);
    /// Nothing for a case that came in another way.
    [[nodiscard]] std::optional<OutreachOrigin> originOf(CaseId id);
    /// What the ledger of weather days has for the day; of several the one entered first.
    [[nodiscard]] std::optional<WeatherKind> weatherOn(QDate day);
    /// Of weather days from @p from to @p to; both may be invalid.
    [[nodiscard]] OutreachCounts counts(QDate from, QDate to);

    /// The words to begin with, with names in braces: 称呼, 单位, 日期, 天气, 地点, 电话.
    [[nodiscard]] QString scriptTemplate();
    /// Invalid, naming it, for a name in braces that is none of these.
    [[nodiscard]] Result<Done> saveScriptTemplate(const QString &text);
    [[nodiscard]] QString script(const OutreachEntry &entry, QDate day, WeatherKind weather);

private:
    Office &m_office;
};

} // namespace jiesu
