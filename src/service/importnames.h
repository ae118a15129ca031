// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/importname.h"
#include "service/importrow.h"
#include "service/office.h"

namespace jiesu {

/// Finds the units, places and categories that imported rows name, and adds those the office does not have
/// yet, with a line of history each. Inside the import's transaction.
class ImportNames final
{
public:
    /// Stores what was decided first.
    ImportNames(Office &office, const std::vector<NameDecision> &decisions);

    /// Sets the reference fields of @p row from its names.
    void resolve(ImportRow &row);
    /// True once when at least so many were added since it was last true: the office's reference data is old
    /// by these.
    [[nodiscard]] bool takeAdded(qsizetype least = 1)
    {
        return m_added >= least && std::exchange(m_added, 0) > 0;
    }

    /// Those that were added, but for the categories above one that a row names.
    [[nodiscard]] const std::vector<UnknownName> &unknownNames() const { return m_unknown; }
    [[nodiscard]] const QStringList &newUnits() const { return m_newUnits; }
    [[nodiscard]] const QStringList &newPlaces() const { return m_newPlaces; }
    [[nodiscard]] const QStringList &newCategories() const { return m_newCategories; }

private:
    using PlaceKey = std::pair<std::pair<int, qint64>, QString>; ///< kind, parent and name

    void decide(const NameDecision &decision);
    /// Takes from the row the names that are no unit, place or category: it keeps them as its original.
    void leaveNames(ImportRow &row);
    /// The first of several units of a cell leads, the others help.
    void splitUnits(ImportRow &row);
    /// The co-handling units by the names that the office knows them by; those that stay texts keep theirs.
    void resolveCoUnits(ImportRow &row);
    [[nodiscard]] UnitId unit(const QString &name);
    [[nodiscard]] CategoryId category(const QStringList &names);
    [[nodiscard]] CategoryId knownOrAdded(const QStringList &names);
    [[nodiscard]] PlaceId district(const QString &name);
    [[nodiscard]] PlaceId place(PlaceKind kind, const QString &name, PlaceId parent, PlaceId widerParent);
    void noteAdded(const QString &entity, qint64 id, const QString &name, QStringList &list);

    Office &m_office;
    std::shared_ptr<const ReferenceData> m_reference; ///< as it was before the import
    QHash<QString, UnitId> m_units;
    QHash<QString, CategoryId> m_categories;            ///< by path
    QHash<QStringList, CategoryId> m_categoriesByNames; ///< as rows name them
    QHash<QString, PlaceId> m_districts;                ///< unset: not a district that the office knows
    QHash<PlaceKey, PlaceId> m_places;
    std::array<QSet<QString>, 3> m_left; ///< by kind: names that stay texts
    bool m_leavesAny = false;
    std::vector<UnknownName> m_unknown;
    QStringList m_newUnits;
    QStringList m_newPlaces;
    QStringList m_newCategories;
    qsizetype m_added = 0;
};

} // namespace jiesu
