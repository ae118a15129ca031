// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/clock.h"

#include <QObject>

#include <functional>

class QTimer;
class QWidget;

namespace jiesu {

class OfficeContext;

/// Keeps a page that shows figures up to date while it can be seen: asks the office each second, off the GUI
/// thread, whether anything was stored since (changeMark()), and has the page refreshed if so, and when a
/// minute has gone by, because cases fall due by themselves. Owned by the page.
class LiveWatch final : public QObject
{
    Q_OBJECT
public:
    /// @param context must outlive the page
    LiveWatch(OfficeContext &context, QWidget *page, std::function<void()> refresh);

    /// Asks now. What stands at the first time is what the page shows already.
    void look();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Seen
    {
        qint64 change = 0;
        qint64 minute = 0;
        friend bool operator==(const Seen &, const Seen &) = default;
    };
    void take(const Seen &now);

    OfficeContext &m_context;
    QWidget *m_page;
    std::function<void()> m_refresh;
    QTimer *m_timer;
    std::optional<Seen> m_seen; ///< none: the page was just brought to the front
    bool m_asking = false;
};

} // namespace jiesu
