// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/storyview.h"

#include "domain/officetime.h"
#include "ui/commands.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace jiesu {

namespace {

/// Rows as high as their texts, with some room above and below.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, Theme::Size::Gap);
    }
};

} // namespace

StoryView::StoryView(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_year(toOffice(context.clock.now()).date.year())
    , m_card(new Card)
    , m_volume(wrappedLabel("strong"))
    , m_table(new RowTable(QStringLiteral("story"), nullptr, this))
    , m_model(new TextTableModel({{tr("做法")}, {tr("做了什么")}, {tr("有什么变化")}, {tr("把握")}}, this))
{
    layOut();
    context.commands.bind(CommandId::PreviousStory, this, [this] { showYear(m_year - 1); });
    context.commands.bind(CommandId::NextStory, this, [this] { showYear(m_year + 1); });
    context.commands.bind(CommandId::CopyStory, this, [this] { copyText(); });
}

void StoryView::layOut()
{
    m_table->setModel(m_model);
    m_table->setDefaultWidths({150, 330, 420});
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("年度回顾"));
    for (const CommandId id : {CommandId::PreviousStory, CommandId::NextStory, CommandId::CopyStory}) {
        auto *button = new KeyButton(m_context.commands.action(id));
        Theme::setRole(button, id == CommandId::CopyStory ? "primary" : "quiet");
        m_card->addAtRight(button);
    }
    m_card->body()->addWidget(m_volume);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(new KeyHintBar({{Commands::keyText(CommandId::ExportTable), tr("导出")},
                                              {Commands::keyText(CommandId::PrintShownTable), tr("打印")}}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Size::PageMargin, Theme::Size::Gap, Theme::Size::PageMargin,
                               Theme::Size::Gap);
    column->addWidget(m_card);
}

void StoryView::activate()
{
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void StoryView::showYear(int year)
{
    m_year = std::clamp(year, 2000, toOffice(m_context.clock.now()).date.year());
    refresh();
}

void StoryView::refresh()
{
    m_context.askLatest(
        this, m_question, [year = m_year](Office &office) { return storyOf(office, Period::year(year)); },
        m_context.orTell([this](YearStory story) { show(std::move(story)); }));
}

void StoryView::show(YearStory story)
{
    m_story = std::move(story);
    m_card->setTitle(tr("%1：做了什么，有什么变化，有多大把握").arg(m_story->period.title()));
    m_volume->setText(tableNotes().join(u' '));
    std::vector<TextTableModel::Row> rows;
    for (const StoryFacts &facts : m_story->practices) {
        TextTableModel::Row row{facts.practice, facts.done, facts.changed, facts.sure};
        if (!facts.hasRecords)
            std::ranges::for_each(row, [](TextCell &cell) { cell.color = Theme::Token::Dim; });
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
    m_table->selectRow(0);
}

void StoryView::copyText()
{
    if (!m_story)
        return;
    QGuiApplication::clipboard()->setText(storyText(*m_story));
    emit notice(tr("年度回顾已复制，可粘贴到聊天里。"), StateKind::Good);
}

ExportSubject StoryView::tableSubject() const
{
    ExportSubject subject;
    if (m_story)
        subject.period = m_story->period.code();
    return subject;
}

QStringList StoryView::tableNotes() const
{
    return m_story ? storyTable(*m_story).notes : QStringList();
}

} // namespace jiesu
