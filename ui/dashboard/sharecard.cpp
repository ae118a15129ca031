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
    , m_bars(new HorizontalBars(m_card))
{
    m_bars->setAccessibleName(title.arg(10));
    m_bars->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_bars->setMinimumHeight(fewestRows * m_bars->rowRect(0).height());
    m_bars->installEventFilter(this);
    m_card->body()->addWidget(m_bars, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void ShareCard::setData(std::vector<BarRow> rows, const QString &note)
{
    m_rows = std::move(rows);
    m_card->setNote(note);
    showRows();
}

void ShareCard::showRows()
{
    const int room = std::max(fewestRows, m_bars->height() / m_bars->rowRect(0).height());
    const std::size_t shown = std::min(m_rows.size(), std::size_t(room));
    m_card->setTitle(m_title.arg(m_rows.size() > shown ? shown : 10));
    if (m_bars->rows().size() != shown ||
        !std::equal(m_bars->rows().begin(), m_bars->rows().end(), m_rows.begin(),
                    [](const BarRow &a, const BarRow &b) { return a.tooltip == b.tooltip; }))
        m_bars->setData({m_rows.begin(), m_rows.begin() + std::ptrdiff_t(shown)});
}

bool ShareCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bars && event->type() == QEvent::Resize)
        showRows();
    return QWidget::eventFilter(watched, event);
}

} // namespace jiesu
