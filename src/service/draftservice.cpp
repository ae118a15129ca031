// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/draftservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DraftService)
};

qsizetype lengthOf(const QJsonObject &content)
{
    qsizetype length = 0;
    for (auto it = content.constBegin(); it != content.constEnd(); ++it)
        length += it.key().size() + it.value().toString().size();
    return length;
}

} // namespace

Result<Draft> DraftService::save(Draft draft)
{
    if (lengthOf(draft.content) > contentLimit)
        return Error{ErrorKind::Invalid, Words::tr("内容太长，草稿没有保存。"),
                     Words::tr("窗口中的内容还在，上一次的草稿也在。"), Words::tr("请把长材料作为附件。")};
    return inResult([&] {
        Transaction transaction(m_office.database());
        draft.actor = m_office.actor();
        draft.savedAt = m_office.now();
        if (draft.openedAt == Instant())
            draft.openedAt = draft.savedAt;
        DraftStore(m_office.database()).save(draft);
        transaction.commit();
        return draft;
    });
}

Result<Done> DraftService::remove(DraftId id)
{
    return inResult([&] {
        Transaction transaction(m_office.database());
        DraftStore(m_office.database()).remove(id);
        transaction.commit();
        return Done();
    });
}

Result<Done> DraftService::removeOutdated()
{
    return inResult([&] {
        Transaction transaction(m_office.database());
        DraftStore(m_office.database()).removeSavedBefore(m_office.now() - keptFor);
        transaction.commit();
        return Done();
    });
}

Result<std::vector<Draft>> DraftService::open()
{
    return inResult([&] { return DraftStore(m_office.database()).all(); });
}

} // namespace jiesu
