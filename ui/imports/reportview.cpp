// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/reportview.h"

#include "domain/text.h"
#include "ui/models/texttablemodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowtable.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

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
    , m_notes(new QLabel(this))
    , m_rejectedCard(new Card(tr("拒绝的行"), this))
    , m_table(new RowTable(QStringLiteral("import-rejected"), nullptr, this))
    , m_model(new TextTableModel({{tr("行号"), true}, {tr("原因")}}, this))
    , m_import(new QPushButton(tr("导入"), this))
    , m_cases(new QPushButton(tr("查看这些案件"), this))
    , m_rejects(new QPushButton(tr("拒绝行另存为…"), this))
    , m_other(new QPushButton(tr("换一个文件"), this))
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
    auto *figures = new QHBoxLayout;
    figures->setSpacing(Theme::Size::Gap);
    const QStringList names{tr("读取"), tr("新增"), tr("更新"), tr("无变化"), tr("拒绝")};
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
    figures->addStretch();
    for (QPushButton *button : {m_other, m_rejects, m_cases, m_import})
        figures->addWidget(button, 0, Qt::AlignBottom);
    m_summary->body()->addLayout(figures);
    m_summary->body()->addWidget(m_notes);
    m_rejectedCard->body()->addWidget(m_table, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    column->addWidget(m_summary);
    column->addWidget(m_rejectedCard, 1);
    column->addStretch();
}

void ImportReportView::showReport(const QString &fileName, const ImportReport &report, bool done)
{
    m_summary->setTitle(done ? tr("已导入 %1").arg(fileName) : tr("试读 %1（还没有写入）").arg(fileName));
    m_summary->setNote(tr("%1 · %2").arg(report.presetTitle, report.encoding));
    showCounts(report, done);
    showNotes(report, done);
    showRejected(report);
}

void ImportReportView::showCounts(const ImportReport &report, bool done)
{
    const qint64 rejected = qint64(report.rejected.size());
    const std::array counts{report.read, report.added, report.updated, report.unchanged, rejected};
    for (std::size_t i = 0; i < counts.size(); ++i)
        m_counts[i]->setText(QLocale().toString(counts[i]));
    const qint64 changes = report.added + report.updated;
    m_import->setVisible(!done);
    m_import->setEnabled(changes > 0);
    m_import->setText(changes > 0 ? tr("导入 %1 件").arg(changes) : tr("没有可导入的"));
    m_cases->setVisible(done && report.batch.isSet());
    m_rejects->setVisible(rejected > 0);
}

void ImportReportView::showNotes(const ImportReport &report, bool done)
{
    QStringList lines;
    const auto add = [&](const QString &what, const QStringList &names) {
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
    m_rejectedCard->setNote(more ? tr("这里列前 %1 行，另存为表格可得全部").arg(shownRejected) : QString());
    m_rejectedCard->setVisible(!report.rejected.empty());
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
