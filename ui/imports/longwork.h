// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace jiesu {

class ProgressStrip;

/// What the thread that works and the page that waits share. The worker writes the progress and asks whether
/// to stop; the page does the opposite. Lives as long as either of them.
struct LongWorkState
{
    std::atomic<double> part = 0; ///< 0 to 1
    std::atomic<qint64> rows = 0;
    std::atomic<bool> cancelled = false;
};

/// Shows long work of the office's thread in a progress strip. GUI thread only.
class LongWork final : public QObject
{
    Q_OBJECT
public:
    explicit LongWork(ProgressStrip &strip, QObject *parent = nullptr);
    /// Work that nobody waits for any more is stopped.
    ~LongWork() override;

    /// Shows the strip; work that was still running is stopped.
    [[nodiscard]] std::shared_ptr<LongWorkState> begin(const QString &work);
    void finish();
    [[nodiscard]] bool isRunning() const { return m_state != nullptr; }

private:
    void showProgress();
    void cancel();

    ProgressStrip &m_strip;
    std::shared_ptr<LongWorkState> m_state;
    QTimer m_timer;
};

} // namespace jiesu
