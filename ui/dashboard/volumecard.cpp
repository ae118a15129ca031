// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/volumecard.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"

namespace jiesu {

VolumeCard::VolumeCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("受理量与同比降幅"), this))
    , m_pooled(addFigure())
    , m_mean(addFigure())
    , m_chart(new ColumnChart({Theme::Token::LastYear, Theme::Token::Accent}, m_card))
{
    m_pooled.value->setToolTip(tr("合并降幅 =（上年各月之和 − 本年各月之和）÷ 上年各月之和"));
    m_mean.value->setToolTip(tr("平均每月降幅 = 各月降幅的平均；上年为 0 的月份不计"));
    m_chart->setMinimumHeight(150);
    m_card->body()->addWidget(m_chart, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

VolumeCard::Labels VolumeCard::addFigure()
{
    auto *group = new QWidget(m_card);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(4);
    const Labels labels{new QLabel(group), new QLabel(group), new QLabel(group)};
    Theme::setRole(labels.value, "title");
    Theme::setRole(labels.note, "hint");
    for (QLabel *label : {labels.name, labels.value, labels.note})
        row->addWidget(label);
    m_card->addBesideTitle(group);
    return labels;
}

void VolumeCard::fill(const Labels &labels, const boardtexts::ReductionText &text)
{
    labels.name->setText(text.label);
    labels.value->setText(text.value);
    labels.note->setText(text.note);
}

QString VolumeCard::textOf(const Labels &labels)
{
    return QStringList{labels.name->text(), labels.value->text(), labels.note->text()}.join(u' ');
}

QString VolumeCard::pooledText() const
{
    return textOf(m_pooled);
}

QString VolumeCard::meanText() const
{
    return textOf(m_mean);
}

void VolumeCard::showFigures(const Reduction &reduction, const ColumnFigures &months)
{
    fill(m_pooled, boardtexts::pooled(reduction));
    fill(m_mean, boardtexts::meanOfMonths(reduction));
    m_card->setNote({});
    m_chart->setData(months);
}

} // namespace jiesu
