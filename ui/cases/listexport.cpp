// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/listexport.h"

#include "domain/officetime.h"
#include "service/exportservice.h"
#include "ui/exports/exportfile.h"
#include "ui/officecontext.h"
#include "ui/widgets/progressstrip.h"

#include <QCoreApplication>
#include <QPointer>

namespace jiesu {

ListExport::ListExport(OfficeContext &context, ProgressStrip *progress, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_progress(progress)
{
}

void ListExport::start(const QString &title, const CaseFilter &filter, qint64 total,
                       const std::shared_ptr<const std::vector<CaseId>> &order)
{
    if (m_stop)
        return;
    const QString suggestion = tr("案件 %1").arg(toOffice(m_context.clock.now()).date.toString(Qt::ISODate));
    const auto file = askExportFile(m_context.prompts, tr("导出列表"), suggestion);
    if (!file)
        return;
    write({title, filter, total, order, *file});
}

void ListExport::write(const Job &job)
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_progress->begin(tr("正在导出"));
    connect(m_progress, &ProgressStrip::cancelled, this, [stop = m_stop] { *stop = true; });
    ExportOptions options;
    options.encoding = job.file.encoding;
    options.order = job.order;
    options.title = job.title;
    options.cancelled = [stop = m_stop] { return stop->load(); };
    options.progress = [strip = QPointer(m_progress), total = job.total](double share) {
        QMetaObject::invokeMethod(qApp, [strip, done = qint64(share * double(total)), total] {
            if (strip)
                strip->setProgress(done, total);
        });
    };
    m_context.ask(
        this, OfficeThread::Priority::Long,
        [job, options](Office &office) mutable -> Result<ExportRecord> {
            ExportRecord record;
            options.registered = [&record](const ExportRecord &line) { record = line; };
            const auto written = ExportService(office).exportCases(job.filter, job.file.path, options);
            return written ? Result(record) : Result<ExportRecord>(written.error());
        },
        std::bind_front(&ListExport::onExported, this, job));
}

void ListExport::onExported(Job job, const Result<ExportRecord> &written)
{
    m_stop.reset();
    m_progress->finish();
    m_progress->disconnect(this);
    if (written) {
        emit notice(
            tr("已导出 %1 件到 %2，发出登记 %3").arg(written->rows).arg(written->fileName, written->serial()),
            StateKind::Good);
    } else if (written.error().kind == ErrorKind::Cancelled) {
        emit notice(written.error().happened, StateKind::Plain);
    } else if (const auto other = tellFailure(m_context.prompts, job.file, written.error())) {
        job.file = *other;
        write(job);
    }
}

} // namespace jiesu
