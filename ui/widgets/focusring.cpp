// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include "ui/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

namespace jiesu {
namespace {

bool wantsRing(const QWidget *widget)
{
    if (!widget || !widget->parentWidget())
        return false;
    const bool isPartOfSpinBox = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr;
    return !isPartOfSpinBox &&
           (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
            qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
            qobject_cast<const QPushButton *>(widget));
}

} // namespace

void FocusRing::install(QApplication &application)
{
    static bool installed = false;
    if (std::exchange(installed, true))
        return;
    // The frame lives inside the followed widget's window and dies with it, hence the guarded pointer.
    QObject::connect(&application, &QApplication::focusChanged, &application,
                     [ring = QPointer<FocusRing>()](QWidget *, QWidget *now) mutable {
                         if (!wantsRing(now)) {
                             if (ring)
                                 ring->setWidget(nullptr);
                             return;
                         }
                         if (!ring)
                             ring = new FocusRing;
                         ring->setWidget(now);
                     });
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = Theme::color(Theme::Token::Accent);
    colour.setAlphaF(0.28f);
    painter.setPen(QPen(colour, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::Size::FieldRadius + 1,
                            Theme::Size::FieldRadius + 1);
}

} // namespace jiesu
