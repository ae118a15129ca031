// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sourcepath.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace jiesu {
namespace {

/// What lupdate would add to the English strings: none, or the English interface shows Chinese.
TEST(Translation, EveryStringHasItsEnglish)
{
    const QString lupdate = QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate");
    if (!QFile::exists(lupdate))
        GTEST_SKIP() << "lupdate is not installed";
    const QDir source(test::sourcePath());
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("jiesu_en.ts"));
    ASSERT_TRUE(QFile::copy(source.filePath(QStringLiteral("resources/i18n/jiesu_en.ts")), copy));
    QProcess run;
    run.setWorkingDirectory(source.path());
    run.start(lupdate,
              {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-I"),
               QStringLiteral("src"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
               QStringLiteral("none"), QStringLiteral("src"), QStringLiteral("ui"),
               QStringLiteral("-extensions"), QStringLiteral("cpp,h"), QStringLiteral("-ts"), copy});
    ASSERT_TRUE(run.waitForFinished(120'000));
    ASSERT_EQ(run.exitCode(), 0) << run.readAllStandardError().toStdString();
    QFile file(copy);
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    QByteArrayList untranslated;
    const QByteArrayList messages = file.readAll().split('\n');
    for (qsizetype i = 1; i < messages.size(); ++i) {
        if (messages[i].contains("type=\"unfinished\""))
            untranslated << messages[i - 1].trimmed();
    }
    EXPECT_TRUE(untranslated.isEmpty()) << untranslated.join('\n').toStdString();
}

} // namespace
} // namespace jiesu
