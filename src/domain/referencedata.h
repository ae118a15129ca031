// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadline.h"
#include "domain/reference.h"

#include <QHash>

#include <array>

namespace jiesu {

/// A snapshot of units, places, categories and time classes, for looking up names and trees in memory.
/// Immutable once built; shared between threads as shared_ptr<const ReferenceData>.
class ReferenceData final
{
public:
    ReferenceData(std::vector<Unit> units, std::vector<Place> places, std::vector<Category> categories,
                  std::vector<TimeClass> timeClasses);

    /// The same with a place changed or added, made in a tenth of the time: what was not touched is shared.
    [[nodiscard]] ReferenceData withPlace(const Place &place) const;

    [[nodiscard]] const std::vector<Unit> &units() const { return m_units; }
    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }
    [[nodiscard]] const std::vector<Category> &categories() const { return m_categories; }
    [[nodiscard]] const std::vector<TimeClass> &timeClasses() const { return m_timeClasses; }

    /// nullptr for an unset or unknown id.
    [[nodiscard]] const Unit *unit(UnitId id) const;
    [[nodiscard]] const Place *place(PlaceId id) const;
    [[nodiscard]] const Category *category(CategoryId id) const;
    [[nodiscard]] const TimeClass *timeClass(TimeClassId id) const;

    /// By name or alias; spaces, case and width folded. Unset where two units answer to the name.
    [[nodiscard]] UnitId findUnit(const QString &name) const;
    /// By name or alias among the places of @p kind, below @p parent if set. For streets, "永定镇",
    /// "永定地区" and a name with the district in front find the same street; for communities, "中街社区" and
    /// "中街社区居委会". A name as written wins over such a likeness. Unset where two places answer to the
    /// name.
    [[nodiscard]] PlaceId findPlace(PlaceKind kind, const QString &name, PlaceId parent = {}) const;
    /// All places of @p kind whose name or alias is @p name as written (width, case and spaces folded).
    [[nodiscard]] std::vector<PlaceId> placesNamed(PlaceKind kind, const QString &name) const;
    /// By whole path ("a->b->c", also "a/b/c", "a › b"), or by a name or alias that only one category has.
    [[nodiscard]] CategoryId findCategory(const QString &pathOrName) const;
    /// By name or code.
    [[nodiscard]] TimeClassId findTimeClass(const QString &name) const;

    /// The id itself and everything below it.
    [[nodiscard]] std::vector<qint64> withDescendants(UnitId id) const;
    [[nodiscard]] std::vector<qint64> withDescendants(CategoryId id) const;

    /// Names for lists; empty for an unset id. Categories by path with " › ".
    [[nodiscard]] QString name(UnitId id) const;
    [[nodiscard]] QString name(PlaceId id) const;
    [[nodiscard]] QString name(CategoryId id) const;

private:
    using Names = QHash<QString, std::vector<qint64>>;
    void rememberNames(const Place &place);
    void forgetNames(const Place &place);
    [[nodiscard]] Names &placeNames(const QString &key);
    [[nodiscard]] const Names &placeNames(const QString &key) const;
    /// The one place remembered under @p key, below @p parent if set.
    [[nodiscard]] PlaceId onlyPlace(const QString &key, PlaceId parent) const;
    [[nodiscard]] bool isBelow(PlaceId id, PlaceId ancestor) const;

    std::vector<Unit> m_units;
    std::vector<Place> m_places;
    std::vector<Category> m_categories;
    std::vector<TimeClass> m_timeClasses;
    QHash<qint64, qsizetype> m_unitIndex;
    QHash<qint64, qsizetype> m_placeIndex;
    QHash<qint64, qsizetype> m_categoryIndex;
    Names m_unitNames;
    QStringList m_districtNames;
    /// In many parts by key, so that changing one name copies one part only.
    std::array<Names, 128> m_placeNames;
    QHash<QString, qint64> m_categoryPaths;
    Names m_categoryNames;
};

} // namespace jiesu
