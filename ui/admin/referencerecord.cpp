// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/referencerecord.h"

#include <QRegularExpression>

namespace jiesu {

namespace {

QString joined(const QStringList &aliases)
{
    return aliases.join(QStringLiteral("、"));
}

QStringList split(const QString &aliases)
{
    static const QRegularExpression separators(QStringLiteral("[、，,;；]"));
    return aliases.split(separators, Qt::SkipEmptyParts);
}

ReferenceRecord recordOf(const Unit &unit)
{
    return {.id = unit.id.value,
            .revision = unit.revision,
            .parent = unit.parent.value,
            .name = unit.name,
            .aliases = joined(unit.aliases),
            .group = unit.group,
            .code = {},
            .facilityType = {},
            .active = unit.active};
}

ReferenceRecord recordOf(const Place &place)
{
    return {.id = place.id.value,
            .revision = place.revision,
            .parent = place.parent.value,
            .name = place.name,
            .aliases = joined(place.aliases),
            .group = {},
            .code = place.code,
            .facilityType = place.facilityType,
            .active = place.active};
}

ReferenceRecord recordOf(const Category &category)
{
    return {.id = category.id.value,
            .revision = category.revision,
            .parent = category.parent.value,
            .name = category.name,
            .aliases = joined(category.aliases),
            .group = {},
            .code = {},
            .facilityType = {},
            .active = category.active};
}

/// The stored row, so that what the editor does not show stays; a new one for id 0.
template <class Row> Row rowFor(const Row *stored, const ReferenceRecord &record)
{
    Row row = stored ? *stored : Row();
    row.id.value = record.id;
    row.revision = record.revision;
    row.parent.value = record.parent;
    row.name = record.name;
    row.aliases = split(record.aliases);
    row.active = record.active;
    return row;
}

PlaceKind kindBelow(const Place *parent, const ReferenceRecord &record)
{
    if (!parent)
        return PlaceKind::District;
    if (parent->kind == PlaceKind::District)
        return PlaceKind::Street;
    return parent->kind == PlaceKind::Street && record.facilityType.isEmpty() ? PlaceKind::Community
                                                                              : PlaceKind::Point;
}

template <class Row> Result<ReferenceRecord> stored(const Result<Row> &row)
{
    if (!row)
        return row.error();
    return recordOf(*row);
}

} // namespace

std::vector<ReferenceRecord> referenceRecords(const ReferenceData &reference, ReferenceTable table)
{
    std::vector<ReferenceRecord> records;
    const auto add = [&records](const auto &rows) {
        for (const auto &row : rows)
            records.push_back(recordOf(row));
    };
    if (table == ReferenceTable::Units)
        add(reference.units());
    else if (table == ReferenceTable::Places)
        add(reference.places());
    else
        add(reference.categories());
    return records;
}

Result<ReferenceRecord> saveReferenceRecord(Office &office, ReferenceTable table,
                                            const ReferenceRecord &record)
{
    const auto reference = office.reference();
    ReferenceService service(office);
    if (table == ReferenceTable::Categories)
        return stored(service.save(rowFor(reference->category(CategoryId{record.id}), record)));
    if (table == ReferenceTable::Units) {
        Unit unit = rowFor(reference->unit(UnitId{record.id}), record);
        unit.group = record.group;
        return stored(service.save(unit));
    }
    Place place = rowFor(reference->place(PlaceId{record.id}), record);
    if (record.id == 0)
        place.kind = kindBelow(reference->place(place.parent), record);
    place.code = record.code;
    place.facilityType = record.facilityType;
    return stored(service.save(place));
}

} // namespace jiesu
