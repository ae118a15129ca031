// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/callercard.h"

#include "domain/text.h"
#include "ui/cases/countdown.h"
#include "ui/commands.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QPushButton>

namespace jiesu {
namespace {

/// The time limit while the clock runs, else what the citizen said.
Countdown chipFor(const CaseRow &row, Instant now)
{
    const Satisfaction said =
        row.official.satisfaction != Satisfaction::None ? row.official.satisfaction : row.self.satisfaction;
    if (clockRuns(row.status) && row.deadline)
        return countdown(row, now);
    switch (said) {
    case Satisfaction::Dissatisfied:
        return {StateKind::Bad, label(said)};
    case Satisfaction::Satisfied:
    case Satisfaction::Basically:
        return {StateKind::Good, label(said)};
    default:
        return {StateKind::Plain, label(row.status)};
    }
}

bool wasUnhappy(const CaseRow &row)
{
    return row.official.satisfaction == Satisfaction::Dissatisfied ||
           row.self.satisfaction == Satisfaction::Dissatisfied;
}

} // namespace

CallerCard::CallerCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("来电人")))
    , m_mood(new StateChip(StateKind::Bad, {}, this))
    , m_sentence(new QLabel)
    , m_rows(new QVBoxLayout)
{
    m_card->addBesideTitle(m_mood);
    m_sentence->setWordWrap(true);
    Theme::setRole(m_sentence, "dim");
    m_rows->setSpacing(4);
    m_card->body()->addWidget(m_sentence);
    m_card->body()->addLayout(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    clear();
}

void CallerCard::clear()
{
    removeRows();
    m_mood->setState(StateKind::Bad, {});
    m_card->setNote({});
    m_sentence->setText(tr("输入号码后，这里显示来电人以往的诉求。"));
    m_sentence->show();
}

void CallerCard::removeRows()
{
    m_cases.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CallerCard::show(const QString &phone, const CallerSummary &summary, Instant now)
{
    clear();
    const QString masked = text::maskedPhone(phone);
    if (summary.times == 0) {
        m_sentence->setText(tr("%1　首次来电").arg(masked));
        return;
    }
    m_card->setNote(tr("本月 %1 次 · 今年 %2 次 · 未办结 %3 件")
                        .arg(summary.thisMonth)
                        .arg(summary.thisYear)
                        .arg(summary.open));
    QStringList known{masked};
    if (!summary.name.isEmpty())
        known << summary.name;
    known << tr("第%1次来电").arg(summary.times + 1);
    for (const CallerTag tag : summary.tags)
        known << label(tag);
    m_sentence->setText(known.join(QStringLiteral("　")));
    if (!summary.latest.empty() && wasUnhappy(summary.latest.front()))
        m_mood->setState(StateKind::Bad, tr("上次不满意"));
    for (const CallerCase &row : summary.latest)
        addRow(int(m_cases.size()), row, now);
}

void CallerCard::addRow(int index, const CallerCase &row, Instant now)
{
    if (index >= caseCount)
        return;
    m_cases.push_back(row.id);
    auto *line = new QWidget;
    auto *box = new QHBoxLayout(line);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    auto *key = new QLabel(Commands::keyText(CommandId(int(CommandId::EarlierCase1) + index)));
    Theme::setRole(key, "key");
    auto *title = new QPushButton;
    Theme::setRole(title, "link");
    title->setText(
        title->fontMetrics().elidedText(row.title.isEmpty() ? row.caseNo : row.title, Qt::ElideRight, 190));
    title->setToolTip(QStringList{row.caseNo, row.title, row.result}.join(u'\n').trimmed());
    title->setFocusPolicy(Qt::NoFocus);
    connect(title, &QPushButton::clicked, this, [this, id = row.id] { emit caseChosen(id); });
    const Countdown chip = chipFor(row, now);
    box->addWidget(key);
    box->addWidget(title);
    box->addStretch();
    box->addWidget(new StateChip(chip.kind, chip.text));
    m_rows->addWidget(line);
}

std::optional<CaseId> CallerCard::caseAt(int index) const
{
    if (index < 0 || index >= int(m_cases.size()))
        return std::nullopt;
    return m_cases[std::size_t(index)];
}

} // namespace jiesu
