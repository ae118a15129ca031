// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/assessmentpaste.h"

#include "domain/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentTable)
};

Error invalid(const QString &happened)
{
    return {ErrorKind::Invalid, happened, Words::tr("表格没有改动。"), Words::tr("请改正后再粘贴。")};
}

/// Where the columns that are no item stand; -1: nowhere.
struct Columns
{
    qsizetype group = -1;
    qsizetype unit = -1;
    qsizetype total = -1;
    qsizetype rank = -1;
    qsizetype previousRank = -1;
    qsizetype change = -1;

    explicit Columns(const QStringList &header)
        : group(header.indexOf(QStringLiteral("辖区")))
        , unit(header.indexOf(QStringLiteral("属地")))
        , total(header.indexOf(QStringLiteral("综合得分")))
        , rank(header.indexOf(QStringLiteral("本月排名")))
        , previousRank(header.indexOf(QStringLiteral("上月排名")))
        , change(header.indexOf(QStringLiteral("变化")))
    {
    }
    [[nodiscard]] bool isItem(qsizetype column) const
    {
        return column != group && column != unit && column != total && column != rank &&
               column != previousRank && column != change;
    }
};

Result<TableItem> itemIn(const QString &header)
{
    static const QRegularExpression form(QStringLiteral("^(.*\\D)(\\d+(?:\\.\\d+)?)\\s*分?$"));
    const QRegularExpressionMatch match = form.match(header);
    const auto fullMark = parseScore(match.captured(2));
    if (!fullMark || *fullMark <= 0)
        return invalid(Words::tr("列名“%1”里没有满分，例如“月专项检查400分”。").arg(header));
    return TableItem{match.captured(1).trimmed(), *fullMark, ItemMode::Manual, {}};
}

Result<TableRow> rowIn(const QStringList &cells, const QStringList &header, const Columns &columns)
{
    TableRow row;
    row.unit = cells.value(columns.unit);
    row.group = cells.value(columns.group);
    bool isNumber = false;
    if (const int rank = cells.value(columns.previousRank).toInt(&isNumber); isNumber && rank > 0)
        row.printedPreviousRank = rank;
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (!columns.isItem(column))
            continue;
        const QString cell = cells.value(column);
        const auto mark = parseScore(cell);
        if (!mark && !cell.isEmpty() && cell != QStringLiteral("—"))
            return invalid(Words::tr("“%1”的“%2”写的是“%3”，不是分数。").arg(row.unit, header[column], cell));
        row.entered.push_back(mark);
    }
    return row;
}

} // namespace

std::vector<QStringList> cellsOf(const QString &text)
{
    std::vector<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        rows.back() << text::tidyLine(cell);
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (c == u'"' && (quoted || cell.isEmpty()))
            quoted = !quoted;
        else if (c == u'\t' && !quoted)
            endCell();
        else if (c == u'\n' && !quoted) {
            endCell();
            rows.emplace_back();
        } else if (c != u'\r')
            cell += c;
    }
    endCell();
    while (!rows.empty() && rows.back().join(QString()).isEmpty())
        rows.pop_back();
    return rows;
}

bool isWholeTable(const std::vector<QStringList> &cells)
{
    return cells.size() > 1 && Columns(cells.front()).unit >= 0;
}

Result<PastedTable> pastedTable(const std::vector<QStringList> &cells)
{
    const QStringList &header = cells.front();
    const Columns columns(header);
    PastedTable pasted;
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (!columns.isItem(column))
            continue;
        const Result<TableItem> item = itemIn(header[column]);
        if (!item)
            return item.error();
        pasted.table.items.push_back(*item);
    }
    for (std::size_t line = 1; line < cells.size(); ++line) {
        Result<TableRow> row = rowIn(cells[line], header, columns);
        if (!row)
            return row.error();
        if (row->group.isEmpty() && !pasted.table.rows.empty())
            row->group = pasted.table.rows.back().group;
        const auto printed = parseScore(cells[line].value(columns.total));
        const auto total = totalScore(row->entered);
        if (printed && total && printed != total)
            pasted.differences << Words::tr("“%1”印的是 %2，各项相加是 %3。")
                                      .arg(row->unit, scoreText(printed), scoreText(total));
        pasted.table.rows.push_back(std::move(row).value());
    }
    return pasted;
}

} // namespace jiesu
