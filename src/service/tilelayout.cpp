// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tilelayout.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace jiesu {

namespace {

constexpr double widthToHeight = 1.6;

QHash<QString, Tile> knownTiles()
{
    QFile file(QStringLiteral(":/divisions/tiles.json"));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    QHash<QString, Tile> tiles;
    for (const QJsonValue value :
         QJsonDocument::fromJson(text).object().value(QStringLiteral("tiles")).toArray()) {
        const QJsonObject tile = value.toObject();
        tiles.insert(
            tile.value(QStringLiteral("code")).toString(),
            {tile.value(QStringLiteral("row")).toInt(), tile.value(QStringLiteral("column")).toInt()});
    }
    return tiles;
}

} // namespace

std::vector<Tile> tileLayout(const std::vector<PlaceId> &places, const ReferenceData &reference)
{
    static const QHash<QString, Tile> known = knownTiles();
    std::vector<Tile> tiles(places.size());
    std::vector<std::size_t> others;
    int columns = 1;
    int nextRow = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place *place = reference.place(places[i]);
        const auto found = place ? known.constFind(place->code) : known.constEnd();
        if (found == known.constEnd()) {
            others.push_back(i);
            continue;
        }
        tiles[i] = *found;
        columns = std::max(columns, found->column + 1);
        nextRow = std::max(nextRow, found->row + 1);
    }
    if (nextRow == 0)
        columns = std::max(1, int(std::ceil(std::sqrt(widthToHeight * double(places.size())))));
    for (std::size_t i = 0; i < others.size(); ++i)
        tiles[others[i]] = {nextRow + int(i) / columns, int(i) % columns};
    return tiles;
}

} // namespace jiesu
