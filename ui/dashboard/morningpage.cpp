// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/morningpage.h"

#include "domain/officetime.h"
#include "ui/commands.h"
#include "ui/dashboard/hotspotrows.h"
#include "ui/dashboard/livewatch.h"
#include "ui/officecontext.h"
#include "ui/print/papers.h"
#include "ui/print/registeredpaper.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>

namespace jiesu {

namespace {

constexpr int cardsInRow = 4;

/// A number that somebody has to act upon is marked by a word, not by its colour alone.
void mark(Figure &figure, const MorningLine &line)
{
    if (line.cases == 0)
        return;
    if (line.item == MorningItem::Overdue || line.item == MorningItem::Unhappy) {
        figure.chip = MorningPage::tr("要处理");
        figure.chipKind = StateKind::Bad;
    } else if (line.item == MorningItem::DueToday || line.item == MorningItem::Promised) {
        figure.chip = MorningPage::tr("今天");
        figure.chipKind = StateKind::Due;
        if (line.item == MorningItem::Promised)
            figure.chip = MorningPage::tr("要回电");
    }
}

} // namespace

MorningPage::MorningPage(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_day(new QLabel)
    , m_seasons(wrappedLabel("strong"))
    , m_spotCard(new Card(tr("热点")))
    , m_table(new RowTable(QStringLiteral("morning-spots"), nullptr, this))
    , m_model(new TextTableModel(hotspotrows::spotColumns(), this))
{
    layOut();
    context.commands.bind(CommandId::CopyMorning, this, [this] { copyText(); });
    context.commands.bind(CommandId::PrintMorning, this, [this] { print(); });
    connect(m_table, &RowTable::rowActivated, this, [this](int row) {
        if (const HotSpot *spot = hotspotrows::at(m_morning->hotSpots.rows, row))
            emit m_context.showCases(
                spot->filter,
                tr("热点：%1 · %2 %3 件").arg(spot->placeName, spot->categoryName).arg(spot->cases));
    });
    new LiveWatch(context, this, [this] { refresh(); });
}

void MorningPage::layOut()
{
    Theme::setRole(m_day, "section");
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_day, 1);
    for (const CommandId id : {CommandId::PrintMorning, CommandId::CopyMorning}) {
        auto *button = new KeyButton(m_context.commands.action(id));
        Theme::setRole(button, id == CommandId::CopyMorning ? "primary" : "plain");
        head->addWidget(button);
    }
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::Size::Gap);
    for (const Choice &item : choices<MorningItem>()) {
        auto *card = new FigureCard;
        connect(card, &FigureCard::activated, this,
                [this, item = MorningItem(item.value)] { openLine(item); });
        grid->addWidget(card, int(m_cards.size()) / cardsInRow, int(m_cards.size()) % cardsInRow);
        m_cards.push_back(card);
    }
    m_table->setModel(m_model);
    m_table->setDefaultWidths({220, 260, 56, 72, 56, 120});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("热点"));
    m_spotCard->body()->addWidget(m_table, 1);
    m_spotCard->body()->addWidget(new KeyHintBar(
        {{QStringLiteral("Tab"), tr("下一个数字")}, {QStringLiteral("Enter"), tr("打开这些案件")}}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Size::PageMargin, 12, Theme::Size::PageMargin, 12);
    column->setSpacing(Theme::Size::Gap);
    column->addLayout(head);
    column->addWidget(m_seasons);
    column->addLayout(grid);
    column->addWidget(m_spotCard, 1);
}

void MorningPage::activate()
{
    refresh();
    m_cards.front()->setFocus(Qt::OtherFocusReason);
}

void MorningPage::refresh()
{
    m_context.askLatest(
        this, m_question, [](Office &office) { return MorningService(office).morning(); },
        m_context.orTell([this](Morning morning) { show(std::move(morning)); }));
}

void MorningPage::show(Morning morning)
{
    m_morning = std::move(morning);
    m_day->setText(morningText(*m_morning).section(u'\n', 0, 0) + u'　' +
                   tr("%1 统计").arg(officeMinuteText(m_morning->at).mid(11)));
    for (const MorningLine &line : m_morning->lines) {
        Figure figure;
        figure.label = label(line.item);
        figure.value = tr("%1 件").arg(line.cases);
        figure.note = comparisonText(*m_morning, line);
        mark(figure, line);
        m_cards[std::size_t(line.item)]->setFigure(figure);
    }
    m_seasons->setText(m_morning->seasons.join(u'\n'));
    m_seasons->setVisible(!m_morning->seasons.isEmpty());
    const HotSpots &spots = m_morning->hotSpots;
    m_spotCard->setNote(tr("近 %1 天同一地点同一类 %2 件以上，共 %3 处")
                            .arg(spots.rule.days)
                            .arg(spots.rule.least)
                            .arg(spots.total));
    m_model->setRows(hotspotrows::rows(spots.rows));
}

void MorningPage::openLine(MorningItem item)
{
    const MorningLine *line = m_morning ? m_morning->line(item) : nullptr;
    if (line && line->cases > 0)
        emit m_context.showCases(line->filter, tr("%1 %2 件").arg(label(item)).arg(line->cases));
}

void MorningPage::copyText()
{
    if (!m_morning)
        return;
    QGuiApplication::clipboard()->setText(morningText(*m_morning));
    emit notice(tr("晨报已复制，可粘贴到聊天里。"), StateKind::Good);
}

void MorningPage::print()
{
    if (m_morning)
        showRegistered(m_context, this, morningPaper(*m_morning));
}

} // namespace jiesu
