// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/tablecommands.h"

#include "domain/officetime.h"
#include "service/tableexport.h"
#include "ui/exports/showntable.h"
#include "ui/models/casetablemodel.h"
#include "ui/officecontext.h"
#include "ui/print/papers.h"
#include "ui/print/registeredpaper.h"
#include "ui/prompts.h"
#include "ui/widgets/chart.h"

#include <QTableView>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

/// The nearest one around @p widget that says something about its tables, or one that can be seen.
const TableSource *sourceOf(const QWidget *widget, const QWidget &window)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (const auto *source = dynamic_cast<const TableSource *>(at))
            return source;
    }
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        const auto *source = each->isVisible() ? dynamic_cast<const TableSource *>(each) : nullptr;
        if (source)
            return source;
    }
    return nullptr;
}

/// On the office's thread: what the table holds altogether.
Result<FigureTable> wholeOf(Office &office, const FigureTable &shown, const TableSource::WholeTable &ask)
{
    if (!ask)
        return shown;
    Result<FigureTable> table = ask(office);
    if (table)
        table->notes = shown.notes;
    return table;
}

} // namespace

TableCommands::TableCommands(OfficeContext &context, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_window(window)
{
    context.commands.bind(CommandId::ExportTable, &window, [this] { exportTable(); });
    context.commands.bind(CommandId::PrintShownTable, &window, [this] { printTable(); });
}

std::optional<TableCommands::Meant> TableCommands::meant() const
{
    Meant found;
    const QWidget *origin = nullptr;
    found.subject.kind = ExportKind::Table;
    if (const Chart *chart = chartMeant(m_window)) {
        origin = chart;
        found.table = chart->figures().table;
        found.subject.kind = ExportKind::Chart;
    } else if (figuresMeant(m_window)) {
        found.table = shownFigures(m_window);
    } else if (const QTableView *view = tableMeant(m_window)) {
        origin = view;
        found.table = shownTable(*view);
    }
    if (const TableSource *source = sourceOf(origin, m_window)) {
        const ExportKind kind = found.subject.kind;
        found.subject = source->tableSubject();
        found.subject.kind = kind;
        found.table.notes = source->tableNotes();
        if (kind == ExportKind::Table && origin)
            found.whole = source->wholeTable();
    }
    if (found.table.rows.empty())
        return std::nullopt;
    return found;
}

bool TableCommands::leaveToCases(CommandId command) const
{
    const QTableView *view = tableMeant(m_window);
    if (!view || !qobject_cast<const CaseTableModel *>(view->model()))
        return false;
    m_context.commands.action(command)->trigger();
    return true;
}

void TableCommands::exportTable()
{
    if (leaveToCases(CommandId::ExportCases))
        return;
    const auto asked = meant();
    if (!asked)
        return emit notice(tr("这一页没有可以导出的表。"), StateKind::Plain);
    const QString day = toOffice(m_context.clock.now()).date.toString(Qt::ISODate);
    const auto file = askExportFile(m_context.prompts, tr("导出本表"),
                                    QStringLiteral("%1 %2").arg(asked->table.title, day));
    if (!file)
        return;
    write(*asked, *file);
}

void TableCommands::write(const Meant &meant, const ExportFile &file)
{
    m_context.ask(
        this, Priority::Long,
        [meant, file](Office &office) -> Result<ExportRecord> {
            const auto table = wholeOf(office, meant.table, meant.whole);
            if (!table)
                return table.error();
            return jiesu::exportTable(office, *table, meant.subject, file.path, file.encoding);
        },
        [this, meant, file](const Result<ExportRecord> &record) {
            if (record)
                emit notice(tr("已导出 %1 行到 %2，发出登记 %3")
                                .arg(record->rows)
                                .arg(record->fileName, record->serial()),
                            StateKind::Good);
            else if (const auto other = tellFailure(m_context.prompts, file, record.error()))
                write(meant, *other);
        });
}

void TableCommands::printTable()
{
    if (leaveToCases(CommandId::PrintCases))
        return;
    const auto asked = meant();
    if (!asked)
        return emit notice(tr("这一页没有可以打印的表。"), StateKind::Plain);
    const auto beside = figuresMeant(m_window) ? besideFigures(m_window) : std::vector<FigureTable>();
    m_context.ask(
        this, Priority::Read,
        [asked = *asked, beside](Office &office) -> Result<std::vector<PrintedTable>> {
            const auto table = wholeOf(office, asked.table, asked.whole);
            if (!table)
                return table.error();
            std::vector<PrintedTable> printed{printedTable(*table, office.name())};
            for (const FigureTable &each : beside)
                printed.push_back(printedTable(each, office.name()));
            return printed;
        },
        m_context.orTell([this, subject = asked->subject](const std::vector<PrintedTable> &tables) {
            const PrintedTable &first = tables.front();
            showRegistered(m_context, this,
                           tablePaper(first, m_context.clock.now(), std::span(tables).subspan(1)), subject,
                           qint64(first.rows.size()));
        }));
}

} // namespace jiesu
