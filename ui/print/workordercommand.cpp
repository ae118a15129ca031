// SPDX-License-Identifier: GPL-3.0-or-later
// jiesu --db FILE work-order CASE_NO --out FILE.pdf
#include "service/exportregister.h"
#include "service/workorder.h"
#include "ui/application.h"
#include "ui/print/papers.h"
#include "ui/print/registeredpaper.h"
#include "ui/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkOrder)
};

int refused(const Error &error)
{
    QTextStream(stderr) << error.message() << Qt::endl;
    return 1;
}

int writeWorkOrder(const QString &database, const QString &number, const QString &path)
{
    auto office = Office::open(database, std::make_shared<SystemClock>());
    if (!office)
        return refused(office.error());
    if ((*office)->session().loginRequired)
        return refused({ErrorKind::Forbidden, Words::tr("这个数据文件要登录才能看。"),
                        Words::tr("没有写任何文件。"), Words::tr("请在窗口里登录后打印工单。")});
    const auto detail = CaseService(**office).detailByNumber(number);
    if (!detail)
        return refused(detail.error());
    const auto order = workOrder(**office, detail->complaint.id);
    if (!order)
        return refused(order.error());
    const Paper paper = workOrderPaper(*order, (*office)->now());
    ExportSubject subject;
    subject.unmasked = order->isWhole;
    const auto written = givePdf(**office, paper, subject, path);
    return written ? 0 : refused(written.error());
}

} // namespace

std::unique_ptr<QCoreApplication> drawingApplication(int &argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setApplicationName(QStringLiteral("jiesu"));
    installTranslations(*application);
    return application;
}

int runWorkOrder(int argc, char **argv)
{
    const auto application = drawingApplication(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption db(QStringLiteral("db"), {}, QStringLiteral("file"));
    const QCommandLineOption out(QStringLiteral("out"), {}, QStringLiteral("file"));
    parser.addOptions({db, out});
    QStringList arguments = QApplication::arguments();
    arguments.removeOne(QStringLiteral("work-order"));
    const bool understood = parser.parse(arguments) && parser.isSet(db) && parser.isSet(out) &&
                            parser.positionalArguments().size() == 1;
    if (!understood) {
        QTextStream(stderr) << QStringLiteral("jiesu --db FILE work-order CASE_NO --out FILE.pdf")
                            << Qt::endl;
        return 2;
    }
    return writeWorkOrder(parser.value(db), parser.positionalArguments().first(), parser.value(out));
}

} // namespace jiesu
