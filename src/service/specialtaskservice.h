// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/specialtask.h"
#include "service/office.h"

namespace jiesu {

/// The cases about a place and a category, and those below it, that hot spots and special tasks count:
/// received in @p period, not void, no commendations. Merged ones count, because several callers about one
/// matter are what a hot spot is. @param place a street, a community, else a point
[[nodiscard]] CaseFilter matterFilter(const ReferenceData &reference, PlaceId place, CategoryId category,
                                      const Period &period);

/// A special task in the list.
struct ListedTask
{
    SpecialTask task;
    QString placeName;
    QString categoryName;
    QString unitName;
    CaseFilter filter; ///< its cases, up to today or the day it was closed
    qint64 cases = 0;  ///< as many as the filter lists
    qint64 open = 0;   ///< of these
};

/// Special tasks (专项). Each function that changes something is one act with its history, on the office's
/// thread; see ActService for undoing it.
class SpecialTaskService final
{
public:
    /// Longest text of a field, in UTF-16 units.
    static constexpr qsizetype titleLimit = 100;
    static constexpr qsizetype textLimit = 2000;

    explicit SpecialTaskService(Office &office)
        : m_office(office)
    {
    }

    /// Stores a new task. Invalid without a title, without a category, for a place that is neither a street
    /// nor a point, for a due time before its cases begin, for a text over the limit.
    [[nodiscard]] Result<SpecialTask> add(SpecialTask draft);
    /// Title, unit, measures, due time and progress are taken over. Conflict if it was changed since it was
    /// read; Invalid for a closed one, and as for add().
    [[nodiscard]] Result<SpecialTask> save(const SpecialTask &edited);
    /// save(), and the task is closed now. Invalid where the progress does not say what came of it.
    [[nodiscard]] Result<SpecialTask> close(const SpecialTask &edited);

    /// Open ones first, by due time, then those closed last.
    [[nodiscard]] std::vector<ListedTask> list();
    /// Open for exactly this place and category; nothing if there is none.
    [[nodiscard]] std::optional<SpecialTask> openFor(PlaceId place, CategoryId category);
    /// Oldest first.
    [[nodiscard]] std::vector<HistoryEntry> history(SpecialTaskId id);

private:
    [[nodiscard]] Result<SpecialTask> change(const SpecialTask &edited, const QString &code, bool closes);

    Office &m_office;
};

} // namespace jiesu
