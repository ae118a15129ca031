// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/originbar.h"

#include "ui/commands.h"
#include "ui/theme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/statechip.h"

namespace jiesu {

OriginBar::OriginBar(QWidget *parent)
    : QWidget(parent)
    , m_back(new KeyButton(tr("返回"), Commands::keyText(CommandId::BackToFigure), this))
    , m_close(new QPushButton(this))
    , m_agreement(new StateChip(StateKind::Plain, {}, this))
{
    m_close->setIcon(Icons::get(QStringLiteral("close"), Theme::Token::Dim));
    m_close->setLayoutDirection(Qt::RightToLeft);
    m_close->setToolTip(tr("回到视图"));
    m_back->setToolTip(tr("回到这个数字所在的页面"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_close);
    row->addWidget(m_agreement);
    row->addStretch();
    connect(m_close, &QPushButton::clicked, this, &OriginBar::closed);
    connect(m_back, &QPushButton::clicked, this, &OriginBar::goBack);
    hide();
}

void OriginBar::setOrigin(const QString &origin, std::optional<qint64> expected)
{
    m_origin = origin;
    m_expected = expected;
    m_close->setText(tr("清单：%1").arg(origin));
    m_back->setVisible(expected.has_value());
    m_agreement->setState(StateKind::Plain, {});
    setVisible(!origin.isEmpty());
}

void OriginBar::setTotal(qint64 total, bool isWhole)
{
    if (!m_expected || !isWhole)
        m_agreement->setState(StateKind::Plain, {});
    else if (total == *m_expected)
        m_agreement->setState(StateKind::Good, tr("合计一致"));
    else
        m_agreement->setState(StateKind::Due, tr("图上是 %1 件，此后有变动").arg(*m_expected));
}

void OriginBar::goBack()
{
    if (m_expected)
        emit backAsked();
}

QString OriginBar::agreement() const
{
    return m_agreement->text();
}

} // namespace jiesu
