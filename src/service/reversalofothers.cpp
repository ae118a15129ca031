// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what an act did to relations and to places.
#include "domain/refusal.h"
#include "service/referenceservice.h"
#include "service/reversal.h"
#include "storage/relationstore.h"

#include <QCoreApplication>

#include <map>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reversal)
};

StorageError conflict(const QString &happened)
{
    return StorageError(
        refused(ErrorKind::Conflict, happened, Words::tr("请先撤销后来的改动，或直接修改。")));
}

/// What a line of history says: "repeat JS-2026-000012".
std::optional<RelationKind> relationIn(const QString &text)
{
    const int value = choice::parse(choices<RelationKind>(), text.section(u' ', 0, 0));
    return value < 0 ? std::nullopt : std::optional(RelationKind(value));
}

/// Aliases are read in another order than they were written in; the other values have one part only.
QStringList sorted(const QString &value)
{
    QStringList parts = value.split(QStringLiteral("、"));
    parts.sort();
    return parts;
}

} // namespace

void Reversal::gatherRelations(const std::vector<HistoryEntry> &lines)
{
    struct Said
    {
        QString before;
        QString after;
    };
    // Both cases tell of their relation: the line of one is enough.
    std::map<std::pair<qint64, qint64>, Said> pairs;
    for (const HistoryEntry &line : lines) {
        if (line.field != relationField)
            continue;
        const QString &told = line.newValue.isEmpty() ? line.oldValue : line.newValue;
        const auto other = m_office.cases().findByCaseNo(told.section(u' ', 1));
        if (!other || other->id.value > line.entityId)
            continue;
        const auto [pair, isNew] =
            pairs.try_emplace({line.entityId, other->id.value}, Said{line.oldValue, {}});
        pair->second.after = line.newValue;
    }
    for (const auto &[ids, said] : pairs) {
        const auto one = m_office.cases().find(CaseId{ids.first});
        const auto other = m_office.cases().find(CaseId{ids.second});
        const auto now = RelationStore(m_office.database()).between(one->id, other->id);
        if (now != relationIn(said.after))
            throw conflict(Words::tr("%1 与 %2 的关联后来改过。").arg(one->caseNo, other->caseNo));
        m_relations.push_back({*one, *other, now, relationIn(said.before)});
    }
}

Reversal::PlaceChange Reversal::reversedPlace(const Change &change)
{
    const auto reference = m_office.reference();
    const PlaceId id{change.id};
    const Place *now = reference->place(id);
    const auto name = change.fields.constFind(QStringLiteral("name"));
    const bool wasThere = name == change.fields.cend() || !name->before.isEmpty();
    const bool wasLeft = name == change.fields.cend() || !name->after.isEmpty();
    if (wasLeft != (now != nullptr))
        throw conflict(Words::tr("点位“%1”后来合并过或恢复过。").arg(name->before + name->after));
    Place after = now ? *now : Place();
    after.id = id;
    for (const ReferenceField &field : now ? referenceFields(*now) : std::vector<ReferenceField>()) {
        const auto changed = change.fields.constFind(QLatin1String(field.code));
        if (changed != change.fields.cend() && sorted(changed->after) != sorted(field.value))
            throw conflict(Words::tr("点位“%1”后来改过。").arg(now->name));
    }
    for (auto field = change.fields.cbegin(); field != change.fields.cend(); ++field)
        (void)setReferenceField(after, field.key(), field->before);
    for (const PlaceId same : reference->placesNamed(after.kind, after.name)) {
        const Place *other = reference->place(same);
        if (wasThere && !now && other->name == after.name && other->parent == after.parent)
            throw conflict(Words::tr("后来又有了同名的点位“%1”。").arg(after.name));
    }
    return {id, now ? std::optional(*now) : std::nullopt, wasThere ? std::optional(after) : std::nullopt};
}

void Reversal::store(const PlaceChange &change) const
{
    ReferenceStore places = m_office.referenceStore();
    if (!change.after) {
        places.remove(change.id);
    } else if (change.before) {
        Place changed = *change.after;
        places.save(changed);
    } else {
        places.restore(*change.after);
    }
    const auto fields = [](const std::optional<Place> &place) {
        return place ? referenceFields(*place) : std::vector<ReferenceField>();
    };
    recordDifferences(m_office, entity::place, change.id.value, fields(change.before), fields(change.after));
}

} // namespace jiesu
