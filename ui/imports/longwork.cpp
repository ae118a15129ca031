// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/longwork.h"

#include "ui/widgets/progressstrip.h"

namespace jiesu {

namespace {

constexpr int refreshMilliseconds = 100;
constexpr qint64 fullPart = 1000;

} // namespace

LongWork::LongWork(ProgressStrip &strip, QObject *parent)
    : QObject(parent)
    , m_strip(strip)
{
    m_timer.setInterval(refreshMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &LongWork::showProgress);
    connect(&strip, &ProgressStrip::cancelled, this, &LongWork::cancel);
}

LongWork::~LongWork()
{
    cancel();
}

std::shared_ptr<LongWorkState> LongWork::begin(const QString &work)
{
    cancel();
    m_state = std::make_shared<LongWorkState>();
    m_strip.begin(work);
    m_timer.start();
    return m_state;
}

void LongWork::finish()
{
    m_timer.stop();
    m_state.reset();
    m_strip.finish();
}

void LongWork::cancel()
{
    if (m_state)
        m_state->cancelled = true;
}

/// Rows where they are counted, of as many as the part that is read stands for; else thousandths.
void LongWork::showProgress()
{
    const double part = m_state->part;
    const qint64 rows = m_state->rows;
    if (part <= 0)
        return;
    if (rows > 0)
        m_strip.setProgress(rows, std::max(rows, qint64(double(rows) / part)));
    else
        m_strip.setProgress(qint64(part * double(fullPart)), fullPart);
}

} // namespace jiesu
