// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/referencedata.h"

#include "domain/text.h"

namespace jiesu {

namespace {

/// The form in which names are compared: width and case folded, without any space.
QString nameKey(const QString &name)
{
    return text::folded(text::tidyLine(name)).remove(QLatin1Char(' '));
}

/// City exports write "a->b->c", people "a/b/c" or "a › b".
QString pathKey(const QString &path)
{
    QString key = nameKey(path);
    for (const char16_t *separator : {u"->", u"/", u"›", u"→"})
        key.replace(QString::fromUtf16(separator), QStringLiteral(">"));
    return key;
}

/// What a place of this kind may be called beyond its own name, longest first.
QStringList endings(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Street:
        return {QStringLiteral("街道办事处"), QStringLiteral("地区办事处"), QStringLiteral("人民政府"),
                QStringLiteral("街道"),       QStringLiteral("地区"),       QStringLiteral("镇"),
                QStringLiteral("乡")};
    case PlaceKind::Community:
        return {QStringLiteral("社区居民委员会"), QStringLiteral("村民委员会"), QStringLiteral("社区居委会"),
                QStringLiteral("村委会"),         QStringLiteral("社区"),       QStringLiteral("村")};
    case PlaceKind::District:
    case PlaceKind::Point:
        return {};
    }
    return {};
}

/// "永定镇" and "永定地区" give "永定". A name is never shortened below two characters.
QString stem(PlaceKind kind, const QString &key)
{
    for (const QString &ending : endings(kind)) {
        if (key.endsWith(ending) && key.size() >= ending.size() + 2)
            return stem(kind, key.chopped(ending.size()));
    }
    return key;
}

/// Keys of names as written start with '=', of stems with '~', so that an exact name wins.
QString placeKey(PlaceKind kind, char16_t sign, const QString &key)
{
    return QString::number(int(kind)) + QChar(sign) + key;
}

template <class T> QStringList allNames(const T &item)
{
    return QStringList(item.name) + item.aliases;
}

/// What a place is found by: its names as written, and their stems where its kind has any.
QStringList placeKeys(const Place &place)
{
    QStringList keys;
    const bool hasStems = !endings(place.kind).isEmpty();
    for (const QString &name : allNames(place)) {
        const QString key = nameKey(name);
        keys << placeKey(place.kind, u'=', key);
        if (hasStems)
            keys << placeKey(place.kind, u'~', stem(place.kind, key));
    }
    return keys;
}

template <class T> QHash<qint64, qsizetype> indexById(const std::vector<T> &items)
{
    QHash<qint64, qsizetype> index;
    index.reserve(qsizetype(items.size()));
    for (const T &item : items)
        index.insert(item.id.value, index.size());
    return index;
}

template <class T> const T *at(const std::vector<T> &items, const QHash<qint64, qsizetype> &index, qint64 id)
{
    const auto found = index.constFind(id);
    return found == index.cend() ? nullptr : &items[std::size_t(*found)];
}

void remember(QHash<QString, std::vector<qint64>> &names, const QString &key, qint64 id)
{
    std::vector<qint64> &ids = names[key];
    if (std::ranges::find(ids, id) == ids.end())
        ids.push_back(id);
}

template <class T> std::vector<qint64> subtree(const std::vector<T> &items, qint64 root)
{
    std::vector<qint64> result{root};
    for (std::size_t position = 0; position < result.size(); ++position) {
        for (const T &item : items) {
            if (item.parent.value == result[position] &&
                std::ranges::find(result, item.id.value) == result.end())
                result.push_back(item.id.value);
        }
    }
    return result;
}

} // namespace

ReferenceData::ReferenceData(std::vector<Unit> units, std::vector<Place> places,
                             std::vector<Category> categories, std::vector<TimeClass> timeClasses)
    : m_units(std::move(units))
    , m_places(std::move(places))
    , m_categories(std::move(categories))
    , m_timeClasses(std::move(timeClasses))
    , m_unitIndex(indexById(m_units))
    , m_placeIndex(indexById(m_places))
    , m_categoryIndex(indexById(m_categories))
{
    for (const Unit &unit : m_units)
        for (const QString &name : allNames(unit))
            remember(m_unitNames, nameKey(name), unit.id.value);
    for (const Category &category : m_categories) {
        m_categoryPaths.insert(pathKey(category.path), category.id.value);
        for (const QString &name : allNames(category))
            remember(m_categoryNames, pathKey(name), category.id.value);
    }
    for (const Place &place : m_places) {
        if (place.kind == PlaceKind::District)
            m_districtNames.append(nameKey(place.name));
        rememberNames(place);
    }
}

ReferenceData ReferenceData::withPlace(const Place &place) const
{
    ReferenceData changed = *this;
    const auto known = changed.m_placeIndex.constFind(place.id.value);
    if (known == changed.m_placeIndex.cend()) {
        changed.m_placeIndex.insert(place.id.value, qsizetype(m_places.size()));
        changed.m_places.push_back(place);
    } else {
        Place &row = changed.m_places[std::size_t(*known)];
        changed.forgetNames(row);
        row = place;
    }
    changed.rememberNames(place);
    changed.m_districtNames.clear();
    for (const Place &each : changed.m_places) {
        if (each.kind == PlaceKind::District)
            changed.m_districtNames.append(nameKey(each.name));
    }
    return changed;
}

void ReferenceData::rememberNames(const Place &place)
{
    for (const QString &key : placeKeys(place))
        remember(placeNames(key), key, place.id.value);
}

void ReferenceData::forgetNames(const Place &place)
{
    for (const QString &key : placeKeys(place))
        std::erase(placeNames(key)[key], place.id.value);
}

ReferenceData::Names &ReferenceData::placeNames(const QString &key)
{
    return m_placeNames[qHash(key) % m_placeNames.size()];
}

const ReferenceData::Names &ReferenceData::placeNames(const QString &key) const
{
    return m_placeNames[qHash(key) % m_placeNames.size()];
}

const Unit *ReferenceData::unit(UnitId id) const
{
    return at(m_units, m_unitIndex, id.value);
}

const Place *ReferenceData::place(PlaceId id) const
{
    return at(m_places, m_placeIndex, id.value);
}

const Category *ReferenceData::category(CategoryId id) const
{
    return at(m_categories, m_categoryIndex, id.value);
}

const TimeClass *ReferenceData::timeClass(TimeClassId id) const
{
    const auto found = std::ranges::find(m_timeClasses, id, &TimeClass::id);
    return found == m_timeClasses.end() ? nullptr : &*found;
}

UnitId ReferenceData::findUnit(const QString &name) const
{
    const auto found = m_unitNames.constFind(nameKey(name));
    return found != m_unitNames.cend() && found->size() == 1 ? UnitId{found->front()} : UnitId{};
}

PlaceId ReferenceData::findPlace(PlaceKind kind, const QString &name, PlaceId parent) const
{
    QString key = nameKey(name);
    if (kind == PlaceKind::Street) {
        for (const QString &district : m_districtNames) {
            const qsizetype rest = key.lastIndexOf(district) + district.size();
            if (key.contains(district) && rest < key.size())
                key.remove(0, rest);
        }
    }
    const PlaceId exact = onlyPlace(placeKey(kind, u'=', key), parent);
    return exact.isSet() ? exact : onlyPlace(placeKey(kind, u'~', stem(kind, key)), parent);
}

std::vector<PlaceId> ReferenceData::placesNamed(PlaceKind kind, const QString &name) const
{
    std::vector<PlaceId> ids;
    const QString key = placeKey(kind, u'=', nameKey(name));
    for (const qint64 id : placeNames(key).value(key))
        ids.push_back(PlaceId{id});
    return ids;
}

PlaceId ReferenceData::onlyPlace(const QString &key, PlaceId parent) const
{
    PlaceId result;
    const auto found = placeNames(key).constFind(key);
    if (found == placeNames(key).cend())
        return result;
    for (const qint64 id : *found) {
        if (parent.isSet() && !isBelow(PlaceId{id}, parent))
            continue;
        if (result.isSet())
            return {};
        result = PlaceId{id};
    }
    return result;
}

bool ReferenceData::isBelow(PlaceId id, PlaceId ancestor) const
{
    const Place *each = place(id);
    for (int level = 0; each && level < 4; ++level) {
        if (each->parent == ancestor)
            return true;
        each = place(each->parent);
    }
    return false;
}

CategoryId ReferenceData::findCategory(const QString &pathOrName) const
{
    const QString key = pathKey(pathOrName);
    if (const auto path = m_categoryPaths.constFind(key); path != m_categoryPaths.cend())
        return CategoryId{*path};
    const auto name = m_categoryNames.constFind(key);
    return name != m_categoryNames.cend() && name->size() == 1 ? CategoryId{name->front()} : CategoryId{};
}

TimeClassId ReferenceData::findTimeClass(const QString &name) const
{
    const QString key = nameKey(name);
    const auto found = std::ranges::find_if(m_timeClasses, [&key](const TimeClass &each) {
        return nameKey(each.name) == key || each.code == key;
    });
    return found == m_timeClasses.end() ? TimeClassId{} : found->id;
}

std::vector<qint64> ReferenceData::withDescendants(UnitId id) const
{
    return subtree(m_units, id.value);
}

std::vector<qint64> ReferenceData::withDescendants(CategoryId id) const
{
    return subtree(m_categories, id.value);
}

QString ReferenceData::name(UnitId id) const
{
    const Unit *found = unit(id);
    return found ? found->name : QString();
}

QString ReferenceData::name(PlaceId id) const
{
    const Place *found = place(id);
    return found ? found->name : QString();
}

QString ReferenceData::name(CategoryId id) const
{
    const Category *found = category(id);
    return found ? QString(found->path).replace(QStringLiteral("->"), QStringLiteral(" › ")) : QString();
}

} // namespace jiesu
