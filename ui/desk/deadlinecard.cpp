// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deadlinecard.h"

#include "ui/desk/deadlinetext.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

namespace jiesu {

DeadlineCard::DeadlineCard(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
{
    auto *card = new Card(tr("时限说明"));
    m_text->setWordWrap(true);
    Theme::setRole(m_text, "dim");
    card->body()->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void DeadlineCard::show(const std::optional<Deadline> &deadline, LimitUnit unit, Instant now)
{
    setVisible(deadline.has_value());
    m_explanation = deadline ? deadlineLines(*deadline, unit) : QStringList();
    if (!deadline)
        return;
    QStringList lines(deadline->explanation);
    if (deadline->signDue)
        lines << tr("签收不晚于 %1").arg(shortTime(*deadline->signDue, now));
    if (deadline->responseDue)
        lines << tr("首次联系不晚于 %1").arg(shortTime(*deadline->responseDue, now));
    if (!deadline->warning.isEmpty())
        lines << deadline->warning;
    m_text->setText(lines.join(u'\n'));
}

} // namespace jiesu
