// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/registeredpaper.h"

#include "service/exportregister.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"

#include <QCoreApplication>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

} // namespace

Paper numbered(Paper paper, const QString &serial)
{
    const WordsIn words(paper.language);
    paper.footer = Words::tr("发出登记 %1　%2").arg(serial, paper.footer);
    return paper;
}

void showRegistered(OfficeContext &context, QObject *receiver, const Paper &paper, ExportSubject subject,
                    qint64 rows)
{
    subject.kind = ExportKind::Print;
    if (subject.title.isEmpty())
        subject.title = paper.title;
    context.ask(
        receiver, OfficeThread::Priority::Save,
        [subject, rows, html = paper.html](Office &office) {
            return ExportRegister(office).note(subject, rows, html.toUtf8());
        },
        context.orTell([&context, paper](const ExportRecord &record) {
            context.prompts.showPrint(numbered(paper, record.serial()));
        }));
}

} // namespace jiesu
