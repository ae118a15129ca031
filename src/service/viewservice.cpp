// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/viewservice.h"

#include "domain/text.h"
#include "storage/viewstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ViewService)
};

Error refused(const QString &happened, const QString &advice)
{
    return {ErrorKind::Invalid, happened, Words::tr("没有保存任何改动。"), advice};
}

} // namespace

Result<std::vector<CaseView>> ViewService::views()
{
    return inResult([&] { return ViewStore(m_office.database()).all(m_office.actor()); });
}

Result<CaseView> ViewService::save(CaseView view)
{
    view.name = text::tidyLine(view.name);
    view.line = text::tidyLine(view.line);
    if (view.name.isEmpty())
        return refused(Words::tr("视图没有名称。"), Words::tr("请给它起个名字。"));
    if (view.name.size() > longestName)
        return refused(Words::tr("视图的名称超过 %1 字。").arg(longestName), Words::tr("请写短一些。"));
    return inResult([&] {
        Transaction transaction(m_office.database());
        view.owner = m_office.actor();
        ViewStore(m_office.database()).save(view);
        transaction.commit();
        return view;
    });
}

Result<Done> ViewService::remove(SavedViewId id)
{
    return inResult([&] {
        Transaction transaction(m_office.database());
        ViewStore(m_office.database()).remove(id);
        transaction.commit();
        return Done();
    });
}

Result<Done> ViewService::arrange(const std::vector<SavedViewId> &ids)
{
    return inResult([&] {
        Transaction transaction(m_office.database());
        ViewStore(m_office.database()).arrange(ids);
        transaction.commit();
        return Done();
    });
}

} // namespace jiesu
