// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "sheet/xlschild.h"
#include "ui/application.h"
#include "ui/reports/bulletindrawing.h"
#include "ui/translation.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    if (jiesu::xlschild::isMeant(argc, argv))
        return jiesu::xlschild::run(argc, argv);
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (words.contains(QStringLiteral("picture")) || words.contains(QStringLiteral("screenshots")))
        return jiesu::runPictures(argc, argv);
    if (words.contains(QStringLiteral("work-order")))
        return jiesu::runWorkOrder(argc, argv);
    if (!jiesu::meansCommand(words))
        return jiesu::runWindow(argc, argv);

    const bool draws = words.contains(QStringLiteral("bulletin"));
    const auto application =
        draws ? jiesu::drawingApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    if (!draws)
        jiesu::installTranslations(*application);
    QTextStream out(stdout);
    QTextStream err(stderr);
    QTextStream in(stdin);
    return jiesu::runCommandLine(words, out, err, std::make_shared<jiesu::SystemClock>(), in,
                                 draws ? jiesu::BulletinDrawer(jiesu::drawnBulletin) : nullptr);
}
