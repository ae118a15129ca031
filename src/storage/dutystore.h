// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shifthandover.h"
#include "storage/recordtable.h"

namespace jiesu {

/// The duty roster and the hand-overs between its shifts. The caller opens the transaction and writes the
/// history.
class DutyStore final
{
public:
    explicit DutyStore(Database &database)
        : m_database(database)
        , m_shifts(database)
        , m_handovers(database)
    {
    }

    /// With an unset id a new row, else a change of the revision that was read.
    /// @throws StorageError Conflict: changed meanwhile, or a shift of that name begins then already;
    ///         NotFound: it is gone
    void save(DutyShift &shift);
    [[nodiscard]] std::optional<DutyShift> shift(DutyShiftId id);
    /// Also one that nobody is in any more.
    [[nodiscard]] std::optional<DutyShift> shift(const QString &name, Instant startsAt);
    /// Those that overlap [from, to), by beginning. One that was emptied stays for its history and is left
    /// out, unless a hand-over names it.
    [[nodiscard]] std::vector<DutyShift> shifts(Instant from, Instant to);

    /// With an unset id a new row, else a change of the revision that was read.
    /// @throws StorageError Conflict: changed meanwhile, or the shift has handed over already
    void save(ShiftHandover &handover);
    [[nodiscard]] std::optional<ShiftHandover> handover(ShiftHandoverId id);
    /// The hand-over of an outgoing shift.
    [[nodiscard]] std::optional<ShiftHandover> handoverFrom(DutyShiftId shift);
    /// Newest first.
    [[nodiscard]] std::vector<ShiftHandover> handovers(int limit);
    [[nodiscard]] qint64 countHandovers();

private:
    Database &m_database;
    RecordTable<DutyShift> m_shifts;
    RecordTable<ShiftHandover> m_handovers;
};

} // namespace jiesu
