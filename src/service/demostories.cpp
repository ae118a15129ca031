// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demostories.h"

#include <QJsonArray>

namespace jiesu {

std::vector<Story> demoStories(const QJsonObject &demo, const ReferenceData &reference)
{
    std::vector<Story> stories;
    for (const QJsonValue value : demo.value(QStringLiteral("stories")).toArray()) {
        const QJsonObject source = value.toObject();
        Story story;
        story.category = reference.findCategory(source.value(QStringLiteral("category")).toString());
        story.team = reference.findUnit(source.value(QStringLiteral("team")).toString());
        const int type =
            choice::parse(choices<RequestType>(),
                          source.value(QStringLiteral("type")).toString(QStringLiteral("complaint")));
        story.type = RequestType(type);
        story.weight = source.value(QStringLiteral("weight")).toInt();
        for (const QJsonValue month : source.value(QStringLiteral("months")).toArray())
            story.months.push_back(month.toInt());
        story.toilet = source.value(QStringLiteral("toilet")).toBool();
        story.isOfSnow =
            source.value(QStringLiteral("category")).toString().startsWith(QStringLiteral("扫雪"));
        story.title = source.value(QStringLiteral("title")).toString();
        story.content = source.value(QStringLiteral("content")).toString();
        story.reply = source.value(QStringLiteral("reply")).toString();
        stories.push_back(std::move(story));
    }
    return stories;
}

} // namespace jiesu
