// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/reportview.h"

#include "domain/text.h"
#include "ui/imports/changespanel.h"
#include "ui/imports/columnspanel.h"
#include "ui/imports/namespanel.h"
#include "ui/models/texttablemodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

namespace jiesu {

namespace {

constexpr int shownCells = 4;
constexpr int shownNames = 8;
constexpr int shownRejected = 1000;
constexpr int countWidth = 116;

QString shortList(const QStringList &names)
{
    const QString list = names.mid(0, shownNames).join(QStringLiteral("、"));
    return names.size() > shownNames ? list + QStringLiteral("…") : list;
}

} // namespace

ImportReportView::ImportReportView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new Card(tr("试读结果"), this))
    , m_figures(new QWidget(m_summary))
    , m_notes(new QLabel(this))
    , m_tabs(new QTabBar(this))
    , m_panels(new QStackedWidget(this))
    , m_columns(new ColumnsPanel(this))
    , m_changes(new ChangesPanel(this))
    , m_unknown(new NamesPanel(this))
    , m_rejectedNote(new QLabel(this))
    , m_table(new RowTable(QStringLiteral("import-rejected"), nullptr, this))
    , m_model(new TextTableModel({{tr("行号"), true}, {tr("原因")}}, this))
    , m_import(new QPushButton(tr("导入"), this))
    , m_cases(new QPushButton(tr("查看这些案件"), this))
    , m_rejects(new QPushButton(tr("拒绝行另存为…"), this))
    , m_other(new QPushButton(tr("换一个文件"), this))
    , m_undo(new QPushButton(tr("撤销本次导入…"), this))
{
    Theme::setRole(m_import, "primary");
    Theme::setRole(m_cases, "primary");
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("拒绝的行"));
    layOut();
}

void ImportReportView::layOut()
{
    auto *figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(Theme::Size::Gap);
    const QStringList names{tr("读取"), tr("新增"), tr("更新"), tr("无变化"), tr("其中冲突"), tr("拒绝")};
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        m_names[i] = new QLabel(names[qsizetype(i)], m_summary);
        m_counts[i] = new QLabel(m_summary);
        Theme::setRole(m_names[i], "label");
        Theme::setRole(m_counts[i], "figure");
        m_counts[i]->setMinimumWidth(countWidth);
        cell->addWidget(m_names[i]);
        cell->addWidget(m_counts[i]);
        figures->addLayout(cell);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_figures);
    head->addStretch();
    for (QPushButton *button : {m_other, m_rejects, m_undo, m_cases, m_import})
        head->addWidget(button, 0, Qt::AlignBottom);
    m_summary->body()->addLayout(head);
    m_summary->body()->addWidget(m_notes);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    column->addWidget(m_summary);
    column->addWidget(details(), 1);
}

QWidget *ImportReportView::details()
{
    auto *card = new Card({}, this);
    for (QWidget *panel : {static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_changes),
                           static_cast<QWidget *>(m_unknown), rejectedPanel()}) {
        m_tabs->addTab(QString());
        m_panels->addWidget(panel);
    }
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("试读的细节"));
    connect(m_tabs, &QTabBar::currentChanged, m_panels, &QStackedWidget::setCurrentIndex);
    auto *next =
        new QShortcut(QKeySequence::NextChild, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, m_tabs,
            [this] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count()); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_tabs);
    auto *hint = new KeyHintBar({{QStringLiteral("Ctrl+Tab"), tr("下一个标签")}}, card);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(hint, 1);
    card->body()->addLayout(head);
    card->body()->addWidget(m_panels, 1);
    return card;
}

QWidget *ImportReportView::rejectedPanel()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    Theme::setRole(m_rejectedNote, "dim");
    column->addWidget(m_rejectedNote);
    column->addWidget(m_table, 1);
    return panel;
}

void ImportReportView::nameTab(Tab tab, const QString &name, qint64 count)
{
    m_tabs->setTabText(int(tab), name + u' ' + QLocale().toString(count));
}

void ImportReportView::showColumns(const QString &fileName, const SheetView &view)
{
    m_columns->showColumns(view);
    m_columnsMissing = view.problem.has_value();
    nameTab(Tab::Columns, tr("核对列"), qint64(view.columns.size()));
    m_figures->setVisible(!m_columnsMissing);
    if (!m_columnsMissing)
        return;
    showReport(fileName, {}, {}, false);
    m_summary->setNote(view.encoding);
}

void ImportReportView::showReport(const QString &fileName, const ImportReport &report,
                                  const ConflictDecisions &decisions, bool done)
{
    m_summary->setTitle(done ? tr("已导入 %1").arg(fileName) : tr("试读 %1（还没有写入）").arg(fileName));
    m_summary->setNote(tr("%1 · %2").arg(report.presetTitle, report.encoding));
    m_inConflict = report.conflicts > 0;
    showCounts(report, done);
    m_changes->showChanges(report, decisions, done);
    m_unknown->showNames(done ? ImportReport() : report);
    showNotes(report, done);
    showRejected(report);
    nameTab(Tab::Changes, tr("变化"), report.fieldChanges);
    nameTab(Tab::Names, tr("不认识的名称"), m_unknown->count());
    nameTab(Tab::Rejected, tr("拒绝的行"), qint64(report.rejected.size()));
}

void ImportReportView::showWhatMatters()
{
    Tab tab = Tab::Columns;
    if (m_columnsMissing)
        tab = Tab::Columns;
    else if (m_inConflict)
        tab = Tab::Changes;
    else if (m_model->rowCount() > 0)
        tab = Tab::Rejected;
    else if (m_unknown->count() > 0)
        tab = Tab::Names;
    else if (m_changes->model()->rowCount() > 0)
        tab = Tab::Changes;
    m_tabs->setCurrentIndex(int(tab));
}

void ImportReportView::showCounts(const ImportReport &report, bool done)
{
    const qint64 rejected = qint64(report.rejected.size());
    const std::array counts{report.read,      report.added,     report.updated,
                            report.unchanged, report.conflicts, rejected};
    for (std::size_t i = 0; i < counts.size(); ++i)
        m_counts[i]->setText(QLocale().toString(counts[i]));
    const qint64 changes = report.added + report.updated;
    m_import->setVisible(!done);
    m_import->setEnabled(changes > 0);
    m_import->setText(changes > 0 ? tr("导入 %1 件").arg(changes) : tr("没有可导入的"));
    m_cases->setVisible(done && report.batch.isSet());
    m_undo->setVisible(done && report.batch.isSet());
    m_rejects->setVisible(rejected > 0);
}

void ImportReportView::showNotes(const ImportReport &report, bool done)
{
    QStringList lines;
    const std::vector<NameDecision> decisions = m_unknown->decisions();
    const auto add = [&](const QString &what, QStringList names) {
        for (const NameDecision &decision : decisions)
            names.removeAll(decision.name.name);
        if (!names.isEmpty())
            lines << (done ? tr("新建%1 %2 个：%3") : tr("将新建%1 %2 个：%3"))
                         .arg(what)
                         .arg(names.size())
                         .arg(shortList(names));
    };
    add(tr("单位"), report.newUnits);
    add(tr("地点"), report.newPlaces);
    add(tr("分类"), report.newCategories);
    if (!report.unmapped.isEmpty())
        lines << tr("认不出的列（原文随案件保存，可随时查看）：%1").arg(shortList(report.unmapped));
    if (report.totalRows > 0)
        lines << tr("合计行 %1 行，没有导入。").arg(report.totalRows);
    if (report.emptyRows > 0)
        lines << tr("没有内容的行 %1 行，没有计入。").arg(report.emptyRows);
    if (!done && report.read > 0 && report.unchanged == report.read)
        lines << tr("这个文件已经导入过，内容没有变化。");
    m_notes->setText(lines.join(u'\n'));
    m_notes->setVisible(!lines.isEmpty());
}

void ImportReportView::showRejected(const ImportReport &report)
{
    std::vector<TextColumn> columns{{tr("行号"), true}, {tr("原因")}};
    const qsizetype cells = std::min<qsizetype>(report.headers.size(), shownCells);
    for (qsizetype i = 0; i < cells; ++i)
        columns.push_back({text::tidyLine(report.headers[i])});
    std::vector<TextTableModel::Row> rows;
    for (const RejectedRow &rejected : report.rejected) {
        if (rows.size() == shownRejected)
            break;
        TextTableModel::Row row{QString::number(rejected.rowNumber), rejected.reason};
        row.back().tooltip = rejected.reason;
        for (qsizetype i = 0; i < cells; ++i)
            row.emplace_back(text::tidyLine(rejected.cells.value(i)).left(text::cellLimit / 100));
        rows.push_back(std::move(row));
    }
    m_model->setColumns(std::move(columns), std::move(rows));
    m_table->setDefaultWidths({72, 380, 160, 160, 160});
    const bool more = report.rejected.size() > shownRejected;
    m_rejectedNote->setText(report.rejected.empty() ? tr("没有被拒绝的行。")
                            : more ? tr("这里列前 %1 行，另存为表格可得全部。").arg(shownRejected)
                                   : tr("另存为表格改好后，可以再次导入。"));
}

QStringList ImportReportView::counts() const
{
    QStringList counts;
    for (const QLabel *label : m_counts)
        counts << label->text();
    return counts;
}

QString ImportReportView::notes() const
{
    return m_notes->text();
}

} // namespace jiesu
