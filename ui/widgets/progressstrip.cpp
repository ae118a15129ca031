// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressstrip.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace jiesu {
namespace {

constexpr int barSteps = 1'000;

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QFrame(parent)
    , m_work(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_count(new QLabel(this))
    , m_cancel(new QPushButton(this))
{
    Theme::setRole(this, "card");
    Theme::setRole(m_count, "dim");
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(120);
    m_bar->setAccessibleName(tr("进度"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_work);
    row->addWidget(m_bar, 1);
    row->addWidget(m_count);
    row->addWidget(m_cancel);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("正在停止…"));
        emit cancelled();
    });
}

void ProgressStrip::begin(const QString &work, bool canCancel)
{
    m_work->setText(work);
    m_cancel->setText(tr("取消"));
    m_cancel->setEnabled(true);
    m_cancel->setVisible(canCancel);
    setProgress(0, 0);
    show();
}

void ProgressStrip::setProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    m_bar->setValue(total > 0 ? int(done * barSteps / total) : 0);
    if (total > 0)
        m_count->setText(tr("%1 / %2").arg(locale.toString(done), locale.toString(total)));
    else
        m_count->setText(done > 0 ? locale.toString(done) : QString());
}

void ProgressStrip::finish()
{
    hide();
}

} // namespace jiesu
