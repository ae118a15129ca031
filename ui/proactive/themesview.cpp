// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/themesview.h"

#include "domain/officetime.h"
#include "ui/commands.h"
#include "ui/dashboard/livewatch.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/proactive/themedetail.h"
#include "ui/proactive/themeeditor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>

namespace jiesu {

namespace {

using Priority = OfficeThread::Priority;

constexpr int listWidth = 560;
constexpr int categoryHeight = 200;

TextCell stateCell(const ListedTheme &listed)
{
    TextCell cell(label(listed.state));
    cell.chip = listed.state == ThemeState::Running ? StateKind::Accent : StateKind::Plain;
    return cell;
}

/// "3/4", with a word where something is overdue.
TextCell measuresCell(const ListedTheme &listed)
{
    TextCell cell(QStringLiteral("%1/%2").arg(listed.done).arg(listed.measures.size()));
    cell.tooltip = measuresText(listed);
    if (listed.overdue > 0) {
        cell.text = ThemesView::tr("%1 超期").arg(cell.text);
        cell.color = Theme::Token::Bad;
    }
    return cell;
}

TextTableModel::Row rowOf(const ListedTheme &listed)
{
    TextCell title(listed.theme.title);
    title.tooltip = listed.theme.topic.isEmpty() ? listed.theme.title : listed.theme.topic;
    return {stateCell(listed), title, label(listed.theme.kind), listed.theme.startsOn.toString(Qt::ISODate),
            measuresCell(listed)};
}

FigureTable tableOf(Office &office)
{
    FigureTable table;
    table.title = ThemesView::tr("主题");
    table.header = {ThemesView::tr("种类"),     ThemesView::tr("主题"),     ThemesView::tr("主管部门"),
                    ThemesView::tr("启动日期"), ThemesView::tr("结束日期"), ThemesView::tr("分类"),
                    ThemesView::tr("措施"),     ThemesView::tr("已完成"),   ThemesView::tr("成效"),
                    ThemesView::tr("把握")};
    ThemeService service(office);
    for (const ListedTheme &listed : service.list()) {
        const Effect effect = service.effect(listed).effect;
        table.rows.push_back({label(listed.theme.kind), listed.theme.title, listed.unitName,
                              listed.theme.startsOn, listed.theme.endsOn,
                              listed.categoryNames.join(QStringLiteral("、")), qint64(listed.measures.size()),
                              qint64(listed.done), effectSentence(effect), effectCertainty(effect)});
    }
    return table;
}

} // namespace

ThemesView::ThemesView(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_card(new Card(tr("主题")))
    , m_table(new RowTable(QStringLiteral("themes"), nullptr, this))
    , m_model(
          new TextTableModel({{tr("状态")}, {tr("主题")}, {tr("种类")}, {tr("启动")}, {tr("措施")}}, this))
    , m_detail(new ThemeDetail(context.commands))
    , m_empty(
          new EmptyState(QStringLiteral("list"), tr("还没有主题。"),
                         tr("按 %1 记一个，再写上分类和措施。").arg(Commands::keyText(CommandId::NewTheme))))
    , m_editor(new ThemeEditor(context))
    , m_right(new QStackedWidget)
{
    layOut();
    bindCommands();
    connect(m_table, &RowTable::currentRowChanged, this, &ThemesView::showDetail);
    connect(m_table, &RowTable::rowActivated, this, &ThemesView::openCases);
    connect(m_detail, &ThemeDetail::monthsChanged, this, &ThemesView::showDetail);
    connect(m_detail, &ThemeDetail::measureAsked, this, [this](int row) {
        if (chosen() && row >= 0)
            edit(themeMeasureLedger, toRecord(themeMeasureLedger, chosen()->measures[std::size_t(row)]));
    });
    connect(m_detail, &ThemeDetail::categoryAsked, this, [this](int row) {
        if (chosen() && row >= 0)
            edit(themeCategoryLedger, toRecord(themeCategoryLedger, chosen()->categories[std::size_t(row)]));
    });
    connect(m_editor, &ThemeEditor::left, this, &ThemesView::leaveEditor);
    connect(m_editor, &ThemeEditor::saved, this, [this](qint64 theme) {
        m_wanted = theme;
        leaveEditor();
        emit notice(tr("已保存"), StateKind::Good);
        emit m_context.casesChanged();
        refresh();
    });
    connect(m_detail, &ThemeDetail::casesAsked, &m_context, &OfficeContext::showFigure);
    new LiveWatch(context, this, [this] { refresh(); });
}

void ThemesView::layOut()
{
    m_table->setModel(m_model);
    m_table->setDefaultWidths({86, 140, 96, 100});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("主题"));
    for (const CommandId command : {CommandId::NewTheme, CommandId::EditTheme, CommandId::CopyTheme})
        m_card->addAtRight(new KeyButton(m_context.commands.action(command)));
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(new KeyHintBar({{QStringLiteral("Enter"), tr("打开启动后的案件")},
                                              {QStringLiteral("Tab"), tr("到图、措施和分类（Enter 修改）")},
                                              {Commands::keyText(CommandId::TickMeasure), tr("勾选措施")}}));
    m_card->setFixedWidth(listWidth);
    m_detail->categoryCard()->setFixedSize(listWidth, categoryHeight);
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::Size::Gap);
    left->addWidget(m_card, 1);
    left->addWidget(m_detail->categoryCard());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin, Theme::Size::Gap, Theme::Size::PageMargin,
                            Theme::Size::Gap);
    row->setSpacing(Theme::Size::Gap);
    row->addLayout(left);
    for (QWidget *each : {static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_empty),
                          static_cast<QWidget *>(m_editor)})
        m_right->addWidget(each);
    row->addWidget(m_right, 1);
}

void ThemesView::bindCommands()
{
    m_context.commands.bind(CommandId::TickMeasure, m_detail->measures(), [this] { tick(); });
    Commands &commands = m_context.commands;
    commands.bind(CommandId::CopyTheme, this, [this] { copyText(); });
    commands.bind(CommandId::NewTheme, this, [this] { newTheme(); });
    commands.bind(CommandId::EditTheme, this, [this] { editTheme(); });
    commands.bind(CommandId::AddMeasure, this, [this] { addMeasure(); });
    commands.bind(CommandId::AddThemeCategory, this, [this] { addCategory(); });
    commands.bind(CommandId::SaveThemePart, this, [this] { m_editor->save(); });
}

void ThemesView::activate()
{
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ThemesView::refresh()
{
    m_context.askLatest(
        this, m_question, [](Office &office) { return ThemeService(office).list(); },
        m_context.orTell([this](std::vector<ListedTheme> themes) { take(std::move(themes)); }));
}

void ThemesView::take(std::vector<ListedTheme> themes)
{
    const qint64 before = m_wanted != 0 ? m_wanted : chosen() ? chosen()->theme.id : 0;
    m_wanted = 0;
    m_themes = std::move(themes);
    int row = 0;
    std::vector<TextTableModel::Row> rows;
    for (const ListedTheme &listed : m_themes) {
        if (listed.theme.id == before)
            row = int(rows.size());
        rows.push_back(rowOf(listed));
    }
    m_card->setNote(tr("共 %1 个").arg(m_themes.size()));
    {
        const QSignalBlocker quiet(m_table);
        m_model->setRows(std::move(rows));
        if (!m_themes.empty())
            m_table->selectRow(row);
    }
    showDetail();
}

const ListedTheme *ThemesView::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || std::size_t(row) >= m_themes.size() ? nullptr : &m_themes[std::size_t(row)];
}

const EffectAnswer *ThemesView::answer() const
{
    return chosen() && m_answer && chosen()->theme.id == m_answered ? &*m_answer : nullptr;
}

void ThemesView::showDetail()
{
    const ListedTheme *listed = chosen();
    m_detail->categoryCard()->setVisible(listed != nullptr);
    if (m_right->currentWidget() != m_editor)
        m_right->setCurrentWidget(listed ? static_cast<QWidget *>(m_detail) : m_empty);
    if (!listed)
        return;
    m_detail->showTheme(*listed, toOffice(m_context.clock.now()).date);
    m_context.askLatest(
        this, m_detailQuestion,
        [asked = *listed, months = m_detail->monthsBox()->value()](Office &office) {
            return ThemeService(office).effect(asked, months);
        },
        m_context.orTell([this, id = listed->theme.id](EffectAnswer answer) {
            m_detail->showEffect(answer);
            m_answer = std::move(answer);
            m_answered = id;
        }));
}

void ThemesView::edit(const Ledger &ledger, const LedgerRecord &record)
{
    if (m_right->currentWidget() == m_editor)
        return;
    m_before = QApplication::focusWidget();
    m_right->setCurrentWidget(m_editor);
    m_editor->edit(ledger, record, chosen() ? chosen()->theme : ActionTheme());
}

void ThemesView::newTheme()
{
    edit(themeLedger, emptyRecord(themeLedger));
}

void ThemesView::editTheme()
{
    if (chosen())
        edit(themeLedger, toRecord(themeLedger, chosen()->theme));
}

void ThemesView::addMeasure()
{
    if (!chosen())
        return;
    LedgerRecord record = emptyRecord(themeMeasureLedger);
    setValue(themeMeasureLedger, record, "theme", chosen()->theme.id);
    edit(themeMeasureLedger, record);
}

void ThemesView::addCategory()
{
    if (!chosen())
        return;
    ThemeCategory category;
    category.theme = chosen()->theme.id;
    edit(themeCategoryLedger, toRecord(themeCategoryLedger, category));
}

void ThemesView::leaveEditor()
{
    m_right->setCurrentWidget(m_themes.empty() ? static_cast<QWidget *>(m_empty) : m_detail);
    QWidget *back = m_before && m_before->isVisible() ? m_before.data() : m_table;
    back->setFocus(Qt::OtherFocusReason);
}

void ThemesView::tick()
{
    const ListedTheme *listed = chosen();
    const int row = m_detail->measures()->currentIndex().row();
    if (!listed || row < 0)
        return;
    const ThemeMeasure &measure = listed->measures[std::size_t(row)];
    const bool isDone = !measure.doneOn.isValid();
    m_context.ask(
        this, Priority::Save,
        [id = measure.id, revision = measure.revision, isDone](Office &office) {
            return ThemeService(office).setDone(id, revision, isDone);
        },
        m_context.orTell([this, isDone](Done) {
            emit notice(isDone ? tr("已记为今天完成。") : tr("已改为未完成。"), StateKind::Good);
            refresh();
        }));
}

void ThemesView::openCases()
{
    if (answer() && answer()->after.count > 0)
        emit m_context.showFigure(answer()->after);
    else if (answer())
        emit notice(tr("启动后还没有案件可看。"), StateKind::Plain);
}

void ThemesView::copyText()
{
    if (!answer())
        return;
    QGuiApplication::clipboard()->setText(themeText(*chosen(), *answer()));
    emit notice(tr("主题已复制，可粘贴到聊天里。"), StateKind::Good);
}

TableSource::WholeTable ThemesView::wholeTable() const
{
    return [](Office &office) -> Result<FigureTable> { return inResult([&] { return tableOf(office); }); };
}

} // namespace jiesu
