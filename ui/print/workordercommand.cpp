// SPDX-License-Identifier: GPL-3.0-or-later
// jiesu --db FILE work-order CASE_NO --out FILE.pdf
#include "service/workorder.h"
#include "ui/application.h"
#include "ui/print/papers.h"
#include "ui/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

namespace jiesu {
namespace {

int refused(const Error &error)
{
    QTextStream(stderr) << error.message() << Qt::endl;
    return 1;
}

int writeWorkOrder(const QString &database, const QString &number, const QString &path, bool unmasked)
{
    auto office = Office::open(database, std::make_shared<SystemClock>());
    if (!office)
        return refused(office.error());
    const auto detail = CaseService(**office).detailByNumber(number);
    if (!detail)
        return refused(detail.error());
    const auto order = workOrder(**office, detail->complaint.id, unmasked);
    if (!order)
        return refused(order.error());
    const auto written = paper::writePdf(workOrderPaper(*order, (*office)->now()), path);
    return written ? 0 : refused(written.error());
}

} // namespace

int runWorkOrder(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("jiesu"));
    installTranslations(application);
    QCommandLineParser parser;
    const QCommandLineOption db(QStringLiteral("db"), {}, QStringLiteral("file"));
    const QCommandLineOption out(QStringLiteral("out"), {}, QStringLiteral("file"));
    const QCommandLineOption unmasked(QStringLiteral("unmasked"));
    parser.addOptions({db, out, unmasked});
    QStringList arguments = QApplication::arguments();
    arguments.removeOne(QStringLiteral("work-order"));
    const bool understood = parser.parse(arguments) && parser.isSet(db) && parser.isSet(out) &&
                            parser.positionalArguments().size() == 1;
    if (!understood) {
        QTextStream(stderr) << QStringLiteral(
                                   "jiesu --db FILE work-order CASE_NO --out FILE.pdf [--unmasked]")
                            << Qt::endl;
        return 2;
    }
    return writeWorkOrder(parser.value(db), parser.positionalArguments().first(), parser.value(out),
                          parser.isSet(unmasked));
}

} // namespace jiesu
