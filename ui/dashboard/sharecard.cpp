// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/sharecard.h"

#include "ui/widgets/card.h"

#include <QEvent>

namespace jiesu {

namespace {

constexpr int fewestRows = 5;

} // namespace

ShareCard::ShareCard(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_card(new Card(title.arg(10), this))
    , m_bars(new HorizontalBars(HorizontalBars::Form::Ranking, m_card))
{
    m_bars->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_bars->setMinimumHeight(fewestRows * HorizontalBars::rowHeight());
    m_bars->installEventFilter(this);
    m_card->body()->addWidget(m_bars, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void ShareCard::setData(const BarFigures &shares)
{
    m_data = shares;
    m_card->setNote(shares.note);
    showRows();
}

void ShareCard::showRows()
{
    const int rows = int(m_data.marks.size());
    const int shown = std::min(rows, std::max(fewestRows, m_bars->height() / HorizontalBars::rowHeight()));
    const QString title = m_title.arg(rows > shown ? shown : 10);
    m_card->setTitle(title);
    m_data.title = title;
    m_bars->setData(m_data, shown);
}

bool ShareCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bars && event->type() == QEvent::Resize)
        showRows();
    return QWidget::eventFilter(watched, event);
}

} // namespace jiesu
