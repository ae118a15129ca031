// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shifthandover.h"
#include "service/office.h"

namespace jiesu {

/// The hand-over from shift to shift (交接班). Each function that changes something is one transaction with
/// its history, on the office's thread. A sheet can be changed until the outgoing shift has signed, and its
/// signature be taken back until the incoming shift has signed; then it is frozen, in the file itself too.
class HandoverService final
{
public:
    /// Lines of each part of a sheet at most; the part's total says how many there are.
    static constexpr int lineLimit = 100;
    /// Longest notes, in UTF-16 units.
    static constexpr qsizetype textLimit = 5000;

    explicit HandoverService(Office &office)
        : m_office(office)
    {
    }

    /// What the shift that began last would hand over now. NotFound where the roster has no such shift, or
    /// none after it.
    [[nodiscard]] Result<HandoverContents> preview();
    /// The sheet of the shift that began last: the one that there is, or a new one.
    [[nodiscard]] Result<ShiftHandover> open();
    /// Stores the notes and gathers the contents anew. Conflict if it is no longer at @p seenRevision;
    /// Invalid once the outgoing shift has signed.
    [[nodiscard]] Result<ShiftHandover> update(ShiftHandoverId id, qint64 seenRevision, const QString &notes);

    enum class Side
    {
        Outgoing,
        Incoming
    };
    /// Signs as @p name: the outgoing shift first, then somebody else for the incoming one. Conflict, Invalid
    /// as the order says.
    [[nodiscard]] Result<ShiftHandover> sign(ShiftHandoverId id, qint64 seenRevision, Side side,
                                             const QString &name);
    /// Takes the outgoing signature back, so that the sheet can be changed again. Invalid once frozen.
    [[nodiscard]] Result<ShiftHandover> takeBackSignature(ShiftHandoverId id, qint64 seenRevision);

    /// Newest first.
    [[nodiscard]] std::vector<ShiftHandover> list(int limit);
    [[nodiscard]] qint64 count();

    /// Stores @p after and writes its differences to the history, inside the caller's transaction.
    /// @throws StorageError
    void store(ShiftHandover &after, const std::optional<ShiftHandover> &before, const QString &action);
    /// What @p from hands over to @p to, as it is now. @throws StorageError
    [[nodiscard]] HandoverContents gathered(const DutyShift &from, const DutyShift &to);

private:
    struct Shifts
    {
        DutyShift from;
        DutyShift to;
    };
    [[nodiscard]] Shifts shiftsNow();
    [[nodiscard]] ShiftHandover changeable(ShiftHandoverId id, qint64 seenRevision);

    Office &m_office;
};

/// The contents as stored in a sheet.
[[nodiscard]] HandoverContents contentsOf(const ShiftHandover &handover);
/// The sheet as plain text, to be pasted into a message; with the signatures and notes of @p handover, if
/// any.
[[nodiscard]] QString handoverText(const HandoverContents &contents, const ShiftHandover *handover);

} // namespace jiesu
