// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referencedata.h"

#include <QJsonObject>

#include <random>

namespace jiesu {

/// What people of the demo office call about, and what is answered.
struct Story
{
    CategoryId category;
    UnitId team;
    RequestType type = RequestType::Complaint;
    int weight = 1;
    std::vector<int> months; ///< empty: all year
    bool toilet = false;
    bool isOfSnow = false; ///< comes with snow, in the months of the history
    QString title;
    QString content;
    QString reply;
};

/// Draws with the engine alone: the standard's distributions differ between libraries.
class Dice
{
public:
    int below(int limit) { return int(m_engine() % unsigned(limit)); }
    bool percent(int share) { return below(100) < share; }
    template <class T> const T &pick(const std::vector<T> &list)
    {
        return list[std::size_t(below(int(list.size())))];
    }

private:
    std::mt19937 m_engine{12345};
};

/// The stories of resources/demo/demo.json.
[[nodiscard]] std::vector<Story> demoStories(const QJsonObject &demo, const ReferenceData &reference);

} // namespace jiesu
