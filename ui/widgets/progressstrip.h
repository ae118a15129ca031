// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace jiesu {

/// Long work: what is done, a bar, a count and a way to stop. Hidden until begin().
class ProgressStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// Shows the strip with a bar that moves without a number. @param work "正在导入"
    void begin(const QString &work, bool canCancel = true);
    /// "12,000 / 100,000". @param total 0 while it is not known
    void setProgress(qint64 done, qint64 total);
    /// Hides the strip.
    void finish();

signals:
    /// Sent once; the button then reads 正在停止… until finish().
    void cancelled();

private:
    QLabel *m_work;
    QProgressBar *m_bar;
    QLabel *m_count;
    QPushButton *m_cancel;
};

} // namespace jiesu
