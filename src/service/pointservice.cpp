// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pointservice.h"

#include "domain/refusal.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/act.h"
#include "service/historyline.h"
#include "service/ledgerservice.h"
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
        throw StorageError(
            refused(ErrorKind::Invalid, Words::tr("要合并的不是点位。"), Words::tr("请选两个点位。")));
    return *place;
}

/// The point that goes and the one that stays.
std::pair<Place, Place> pointsToMerge(const ReferenceData &reference, PlaceId from, PlaceId into)
{
    if (from == into)
        throw StorageError(
            refused(ErrorKind::Invalid, Words::tr("不能把点位并入它自己。"), Words::tr("请另选一个点位。")));
    return {pointOf(reference, from), pointOf(reference, into)};
}

QString mergeReason(const Place &from, const Place &into)
{
    return Words::tr("点位“%1”并入“%2”").arg(from.name, into.name);
}

/// What ledgers keep at a point goes with it; also what was removed, because an undo may bring it back.
void moveRecords(Office &office, const Place &from, const Place &into)
{
    for (const Ledger *ledger : ledgers()) {
        LedgerStore store(office.database(), *ledger);
        for (const LedgerField &field : ledger->fields) {
            if (field.type != FieldType::Place)
                continue;
            LedgerQuery atPoint;
            atPoint.equals = {{field.code, from.id.value}};
            atPoint.withdrawnToo = true;
            for (const LedgerRecord &before : store.list(atPoint)) {
                LedgerRecord after = before;
                setValue(*ledger, after, field.code, into.id.value);
                store.save(after);
                noteLedgerRecord(office, *ledger, after, before, QStringLiteral("merge_points"),
                                 mergeReason(from, into));
            }
        }
    }
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
            throw StorageError(refused(ErrorKind::Invalid, Words::tr("点位要放在街镇或社区下。"),
                                       Words::tr("请先选街镇。")));
        const QString tidied = text::tidyLine(alias);
        const bool isKnown = point.name == tidied || point.aliases.contains(tidied);
        if (point.id.isSet() && (tidied.isEmpty() || isKnown))
            return point;
        point.aliases << tidied;
        require(m_office, Permission::KeepPlaces);
        Transaction transaction(m_office.database());
        storeReferenceRow(m_office, *reference, point);
        transaction.commit();
        m_office.takeStoredPlace(point);
        return point;
    });
}

qint64 PointService::moveCases(Act &act, const Place &from, const Place &into)
{
    CaseFilter ofPoint;
    ofPoint.point = from.id;
    std::vector<CaseId> ids;
    m_office.cases().forEach(ofPoint, [&ids](const ComplaintCase &complaint) {
        ids.push_back(complaint.id);
        return true;
    });
    for (const CaseId id : ids) {
        const ComplaintCase before = *m_office.cases().find(id);
        ComplaintCase after = before;
        after.point = into.id;
        act.store(after, &before, QStringLiteral("edit"), mergeReason(from, into));
    }
    return qint64(ids.size());
}

Result<PointMergePreview> PointService::previewMerge(PlaceId from, PlaceId into)
{
    return inResult([&]() -> PointMergePreview {
        const auto [leaving, staying] = pointsToMerge(*m_office.reference(), from, into);
        CaseFilter cases;
        cases.point = from;
        PointMergePreview preview{leaving, staying, m_office.cases().count(cases), 0,
                                  QStringList(leaving.name) + leaving.aliases};
        cases.openOnly = true;
        preview.open = m_office.cases().count(cases);
        return preview;
    });
}

Result<PointMerge> PointService::merge(PlaceId from, PlaceId into)
{
    return inResult([&]() -> PointMerge {
        const auto reference = m_office.reference();
        auto [leaving, staying] = pointsToMerge(*reference, from, into);
        Act act(m_office, QStringLiteral("merge_points"));
        act.setSubject(QStringLiteral("%1 → %2").arg(leaving.name, staying.name));
        const qint64 moved = moveCases(act, leaving, staying);
        moveRecords(m_office, leaving, staying);
        staying.aliases << leaving.name << leaving.aliases;
        storeReferenceRow(m_office, *reference, staying);
        m_office.referenceStore().remove(from);
        recordDifferences(m_office, entity::place, from.value, referenceFields(leaving), {});
        HistoryEntry entry = historyLine(m_office, entity::place, from.value, QStringLiteral("merge"));
        entry.oldValue = leaving.name;
        entry.newValue = QString::number(into.value);
        entry.reason = mergeReason(leaving, staying);
        m_office.history().append(entry);
        act.commit();
        m_office.reloadReference();
        return {staying, moved};
    });
}

} // namespace jiesu
