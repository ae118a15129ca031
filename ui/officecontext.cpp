// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officecontext.h"

#include "ui/prompts.h"

#include <QCoreApplication>
#include <QPointer>

namespace jiesu {

void OfficeContext::tell(const Error &error)
{
    prompts.showError(error);
}

void OfficeContext::request(QObject *receiver, OfficeThread::Priority priority, OfficeThread::Work work,
                            std::function<void()> handler)
{
    office.post(priority, [receiver = QPointer(receiver), work = std::move(work),
                           handler = std::move(handler)](Office *opened, const Error &closed) {
        work(opened, closed);
        // Not to this object: it may go while the office's thread is still at work.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [receiver, handler] {
                if (receiver)
                    handler();
            },
            Qt::QueuedConnection);
    });
}

} // namespace jiesu
