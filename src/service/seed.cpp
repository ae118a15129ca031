// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/seed.h"

#include "domain/deadline.h"
#include "storage/knowledgestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Seed)
};

QByteArray resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError({ErrorKind::Internal, Words::tr("程序自带的资料缺失（%1）。").arg(path),
                            Words::tr("数据未改动。"), Words::tr("请重新安装程序。")});
    return file.readAll();
}

/// Resources are ours and tested: a wrong one is our own mistake, reported as it is.
template <class T> T taken(Result<T> result)
{
    if (!result)
        throw StorageError(result.error());
    return std::move(result).value();
}

PlaceId savePlace(ReferenceStore store, PlaceId parent, PlaceKind kind, const QJsonObject &source)
{
    Place place;
    place.parent = parent;
    place.kind = kind;
    place.code = source.value(QStringLiteral("code")).toString();
    place.name = source.value(QStringLiteral("name")).toString();
    for (const QJsonValue alias : source.value(QStringLiteral("aliases")).toArray())
        place.aliases << alias.toString();
    // The office says 永定镇 where the statistical code list says 永定地区.
    if (!place.aliases.isEmpty())
        std::swap(place.name, place.aliases.front());
    store.save(place);
    return place.id;
}

void seedPlaces(Office &office)
{
    const QJsonObject root =
        QJsonDocument::fromJson(resource(QStringLiteral(":/divisions/mentougou-divisions.json"))).object();
    ReferenceStore store = office.referenceStore();
    const PlaceId district =
        savePlace(store, {}, PlaceKind::District, root.value(QStringLiteral("district")).toObject());
    for (const QJsonValue value : root.value(QStringLiteral("streets")).toArray()) {
        const QJsonObject street = value.toObject();
        const PlaceId streetId = savePlace(store, district, PlaceKind::Street, street);
        for (const QJsonValue community : street.value(QStringLiteral("communities")).toArray())
            savePlace(store, streetId, PlaceKind::Community, community.toObject());
    }
}

void seedRules(Office &office)
{
    ReferenceStore store = office.referenceStore();
    int position = 0;
    for (TimeClass &timeClass : taken(readTimeClasses(resource(QStringLiteral(":/rules/time-classes.json")))))
        store.save(timeClass, position++);
    for (const QString &name : QDir(QStringLiteral(":/rules")).entryList({QStringLiteral("*.json")})) {
        if (name == QLatin1String("time-classes.json"))
            continue;
        AssessmentRule rule = taken(readAssessmentRule(resource(QStringLiteral(":/rules/") + name)));
        store.save(rule, name == QLatin1String("default.json"));
    }
    store.saveCalendar(taken(readCalendar(resource(QStringLiteral(":/calendars/china-workdays.json")))));
}

std::vector<QJsonObject> entriesOf(const QString &path, const char *key)
{
    const QJsonObject root = QJsonDocument::fromJson(resource(path)).object();
    std::vector<QJsonObject> entries;
    for (const QJsonValue entry : root.value(QLatin1String(key)).toArray())
        entries.push_back(entry.toObject());
    return entries;
}

void seedKnowledge(Office &office)
{
    KnowledgeStore store(office.database());
    const auto reference = office.reference();
    const auto text = [](const QJsonObject &entry, const char *key) {
        return entry.value(QLatin1String(key)).toString();
    };
    for (const QJsonObject &source : entriesOf(QStringLiteral(":/knowledge/snippets.json"), "snippets")) {
        Snippet snippet;
        snippet.code = text(source, "code");
        snippet.title = text(source, "title");
        snippet.text = text(source, "text");
        snippet.category = reference->findCategory(text(source, "category"));
        store.save(snippet);
    }
    for (const QJsonObject &source : entriesOf(QStringLiteral(":/knowledge/knowledge.json"), "entries")) {
        KnowledgeEntry entry;
        entry.category = reference->findCategory(text(source, "category"));
        entry.title = text(source, "title");
        entry.text = text(source, "text");
        entry.source = text(source, "source");
        store.save(entry);
    }
}

} // namespace

void addCategoryPaths(Office &office, const QStringList &paths)
{
    ReferenceStore store = office.referenceStore();
    QHash<QString, CategoryId> known;
    for (const Category &category : office.reference()->categories())
        known.insert(category.path, category.id);
    for (const QString &path : paths) {
        CategoryId parent;
        QString prefix;
        const QStringList names = path.split(QStringLiteral("->"));
        for (qsizetype level = 0; level < names.size(); ++level) {
            prefix += (level == 0 ? QString() : QStringLiteral("->")) + names[level];
            CategoryId &id = known[prefix];
            if (!id.isSet()) {
                Category category;
                category.parent = parent;
                category.level = int(level) + 1;
                category.name = names[level];
                store.save(category);
                id = category.id;
            }
            parent = id;
        }
    }
    office.reloadReference();
}

Result<Done> seedReferenceTables(Office &office)
{
    return inResult([&office] {
        Transaction transaction(office.database());
        seedPlaces(office);
        seedRules(office);
        const QJsonObject tree =
            QJsonDocument::fromJson(resource(QStringLiteral(":/categories/sanitation.json"))).object();
        QStringList paths;
        for (const QJsonValue path : tree.value(QStringLiteral("paths")).toArray())
            paths << path.toString();
        addCategoryPaths(office, paths);
        seedKnowledge(office);
        office.reloadCalendar();
        transaction.commit();
        return Done();
    });
}

} // namespace jiesu
