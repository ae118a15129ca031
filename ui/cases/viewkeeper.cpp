// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/viewkeeper.h"

#include "service/viewservice.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/settings.h"

#include <QJsonDocument>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

constexpr int pauseBeforeStoring = 400;

QString keyOf(const QString &code)
{
    return QStringLiteral("views/%1/look").arg(code);
}

} // namespace

ViewKeeper::ViewKeeper(OfficeContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_later.setSingleShot(true);
    m_later.setInterval(pauseBeforeStoring);
    connect(&m_later, &QTimer::timeout, this, &ViewKeeper::flush);
}

ViewKeeper::~ViewKeeper()
{
    flush();
}

const CaseView *ViewKeeper::find(SavedViewId id) const
{
    const auto found = std::ranges::find(m_views, id, &CaseView::id);
    return id.isSet() && found != m_views.end() ? &*found : nullptr;
}

void ViewKeeper::load()
{
    m_context.ask(
        this, Priority::Read, [](Office &office) { return ViewService(office).views(); },
        [this](Result<std::vector<CaseView>> views) {
            if (!views)
                return;
            m_views = std::move(views).value();
            emit changed();
        });
}

void ViewKeeper::save(const CaseView &view, std::function<void(const CaseView &)> done)
{
    m_context.ask(
        this, Priority::Save, [view](Office &office) { return ViewService(office).save(view); },
        m_context.orTell([this, done](const CaseView &stored) {
            const auto found = std::ranges::find(m_views, stored.id, &CaseView::id);
            if (found == m_views.end())
                m_views.push_back(stored);
            else
                *found = stored;
            emit changed();
            if (done)
                done(stored);
        }));
}

void ViewKeeper::run(std::function<Result<Done>(Office &)> work)
{
    m_context.ask(this, Priority::Save, std::move(work), [this](const Result<Done> &done) {
        if (!done)
            m_context.prompts.showError(done.error());
        load();
    });
}

void ViewKeeper::remove(SavedViewId id)
{
    if (m_dirty == id)
        m_dirty = {};
    run([id](Office &office) { return ViewService(office).remove(id); });
}

void ViewKeeper::move(SavedViewId id, int by)
{
    std::vector<SavedViewId> order;
    for (const CaseView &view : m_views)
        order.push_back(view.id);
    const auto from = std::ranges::find(order, id) - order.begin();
    const auto to = from + by;
    if (to < 0 || to >= std::ssize(order) || from >= std::ssize(order))
        return;
    std::swap(order[std::size_t(from)], order[std::size_t(to)]);
    run([order](Office &office) { return ViewService(office).arrange(order); });
}

ListLook ViewKeeper::builtInLook(const QString &code) const
{
    const QByteArray stored = m_context.settings.value(keyOf(code)).toByteArray();
    const auto look = listLookFromJson(QJsonDocument::fromJson(stored).object());
    return look ? *look : ListLook();
}

void ViewKeeper::rememberBuiltInLook(const QString &code, const ListLook &look)
{
    m_context.settings.setValue(keyOf(code), QJsonDocument(toJson(look)).toJson(QJsonDocument::Compact));
}

void ViewKeeper::rememberLook(SavedViewId id, const ListLook &look)
{
    if (m_dirty.isSet() && m_dirty != id)
        flush();
    const auto found = std::ranges::find(m_views, id, &CaseView::id);
    if (found == m_views.end())
        return;
    found->look = look;
    m_dirty = id;
    m_later.start();
}

void ViewKeeper::flush()
{
    m_later.stop();
    if (const CaseView *view = find(std::exchange(m_dirty, {})))
        save(*view);
}

} // namespace jiesu
