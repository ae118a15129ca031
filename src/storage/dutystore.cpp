// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dutystore.h"

#include "domain/officetime.h"

namespace jiesu {

namespace {

/// No shift is longer; keeps the search for those that reach into a time to a few rows.
constexpr std::chrono::hours longestShift(72);

} // namespace

void DutyStore::save(DutyShift &shift)
{
    m_shifts.save(shift);
}

std::optional<DutyShift> DutyStore::shift(DutyShiftId id)
{
    return m_shifts.find(id);
}

std::optional<DutyShift> DutyStore::shift(const QString &name, Instant startsAt)
{
    std::vector<DutyShift> found = m_shifts.select(QStringLiteral("WHERE starts_at = ? AND name = ?"),
                                                   {qint64(toEpoch(startsAt)), name});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<DutyShift> DutyStore::shifts(Instant from, Instant to)
{
    return m_shifts.select(
        QStringLiteral("WHERE starts_at > ? AND starts_at < ? AND ends_at > ? "
                       "AND (coalesce(person, phone, night_contact) IS NOT NULL OR EXISTS "
                       "(SELECT 1 FROM shift_handover WHERE from_shift_id = duty_shift.id "
                       "OR to_shift_id = duty_shift.id)) ORDER BY starts_at, id"),
        {qint64(toEpoch(from - longestShift)), qint64(toEpoch(to)), qint64(toEpoch(from))});
}

void DutyStore::save(ShiftHandover &handover)
{
    m_handovers.save(handover);
}

std::optional<ShiftHandover> DutyStore::handover(ShiftHandoverId id)
{
    return m_handovers.find(id);
}

std::optional<ShiftHandover> DutyStore::handoverFrom(DutyShiftId shift)
{
    std::vector<ShiftHandover> found =
        m_handovers.select(QStringLiteral("WHERE from_shift_id = ?"), {shift.value});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<ShiftHandover> DutyStore::handovers(int limit)
{
    return m_handovers.select(QStringLiteral("ORDER BY id DESC LIMIT ?"), {limit});
}

qint64 DutyStore::countHandovers()
{
    return m_database.statement(QStringLiteral("SELECT count(*) FROM shift_handover")).run().firstInteger();
}

} // namespace jiesu
