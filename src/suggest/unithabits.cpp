// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/unithabits.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace jiesu {

namespace {

constexpr quint32 formatNumber = 1;

template <class Key, class Value> Value valueOf(const std::map<Key, Value> &map, const Key &key)
{
    const auto found = map.find(key);
    return found == map.end() ? Value() : found->second;
}

/// Shares of units in these counts, to which @p leaning is added with the weight of one case.
std::map<UnitId, double> blended(const std::map<UnitId, int> &counts, const std::map<UnitId, double> &leaning)
{
    std::map<UnitId, double> shares = leaning;
    double sum = leaning.empty() ? 0 : 1;
    for (const auto &[unit, cases] : counts) {
        shares[unit] += cases;
        sum += cases;
    }
    for (auto &[unit, share] : shares)
        share /= sum;
    return shares;
}

} // namespace

void UnitHabits::add(CategoryId category, PlaceId street, UnitId unit, int cases)
{
    m_pairs[{category, street}][unit] += cases;
    m_categories[category][unit] += cases;
    m_streets[street][unit] += cases;
    m_all[unit] += cases;
}

std::vector<UnitShare> UnitHabits::shares(const std::vector<CategoryShare> &categories, PlaceId street) const
{
    if (m_all.empty())
        return {};
    const std::map<UnitId, double> ofStreet =
        blended(street.isSet() ? valueOf(m_streets, street) : Counts(), blended(m_all, {}));
    std::map<UnitId, double> sums;
    double unknown = 1;
    for (const auto &[category, categoryShare] : categories) {
        const auto leaning = blended(valueOf(m_categories, category), ofStreet);
        for (const auto &[unit, share] : blended(valueOf(m_pairs, {category, street}), leaning))
            sums[unit] += categoryShare * share;
        unknown -= categoryShare;
    }
    for (const auto &[unit, share] : ofStreet)
        sums[unit] += std::max(0.0, unknown) * share;
    std::vector<UnitShare> list;
    for (const auto &[unit, share] : sums)
        list.push_back({unit, share});
    std::ranges::stable_sort(list, std::greater(), &UnitShare::share);
    return list;
}

QByteArray UnitHabits::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << formatNumber;
    for (const auto &[key, counts] : m_pairs) {
        for (const auto &[unit, cases] : counts)
            stream << key.first.value << key.second.value << unit.value << qint32(cases);
    }
    return qCompress(bytes);
}

std::optional<UnitHabits> UnitHabits::fromBytes(const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 format = 0;
    stream >> format;
    if (format != formatNumber)
        return {};
    UnitHabits habits;
    while (!stream.atEnd()) {
        Key key;
        UnitId unit;
        qint32 cases = 0;
        stream >> key.first.value >> key.second.value >> unit.value >> cases;
        if (stream.status() != QDataStream::Ok || cases < 1)
            return {};
        habits.add(key.first, key.second, unit, cases);
    }
    return habits;
}

} // namespace jiesu
