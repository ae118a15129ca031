// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dutyshift.h"
#include "service/act.h"

#include <QStringList>

namespace jiesu {

/// The entity of a shift's lines in the history.
inline const QString dutyShiftEntity = QStringLiteral("duty_shift");

/// What a pasted or imported list did to the roster.
struct RosterRows
{
    std::vector<DutyShift> shifts; ///< as stored
    QStringList rejected;          ///< "第 5 行：没有“中班”这个班次。"
};

/// The duty roster (值班表) and the office's duty rule. Each function that changes the
/// roster is one act with its history, on the office's thread; see ActService for undoing it.
class DutyService final
{
public:
    /// Longest text of a shift's fields, in UTF-16 units.
    static constexpr qsizetype textLimit = 100;

    explicit DutyService(Office &office)
        : m_office(office)
    {
    }

    /// The office's own rule, or the built-in default. @throws StorageError
    [[nodiscard]] DutyRule rule();
    /// Nobody has changed the rule yet.
    [[nodiscard]] bool isDefaultRule();
    /// Invalid for a rule that readDutyRule() would not read.
    [[nodiscard]] Result<Done> saveRule(const DutyRule &rule);

    /// The shifts that overlap [from, to), by beginning.
    [[nodiscard]] std::vector<DutyShift> shifts(Instant from, Instant to);
    /// Who is on duty at @p at; several where shifts overlap. Shifts without a person are left out.
    [[nodiscard]] std::vector<DutyShift> onDuty(Instant at);
    /// Who is in a shift, from the roster's form or the table: with an unset id the shift of that name and
    /// beginning, if there is one, is changed. A shift that is left without anything is no longer listed,
    /// unless it has handed over. Invalid for a text over the limit or a shift without a name; Conflict if it
    /// is no longer at its revision.
    [[nodiscard]] Result<DutyShift> save(DutyShift shift);
    /// What was changed of a shift, oldest first.
    [[nodiscard]] std::vector<HistoryEntry> history(DutyShiftId id);
    /// Puts the people of the week before @p monday into its shifts; shifts with somebody in them stay.
    /// @return what was filled
    [[nodiscard]] Result<std::vector<DutyShift>> copyWeekBefore(QDate monday);
    /// Rows of day, shift, person, telephone and night contact, as a spreadsheet copies them (cells
    /// separated by tabs, commas or spaces); a header row is left out. The rows that can be read are stored.
    [[nodiscard]] Result<RosterRows> addRows(const QString &text);
    /// The same from the first sheet of a file (XLSX, CSV).
    [[nodiscard]] Result<RosterRows> importFile(const QString &path);

private:
    [[nodiscard]] DutyShift stored(DutyShift shift);
    [[nodiscard]] RosterRows storeRows(const std::vector<QStringList> &rows, int firstRow);

    Office &m_office;
};

} // namespace jiesu
