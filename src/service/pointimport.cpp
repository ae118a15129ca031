// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/access.h"
#include "service/referencelist.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceService)
};

/// The street of a list's row, and the community if one is given.
struct PointParents
{
    PlaceId street;
    PlaceId community;
};

PointParents pointParents(const ReferenceData &reference, const QString &street, const QString &community)
{
    PointParents parents;
    if (!street.isEmpty()) {
        parents.street = reference.findPlace(PlaceKind::Street, street);
        if (!parents.street.isSet())
            rejectRow(Words::tr("没有街道“%1”。").arg(street));
    }
    if (!community.isEmpty()) {
        parents.community = reference.findPlace(PlaceKind::Community, community, parents.street);
        if (!parents.community.isSet())
            rejectRow(Words::tr("没有社区“%1”。").arg(community));
    }
    if (street.isEmpty() && community.isEmpty())
        rejectRow(Words::tr("没有写明街道或社区。"));
    return parents;
}

/// The point that a row means: in its community, or so far known in its street only.
const Place *knownPoint(const ReferenceData &reference, const QString &name, const PointParents &parents)
{
    if (!parents.community.isSet())
        return reference.place(reference.findPlace(PlaceKind::Point, name, parents.street));
    const Place *point = reference.place(reference.findPlace(PlaceKind::Point, name, parents.community));
    if (point)
        return point;
    const PlaceId street = reference.place(parents.community)->parent;
    for (const PlaceId id : reference.placesNamed(PlaceKind::Point, name)) {
        if (reference.place(id)->parent == street)
            return reference.place(id);
    }
    return nullptr;
}

ListOutcome takePoint(ReferenceRows &rows, const ListRow &row)
{
    const QString name = row.value(Column::Name);
    const auto reference = rows.reference({name});
    const PointParents parents =
        pointParents(*reference, row.value(Column::Parent), row.value(Column::Community));
    const Place *before = knownPoint(*reference, name, parents);
    Place point = before ? *before : Place();
    if (!before) {
        point.name = name;
        point.parent = parents.street;
    }
    if (parents.community.isSet())
        point.parent = parents.community;
    const QString kind = row.value(Column::Kind);
    const QString facility = row.value(Column::FacilityType);
    if (const QString type = facility.isEmpty() ? kind : facility; !type.isEmpty())
        point.facilityType = type;
    if (const QString code = row.value(Column::Code); !code.isEmpty())
        point.code = code;
    if (const QString grid = row.value(Column::Grid); !grid.isEmpty())
        point.gridCode = grid;
    point.aliases = united(point.aliases, row.aliases(), point.name);
    return rows.store(*reference, point, before);
}

} // namespace

Result<ListImport> ReferenceService::importPoints(const QString &path)
{
    if (auto refused = refusal(m_office.session(), Permission::KeepPlaces))
        return *refused;
    ReferenceRows rows(m_office);
    return importReferenceList(m_office, path, Column::Name,
                               Words::tr("需要“名称、类型、街道、社区、网格、别名”等列。"),
                               [&rows](const ListRow &row) { return takePoint(rows, row); });
}

} // namespace jiesu
