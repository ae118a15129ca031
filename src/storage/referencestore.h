// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadline.h"
#include "domain/reference.h"
#include "domain/referencedata.h"
#include "domain/workcalendar.h"
#include "metrics/assessmentrule.h"
#include "storage/database.h"

namespace jiesu {

/// The reference tables. Saving with an unset id adds; with an id it changes the row, where the value carries
/// a revision only if that is the stored one. The caller opens the transaction and writes the history.
/// @throws StorageError Conflict: the name is taken, or the row was changed meanwhile; NotFound: it is gone;
///         Invalid: something would hang below itself
class ReferenceStore final
{
public:
    explicit ReferenceStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::shared_ptr<const ReferenceData> load();
    void save(Unit &unit);
    void save(Place &place);
    /// Puts a place that was taken away back under its id.
    void restore(const Place &place);
    /// Takes a place away with its aliases. @throws StorageError Conflict: something still points to it
    void remove(PlaceId place);
    /// How many cases name each place as the nearest they know; kept with every case that is written.
    [[nodiscard]] QHash<PlaceId, qint64> placeUses();
    void save(Category &category); ///< level and path come from the parents; paths below follow
    [[nodiscard]] std::vector<TimeClass> timeClasses(); ///< by position
    void save(TimeClass &timeClass, int position);

    [[nodiscard]] WorkCalendar calendar();
    /// Replaces the days of the years that @p days touches.
    void saveCalendar(const std::vector<CalendarDay> &days);

    /// Every version: the default rule first, then by code; of a rule the newest first.
    [[nodiscard]] std::vector<AssessmentRule> rules();
    /// @param makeDefault all versions of its code are the default rule from now on
    void save(AssessmentRule &rule, bool makeDefault);
    void remove(const AssessmentRule &rule);
    /// Puts a removed version back under its id.
    void restore(const AssessmentRule &rule);
    /// All versions of this code are the default rule from now on.
    void setDefaultRule(const QString &code);

    [[nodiscard]] QString setting(const QString &key, const QString &fallback = {});
    void setSetting(const QString &key, const QString &value);

private:
    /// Gives a category its level and path.
    void placeInTree(Category &category);

    Database &m_database;
};

} // namespace jiesu
