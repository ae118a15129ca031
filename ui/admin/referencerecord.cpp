// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/referencerecord.h"

#include <QRegularExpression>

#include <ranges>

namespace jiesu {

QString joinedAliases(const QStringList &aliases)
{
    return aliases.join(QStringLiteral("、"));
}

QStringList splitAliases(const QString &aliases)
{
    static const QRegularExpression separators(QStringLiteral("[、，,;；]"));
    return aliases.split(separators, Qt::SkipEmptyParts);
}

namespace {

ReferenceRecord recordOf(const Unit &unit)
{
    return {.id = unit.id.value,
            .revision = unit.revision,
            .parent = unit.parent.value,
            .name = unit.name,
            .aliases = joinedAliases(unit.aliases),
            .group = unit.group,
            .code = {},
            .active = unit.active};
}

ReferenceRecord recordOf(const Place &place)
{
    return {.id = place.id.value,
            .revision = place.revision,
            .parent = place.parent.value,
            .name = place.name,
            .aliases = joinedAliases(place.aliases),
            .group = {},
            .code = place.code,
            .active = place.active};
}

ReferenceRecord recordOf(const Category &category)
{
    return {.id = category.id.value,
            .revision = category.revision,
            .parent = category.parent.value,
            .name = category.name,
            .aliases = joinedAliases(category.aliases),
            .group = {},
            .code = {},
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
    row.aliases = splitAliases(record.aliases);
    row.active = record.active;
    return row;
}

PlaceKind kindBelow(const Place *parent)
{
    if (!parent)
        return PlaceKind::District;
    return parent->kind == PlaceKind::District ? PlaceKind::Street : PlaceKind::Community;
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
    const auto add = [&records](auto &&rows) {
        for (const auto &row : rows)
            records.push_back(recordOf(row));
    };
    if (table == ReferenceTable::Units)
        add(reference.units());
    else if (table == ReferenceTable::Places)
        add(reference.places() |
            std::views::filter([](const Place &place) { return place.kind != PlaceKind::Point; }));
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
        place.kind = kindBelow(reference->place(place.parent));
    place.code = record.code;
    return stored(service.save(place));
}

} // namespace jiesu
