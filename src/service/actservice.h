// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/act.h"

namespace jiesu {

/// An act as the menu and the list of acts show it.
struct DoneAct
{
    ActId id;
    QString name; ///< "登记 JS-2026-000012"
    Instant at{};
    QString actor;
    ActId undoneBy;                 ///< set while it is undone; the greatest was undone last
    bool changesReference = false;  ///< the reference data is to be read anew when it is undone or redone
    std::optional<Error> hindrance; ///< why undo(), or redo() of an undone act, would refuse now
};

/// Taking acts back. Nothing is erased: an undo is an act of its own that writes the reverse changes, field
/// by field, and a redo writes them back once more. A registration is undone by moving the case to the trash,
/// a follow-up by marking it as withdrawn. Imports and changes of the reference tables are not acts, but for
/// merging points and assessment rules.
class ActService final
{
public:
    explicit ActService(Office &office)
        : m_office(office)
    {
    }

    /// What @p actor did last, newest first, undone acts among them; undo and redo are not listed apart.
    [[nodiscard]] Result<std::vector<DoneAct>> recent(const QString &actor, int limit);
    /// Conflict, naming the field and who changed it, where something that the act changed was changed later
    /// by an act that still stands or by an import; also for an act that is undone already. Nothing is stored
    /// then. @return the act as it is now
    [[nodiscard]] Result<DoneAct> undo(ActId act);
    /// Does an undone act again, under the same conditions. Conflict if it is not undone.
    [[nodiscard]] Result<DoneAct> redo(ActId act);

private:
    [[nodiscard]] DoneAct shown(const ActRecord &record);
    [[nodiscard]] ActRecord found(ActId act);
    Office &m_office;
};

} // namespace jiesu
