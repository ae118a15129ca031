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

ExportSubject subjectOf(const Paper &paper, ExportSubject subject)
{
    subject.kind = ExportKind::Print;
    if (subject.title.isEmpty())
        subject.title = paper.title;
    return subject;
}

Paper asPreview(Paper paper)
{
    const WordsIn words(paper.language);
    paper.footer = Words::tr("预览，发出时编号　%1").arg(paper.footer);
    return paper;
}

} // namespace

Paper numbered(Paper paper, const QString &serial)
{
    const WordsIn words(paper.language);
    paper.footer = Words::tr("发出登记 %1　%2").arg(serial, paper.footer);
    return paper;
}

Result<ExportRecord> givePdf(Office &office, const Paper &paper, ExportSubject subject, const QString &path,
                             qint64 rows)
{
    return ExportRegister(office).giveOut(
        subjectOf(paper, std::move(subject)), path,
        [&](const QString &to, const QString &serial) -> Result<qint64> {
            const auto written = paper::writePdf(numbered(paper, serial), to);
            return written ? Result<qint64>(rows) : Result<qint64>(written.error());
        });
}

void showRegistered(OfficeContext &context, QObject *receiver, const Paper &paper, ExportSubject subject,
                    qint64 rows)
{
    const auto target = context.prompts.showPreview(asPreview(paper));
    if (!target)
        return;
    context.ask(
        receiver, OfficeThread::Priority::Save,
        [subject = subjectOf(paper, std::move(subject)), paper, rows, path = target->pdf](Office &office) {
            return path.isEmpty() ? ExportRegister(office).note(subject, rows, paper.html.toUtf8())
                                  : givePdf(office, paper, subject, path, rows);
        },
        context.orTell([print = target->print, paper](const ExportRecord &record) {
            if (print)
                print(numbered(paper, record.serial()));
        }));
}

} // namespace jiesu
