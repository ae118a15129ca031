// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job beside a peer on the same work: a 100,000-row, 21-column list in (LibreOffice: only converts
// it to CSV), and out again (a bare libxlsxwriter loop over the same strings). Each figure is one run of a
// whole program or function, printed with the peer's. Then a million rows as CSV, beside the sqlite3 shell.
#include "bench/benchoffice.h"
#include "service/exportservice.h"
#include "service/figureservice.h"
#include "service/importservice.h"
#include "sheet/sheetreader.h"
#include "sheet/sheetwriter.h"
#include "support/sheetgenerator.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTextStream>

#include <sys/resource.h>

namespace {

using namespace jiesu;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.elapsed()) / 1000;
}

/// Largest resident set of any child process so far, in MB.
long childPeak()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / 1024;
}

double runProgram(const QString &program, const QStringList &arguments)
{
    return seconds([&] {
        if (QProcess::execute(program, arguments) != 0)
            out() << "failed: " << program << ' ' << arguments.join(u' ') << Qt::endl;
    });
}

std::vector<QStringList> cellsOf(const QString &path)
{
    std::vector<QStringList> rows;
    auto reader = SheetReader::open(path);
    SheetRow row;
    while (reader && (*reader)->next(row)) {
        QStringList cells;
        for (const SheetCell &cell : row.cells)
            cells << cell.text;
        rows.push_back(cells);
    }
    return rows;
}

void bareLoop(const std::vector<QStringList> &rows, const QString &path)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (qsizetype c = 0; c < rows[r].size(); ++c) {
            if (!rows[r][c].isEmpty())
                worksheet_write_string(sheet, lxw_row_t(r), lxw_col_t(c), rows[r][c].toUtf8().constData(),
                                       nullptr);
        }
    }
    workbook_close(book);
}

void importAndExport(const QDir &folder, const QString &program)
{
    const QString list = folder.filePath(QStringLiteral("list-a.xlsx"));
    if (!QFileInfo::exists(list)) {
        test::GeneratorSettings settings;
        settings.rows = 100'000;
        test::SheetGenerator(settings).write(list);
    }
    const QString office = folder.filePath(QStringLiteral("imported.jiesu"));
    for (const QString &file : {office, office + QStringLiteral("-wal")})
        QFile::remove(file);
    const double import =
        runProgram(program, {QStringLiteral("--db"), office, QStringLiteral("import"), list});
    const long importPeak = childPeak();
    const QString exported = folder.filePath(QStringLiteral("exported.xlsx"));
    const double exportTime =
        runProgram(program, {QStringLiteral("--db"), office, QStringLiteral("export"),
                             QStringLiteral("--unmasked"), QStringLiteral("--out"), exported});
    const long exportPeak = childPeak();
    const double convert = runProgram(
        QStringLiteral("soffice"), {QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                    QStringLiteral("csv"), QStringLiteral("--outdir"), folder.path(), list});
    const std::vector<QStringList> cells = cellsOf(exported);
    const double bare = seconds([&] { bareLoop(cells, folder.filePath(QStringLiteral("bare.xlsx"))); });

    out() << "import 100000 x 21, stored, indexed, searchable: " << import << " s, peak " << importPeak
          << " MB\n"
          << "LibreOffice converts the same file to CSV:       " << convert << " s\n"
          << "export of the same cases:                        " << exportTime << " s, peak " << exportPeak
          << " MB\n"
          << "bare libxlsxwriter loop over the same strings:   " << bare << " s (ratio " << exportTime / bare
          << ")" << Qt::endl;
}

/// The rows of list A as comma-separated text.
void writeList(const QString &path, int rows)
{
    if (QFileInfo::exists(path))
        return;
    auto csv = CsvWriter::create(path);
    if (!csv)
        return;
    test::GeneratorSettings settings;
    settings.rows = rows;
    test::SheetGenerator generator(settings);
    for (int row = -1; row < rows; ++row) {
        for (const QString &cell : row < 0 ? test::SheetGenerator::header() : generator.row(row))
            (*csv)->text(cell);
        (*csv)->endRow();
    }
    if (!(*csv)->save())
        out() << "failed: " << path << Qt::endl;
}

/// A million rows in and out: ours with deadlines, indexes, search and history; the shell's one plain table.
void millionRows(const QDir &folder, const QString &program)
{
    const QString list = folder.filePath(QStringLiteral("million.csv"));
    writeList(list, 1'000'000);
    const QString office = folder.filePath(QStringLiteral("million.jiesu"));
    const QString table = folder.filePath(QStringLiteral("million.sqlite"));
    for (const QString &file : {office, office + QStringLiteral("-wal"), table})
        QFile::remove(file);
    const auto jiesu = [&](const QStringList &arguments) {
        return runProgram(program, QStringList{QStringLiteral("--db"), office} + arguments);
    };
    const auto exportTo = [&](const char *name) {
        return jiesu({QStringLiteral("export"), QStringLiteral("--unmasked"), QStringLiteral("--out"),
                      folder.filePath(QLatin1String(name))});
    };
    const double import = jiesu({QStringLiteral("import"), list});
    const long importPeak = childPeak();
    const double csv = exportTo("million-out.csv");
    const double xlsx = exportTo("million-out.xlsx");
    const QString shell = QStringLiteral("sqlite3");
    const double shellImport = runProgram(shell, {table, QStringLiteral(".import --csv \"%1\" t").arg(list)});
    const double shellExport =
        runProgram(shell, {table, QStringLiteral(".headers on"), QStringLiteral(".mode csv"),
                           QStringLiteral(".once \"%1\"").arg(folder.filePath(QStringLiteral("shell.csv"))),
                           QStringLiteral("SELECT * FROM t;")});
    const std::vector<QStringList> cells = cellsOf(folder.filePath(QStringLiteral("million-out.csv")));
    const double bare = seconds([&] { bareLoop(cells, folder.filePath(QStringLiteral("bare.xlsx"))); });

    out() << "import of 1,000,000 x 21 as CSV:               " << import << " s, peak " << importPeak
          << " MB\n"
          << "sqlite3 .import of the same file:              " << shellImport << " s\n"
          << "export of the same cases as CSV:               " << csv << " s\n"
          << "sqlite3 writes its table as CSV:               " << shellExport << " s\n"
          << "export of the same cases as XLSX:              " << xlsx << " s\n"
          << "bare libxlsxwriter loop over the same strings: " << bare << " s (ratio " << xlsx / bare << ")"
          << Qt::endl;
}

void millionCases(const QString &program)
{
    const QString office = test::BenchOffice::pathOf(1'000'000);
    if (!QFileInfo::exists(office)) {
        out() << "no office of a million cases yet: run jiesu_bench first" << Qt::endl;
        return;
    }
    {
        auto opened = Office::open(office, std::make_shared<SystemClock>());
        if (!opened)
            return;
        FigureService figures(**opened);
        const AssessmentRule rule;
        for (const Month &month : {Month{2026, 3}, Month{2025, 12}}) {
            for (int run = 0; run < 3; ++run) {
                const double board = seconds([&] { (void)figures.board(Period::month(month), {}, rule); });
                out() << "the whole board of " << month.text() << ", 1,000,000 cases: " << board * 1000
                      << " ms" << Qt::endl;
            }
        }
    }
    const double start =
        runProgram(program, {QStringLiteral("--db"), office, QStringLiteral("picture"),
                             QStringLiteral("--page"), QStringLiteral("desk"), QStringLiteral("--out"),
                             QStringLiteral(JIESU_BENCH_FOLDER "/desk.png")});
    out() << "start, window shown with all its counts, picture written, end: " << start << " s" << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDir folder(QStringLiteral(JIESU_BENCH_FOLDER "/peers"));
    folder.mkpath(QStringLiteral("."));
    if (argc == 1) {
        importAndExport(folder, QStringLiteral(JIESU_PROGRAM));
        millionRows(folder, QStringLiteral(JIESU_PROGRAM));
    }
    millionCases(QStringLiteral(JIESU_PROGRAM));
    return 0;
}
