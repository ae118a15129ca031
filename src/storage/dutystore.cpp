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

bool DutyStore::isNamedInHandover(DutyShiftId id)
{
    return m_database
               .statement(QStringLiteral("SELECT count(*) FROM shift_handover WHERE from_shift_id = ? "
                                         "OR to_shift_id = ?"))
               .run({id.value, id.value})
               .firstInteger() > 0;
}

void DutyStore::remove(DutyShiftId id)
{
    m_database.statement(QStringLiteral("DELETE FROM duty_shift WHERE id = ?")).run({id.value});
}

std::optional<DutyShift> DutyStore::shift(DutyShiftId id)
{
    return m_shifts.find(id);
}

std::vector<DutyShift> DutyStore::shifts(Instant from, Instant to)
{
    return m_shifts.select(
        QStringLiteral("WHERE starts_at > ? AND starts_at < ? AND ends_at > ? ORDER BY starts_at, id"),
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

} // namespace jiesu
