// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pointservice.h"

#include "domain/text.h"
#include "service/referenceservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PointService)
};

const Place &pointOf(const ReferenceData &reference, PlaceId id)
{
    const Place *place = reference.place(id);
    if (!place || place->kind != PlaceKind::Point)
        throw StorageError({ErrorKind::Invalid, Words::tr("要合并的不是点位。"),
                            Words::tr("没有改动任何内容。"), Words::tr("请选两个点位。")});
    return *place;
}

QString mergeReason(const Place &from, const Place &into)
{
    return Words::tr("点位“%1”并入“%2”").arg(from.name, into.name);
}

} // namespace

Result<Place> PointService::learn(PlaceId parent, const QString &name, const QString &alias)
{
    return inResult([&]() -> Place {
        const auto reference = m_office.reference();
        Place point;
        for (const PlaceId id : reference->placesNamed(PlaceKind::Point, name)) {
            if (reference->place(id)->parent == parent)
                point = *reference->place(id);
        }
        if (!point.id.isSet()) {
            point.kind = PlaceKind::Point;
            point.parent = parent;
            point.name = name;
        }
        const Place *above = reference->place(parent);
        if (above && above->kind == PlaceKind::District)
            throw StorageError({ErrorKind::Invalid, Words::tr("点位要放在街镇或社区下。"),
                                Words::tr("没有改动任何内容。"), Words::tr("请先选街镇。")});
        const QString tidied = text::tidyLine(alias);
        const bool isKnown = point.name == tidied || point.aliases.contains(tidied);
        if (point.id.isSet() && (tidied.isEmpty() || isKnown))
            return point;
        point.aliases << tidied;
        Transaction transaction(m_office.database());
        storeReferenceRow(m_office, *reference, point);
        transaction.commit();
        m_office.reloadReference();
        return point;
    });
}

qint64 PointService::moveCases(const Place &from, const Place &into)
{
    CaseFilter ofPoint;
    ofPoint.point = from.id;
    CaseStore cases = m_office.cases();
    qint64 moved = 0;
    cases.forEach(ofPoint, [&](const ComplaintCase &before) {
        ComplaintCase after = before;
        after.point = into.id;
        std::vector<HistoryEntry> entries = differences(before, after);
        for (HistoryEntry &entry : entries) {
            entry.at = m_office.now();
            entry.actor = m_office.actor();
            entry.entity = QStringLiteral("case");
            entry.entityId = before.id.value;
            entry.action = QStringLiteral("edit");
            entry.reason = mergeReason(from, into);
        }
        cases.update(after);
        m_office.history().append(entries);
        ++moved;
        return true;
    });
    return moved;
}

Result<PointMerge> PointService::merge(PlaceId from, PlaceId into)
{
    return inResult([&]() -> PointMerge {
        const auto reference = m_office.reference();
        const Place &leaving = pointOf(*reference, from);
        Place staying = pointOf(*reference, into);
        if (from == into)
            throw StorageError({ErrorKind::Invalid, Words::tr("不能把点位并入它自己。"),
                                Words::tr("没有改动任何内容。"), Words::tr("请另选一个点位。")});
        Transaction transaction(m_office.database());
        const qint64 moved = moveCases(leaving, staying);
        staying.aliases << leaving.name << leaving.aliases;
        storeReferenceRow(m_office, *reference, staying);
        m_office.referenceStore().remove(from);
        HistoryEntry entry;
        entry.at = m_office.now();
        entry.actor = m_office.actor();
        entry.entity = QStringLiteral("place");
        entry.entityId = from.value;
        entry.action = QStringLiteral("merge");
        entry.oldValue = leaving.name;
        entry.newValue = QString::number(into.value);
        entry.reason = mergeReason(leaving, staying);
        m_office.history().append(entry);
        transaction.commit();
        m_office.reloadReference();
        return {staying, moved};
    });
}

} // namespace jiesu
