// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tableexport.h"

#include "service/access.h"
#include "service/exportnotes.h"

#include <QRegularExpression>

namespace jiesu {

namespace {

FigureCell readNumber(const QString &text)
{
    QString digits = text;
    digits.remove(u',').replace(u'−', u'-');
    const bool percent = digits.endsWith(u'%');
    if (percent)
        digits.chop(1);
    bool isNumber = false;
    if (const qint64 whole = digits.toLongLong(&isNumber); isNumber && !percent)
        return whole;
    const double number = digits.toDouble(&isNumber);
    if (!isNumber)
        return text;
    const qsizetype point = digits.indexOf(u'.');
    const int decimals = point < 0 ? 0 : int(digits.size() - point - 1);
    return percent ? FigureCell(Proportion{number / 100, decimals})
                   : FigureCell(DecimalNumber{number, decimals});
}

FigureCell readTime(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})(?: (\\d{2}:\\d{2}(?::\\d{2})?))?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!day.isValid())
        return text;
    if (match.capturedLength(2) == 0)
        return day;
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    return time.isValid() ? FigureCell(OfficeTime{day, time}) : FigureCell(text);
}

} // namespace

Result<ExportRecord> exportTable(Office &office, const FigureTable &table, ExportSubject subject,
                                 const QString &path, CsvWriter::Encoding encoding)
{
    return inResult([&]() -> Result<ExportRecord> {
        require(office, Permission::ExportCases);
        if (subject.title.isEmpty())
            subject.title = table.title;
        const auto rows = qint64(table.rows.size());
        return ExportRegister(office).giveOut(
            subject, path, [&](const QString &to, const QString &serial) -> Result<qint64> {
                const auto written =
                    writeFigureTable(table, to, exportNotes(office, subject, rows, serial), encoding);
                return written ? Result<qint64>(rows) : Result<qint64>(written.error());
            });
    });
}

FigureCell readCell(const QString &text, bool isNumber)
{
    if (text.isEmpty())
        return std::monostate();
    return isNumber ? readNumber(text) : readTime(text);
}

} // namespace jiesu
