// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/backupservice.h"
#include "ui/widgets/statechip.h"

#include <QTimer>

namespace jiesu {

class OfficeContext;

/// Has a copy of the office made beside it once a day, and when a person asks (立即备份); tells when the last
/// one was made. GUI thread; the copy is made on the office's thread.
class BackupWatch final : public QObject
{
    Q_OBJECT
public:
    explicit BackupWatch(OfficeContext &context, QObject *parent = nullptr);

    /// Makes a copy where the last one is older than a day.
    void refresh();
    /// Makes one now in a folder that the person chooses.
    void backUp();

signals:
    /// "最近备份 03-06 09:00 已校验"; empty for an office in memory.
    void standing(const QString &note, jiesu::StateKind kind);
    /// A copy was made, or could not be made and why.
    void notice(const QString &text, jiesu::StateKind kind);

private:
    void showLast();
    void tell(const BackupReport &report);

    OfficeContext &m_context;
    QTimer m_timer;
    int m_question = 0;
};

} // namespace jiesu
