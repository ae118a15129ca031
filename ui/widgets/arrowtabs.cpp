// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/arrowtabs.h"

#include <QKeyEvent>
#include <QTabBar>

namespace jiesu {

namespace {

class ArrowTabs final : public QObject
{
public:
    ArrowTabs(QWidget &watched, QTabBar &tabs)
        : QObject(&tabs)
        , m_tabs(tabs)
    {
        watched.installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const int step = key->key() == Qt::Key_Right ? 1 : key->key() == Qt::Key_Left ? -1 : 0;
            if (step != 0 && key->modifiers() == Qt::NoModifier) {
                m_tabs.setCurrentIndex(std::clamp(m_tabs.currentIndex() + step, 0, m_tabs.count() - 1));
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QTabBar &m_tabs;
};

} // namespace

void moveTabsByArrows(QWidget &watched, QTabBar &tabs)
{
    new ArrowTabs(watched, tabs);
}

} // namespace jiesu
