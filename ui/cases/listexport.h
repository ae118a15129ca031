// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportrecord.h"
#include "support/result.h"
#include "ui/exports/exportfile.h"
#include "ui/widgets/statechip.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace jiesu {

class OfficeContext;
class ProgressStrip;

/// Writes the cases of a list to a file that is asked for, with progress, one at a time.
class ListExport final : public QObject
{
    Q_OBJECT
public:
    /// @p context and @p progress must outlive this
    ListExport(OfficeContext &context, ProgressStrip *progress, QObject *parent = nullptr);

    /// @param title what the list is called @param total how many cases the filter holds, for the progress;
    /// -1 if not known yet @param order see ExportOptions::order
    void start(const QString &title, const CaseFilter &filter, qint64 total,
               const std::shared_ptr<const std::vector<CaseId>> &order);

signals:
    void notice(const QString &sentence, jiesu::StateKind kind);

private:
    struct Job
    {
        QString title;
        CaseFilter filter;
        qint64 total = 0;
        std::shared_ptr<const std::vector<CaseId>> order;
        ExportFile file;
    };
    void write(const Job &job);
    void onExported(Job job, const Result<ExportRecord> &written);

    OfficeContext &m_context;
    ProgressStrip *m_progress;
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace jiesu
