// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/actservice.h"

#include "domain/refusal.h"
#include "service/access.h"
#include "service/reversal.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActService)
};

QString nameOf(const ActRecord &act)
{
    return QStringLiteral("%1 %2").arg(actLabel(act.code), act.subject);
}

/// Whether it went well or not, the office does not go on with places read in the middle of an act.
struct FreshReference
{
    Office &office;
    ~FreshReference() { office.reloadReference(); }
};

StorageError refusal(ErrorKind kind, const QString &happened)
{
    return StorageError(refused(kind, happened, Words::tr("请刷新后再看。")));
}

} // namespace

ActRecord ActService::found(ActId act)
{
    const std::optional<ActRecord> record = ActStore(m_office.database()).find(act);
    if (!record || record->undoes.isSet())
        throw refusal(ErrorKind::NotFound, Words::tr("没有这一步操作。"));
    return *record;
}

DoneAct ActService::shown(const ActRecord &record)
{
    DoneAct act{record.id, nameOf(record), record.at, record.actor, record.undoneBy, false, {}};
    try {
        act.changesReference =
            Reversal(m_office, record.undoneBy.isSet() ? record.undoneBy : record.id).changesReference();
    } catch (const StorageError &failure) {
        const ErrorKind kind = failure.error().kind;
        if (kind != ErrorKind::Conflict && kind != ErrorKind::Invalid)
            throw;
        act.hindrance = failure.error();
    }
    return act;
}

Result<std::vector<DoneAct>> ActService::recent(const QString &actor, int limit)
{
    return inResult([&] {
        std::vector<DoneAct> acts;
        for (const ActRecord &record : ActStore(m_office.database()).recent(actor, limit))
            acts.push_back(shown(record));
        return acts;
    });
}

Result<DoneAct> ActService::undo(ActId id)
{
    return inResult([&] {
        const ActRecord record = found(id);
        requireNothingAgainst(undoRefusal(m_office.session(), record.actor));
        if (record.undoneBy.isSet())
            throw refusal(ErrorKind::Conflict, Words::tr("“%1”已经撤销过了。").arg(nameOf(record)));
        const QString action = QStringLiteral("undo");
        const Reversal reversal(m_office, id);
        const auto fresh = reversal.changesPlaces() ? std::make_unique<FreshReference>(m_office) : nullptr;
        Act act(m_office, action, id);
        reversal.apply(act, action, Words::tr("撤销：%1").arg(nameOf(record)));
        ActStore(m_office.database()).setUndoneBy(id, act.id());
        act.commit();
        return shown(found(id));
    });
}

Result<DoneAct> ActService::redo(ActId id)
{
    return inResult([&] {
        const ActRecord record = found(id);
        requireNothingAgainst(undoRefusal(m_office.session(), record.actor));
        if (!record.undoneBy.isSet())
            throw refusal(ErrorKind::Conflict, Words::tr("“%1”没有撤销过，不用重做。").arg(nameOf(record)));
        const QString action = QStringLiteral("redo");
        const Reversal reversal(m_office, record.undoneBy);
        const auto fresh = reversal.changesPlaces() ? std::make_unique<FreshReference>(m_office) : nullptr;
        Act act(m_office, action, id);
        reversal.apply(act, action, Words::tr("重做：%1").arg(nameOf(record)));
        ActStore(m_office.database()).setUndoneBy(id, {});
        act.commit();
        return shown(found(id));
    });
}

} // namespace jiesu
