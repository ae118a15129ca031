// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/insetrow.h"

#include "ui/desk/deadlinetext.h"
#include "ui/theme.h"
#include "ui/widgets/wrappedlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jiesu {

InsetRow::InsetRow(const QString &name, StateKind kind, const QString &state, const QStringList &lines,
                   QWidget *parent)
    : QFrame(parent)
    , m_head(new QHBoxLayout)
{
    Theme::setRole(this, "inset");
    auto *title = new QLabel(name);
    title->setTextFormat(Qt::PlainText);
    Theme::setRole(title, "strong");
    QLabel *words = wrappedLabel("plain");
    words->setText(lines.join(u'\n'));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(tr("%1，%2").arg(name, state));
    m_head->setSpacing(8);
    m_head->addWidget(title);
    m_head->addWidget(new StateChip(kind, state));
    m_head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(4);
    column->addLayout(m_head);
    column->addWidget(words);
}

void InsetRow::setAction(const QString &text, const QString &spoken)
{
    auto *button = new QPushButton(text);
    Theme::setRole(button, "link");
    button->setAccessibleName(spoken);
    connect(button, &QPushButton::clicked, this, &InsetRow::actionAsked);
    m_head->addWidget(button);
}

QString stampLine(const QString &what, const Stamp &stamp, Instant now)
{
    if (!stamp.at)
        return {};
    QStringList parts{what, stamp.by, shortTime(*stamp.at, now), stamp.text};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("　"));
}

} // namespace jiesu
