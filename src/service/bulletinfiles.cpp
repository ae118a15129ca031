// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/bulletinfiles.h"

#include "domain/refusal.h"
#include "report/bulletinword.h"
#include "report/bulletinworkbook.h"
#include "service/access.h"
#include "service/exportregister.h"
#include "sheet/stagedfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulletinFiles)
};

QString demoMark(const Bulletin &bulletin)
{
    const WordsIn words(bulletin.language);
    return bulletin.isDemo ? Words::tr("演示数据") : QString();
}

/// With its number of the register under the definitions.
MadeBulletin numbered(MadeBulletin made, const QString &serial)
{
    const WordsIn words(made.bulletin.language);
    made.bulletin.definitions << Words::tr("发出登记 %1").arg(serial);
    return made;
}

Result<Done> write(Office &office, const MadeBulletin &made, const QString &serial,
                   const BulletinDrawing &drawing, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const Bulletin &bulletin = made.bulletin;
    if (ending == QLatin1String("docx"))
        return placeFile(path, bulletinWord(bulletin, drawing.charts, office.actor(), office.now()));
    if (ending == QLatin1String("html"))
        return placeFile(path, bulletinHtml(bulletin, drawing.charts).toUtf8());
    if (ending == QLatin1String("txt"))
        return placeFile(path, bulletinText(bulletin).toUtf8());
    if (ending == QLatin1String("xlsx"))
        return writeBulletinWorkbook(
            bulletin, {bulletin.title, office.actor(), demoMark(bulletin), office.now()}, path);
    if (ending == QLatin1String("pdf") && drawing.pdf)
        return placeFile(path, drawing.pdf(made, serial));
    return refused(ErrorKind::Invalid, Words::tr("通报不能写成“%1”。").arg(QFileInfo(path).fileName()),
                   Words::tr("文件名请以 .%1 结尾。").arg(bulletinEndings().join(QStringLiteral("、."))));
}

/// Of all tables.
qint64 rowsOf(const Bulletin &bulletin)
{
    qint64 rows = 0;
    for (const BulletinBlock &block : bulletin.blocks) {
        if (const auto *table = std::get_if<BulletinTable>(&block))
            rows += qint64(table->table.rows.size());
    }
    return rows;
}

QJsonObject sentenceJson(const BulletinSentence &sentence)
{
    QJsonArray fields;
    for (const BulletinRun &run : sentence.runs) {
        if (!run.field.isEmpty())
            fields << QJsonObject{{QStringLiteral("field"), run.field}, {QStringLiteral("text"), run.text}};
    }
    QJsonArray moved;
    for (const MovedField &field : sentence.moved)
        moved << QJsonObject{{QStringLiteral("field"), field.field},
                             {QStringLiteral("before"), field.before},
                             {QStringLiteral("now"), field.now}};
    return {{QStringLiteral("code"), sentence.code},
            {QStringLiteral("text"), sentence.text()},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("hand_written"), sentence.isHandWritten()},
            {QStringLiteral("generated"), sentence.generated},
            {QStringLiteral("moved"), moved}};
}

QJsonObject tableJson(const BulletinTable &table)
{
    QJsonArray rows;
    for (const auto &cells : table.table.rows) {
        QJsonArray row;
        for (const FigureCell &cell : cells)
            row << cellText(cell);
        rows << row;
    }
    return {{QStringLiteral("code"), table.code},
            {QStringLiteral("title"), table.table.title},
            {QStringLiteral("header"), QJsonArray::fromStringList(table.table.header)},
            {QStringLiteral("rows"), rows}};
}

} // namespace

QStringList bulletinEndings()
{
    return {QStringLiteral("docx"), QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("html"),
            QStringLiteral("txt")};
}

Result<Done> writeBulletin(Office &office, const MadeBulletin &made, const BulletinDrawing &drawing,
                           const QString &path)
{
    return inResult([&]() -> Result<Done> {
        require(office, Permission::ExportCases);
        const auto fill = [&](const QString &target, const QString &serial) -> Result<qint64> {
            const Result<Done> written = write(office, numbered(made, serial), serial, drawing, target);
            return written ? Result(rowsOf(made.bulletin)) : Result<qint64>(written.error());
        };
        const ExportSubject subject =
            figureSubject(ExportKind::Bulletin, made.name, made.request.period, made.rule);
        const Result<ExportRecord> given = ExportRegister(office).giveOut(subject, path, fill);
        return given ? Result<Done>(Done()) : Result<Done>(given.error());
    });
}

QJsonObject bulletinJson(const MadeBulletin &made)
{
    QJsonArray sentences;
    for (const BulletinSentence *sentence : made.bulletin.sentences())
        sentences << sentenceJson(*sentence);
    QJsonArray tables;
    for (const BulletinBlock &block : made.bulletin.blocks) {
        if (const auto *table = std::get_if<BulletinTable>(&block))
            tables << tableJson(*table);
    }
    return {{QStringLiteral("template"), made.request.templateCode},
            {QStringLiteral("period"), made.request.period.code()},
            {QStringLiteral("rule"), made.request.rule},
            {QStringLiteral("title"), made.bulletin.title},
            {QStringLiteral("summary"), made.bulletin.summary},
            {QStringLiteral("sentences"), sentences},
            {QStringLiteral("tables"), tables}};
}

} // namespace jiesu
