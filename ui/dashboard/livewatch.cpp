// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/livewatch.h"

#include "domain/officetime.h"
#include "storage/changemark.h"
#include "ui/officecontext.h"

#include <QEvent>
#include <QTimer>

namespace jiesu {

namespace {

constexpr std::chrono::seconds interval(1);
constexpr qint64 secondsOfMinute = 60;

} // namespace

LiveWatch::LiveWatch(OfficeContext &context, QWidget *page, std::function<void()> refresh)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_refresh(std::move(refresh))
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(interval);
    connect(m_timer, &QTimer::timeout, this, &LiveWatch::look);
    connect(&context, &OfficeContext::casesChanged, this, &LiveWatch::look);
    page->installEventFilter(this);
}

bool LiveWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        m_seen.reset();
        look();
        m_timer->start();
    } else if (event->type() == QEvent::Hide) {
        m_timer->stop();
    }
    return QObject::eventFilter(watched, event);
}

void LiveWatch::look()
{
    if (!m_page->isVisible() || m_asking)
        return;
    m_asking = true;
    m_context.ask(
        this, OfficeThread::Priority::Read, [](Office &office) { return changeMark(office.database()); },
        [this](const Result<qint64> &change) {
            m_asking = false;
            if (change)
                take({*change, toEpoch(m_context.clock.now()) / secondsOfMinute});
        });
}

void LiveWatch::take(const Seen &now)
{
    const bool isNews = m_seen && *m_seen != now;
    m_seen = now;
    if (isNews && m_page->isVisible())
        m_refresh();
}

} // namespace jiesu
