// SPDX-License-Identifier: GPL-3.0-or-later
// The arrows of docs/architecture.md, checked in the sources themselves: on Debian a target that links only
// QtCore still compiles #include <QWidget>, so link lists alone do not guard the layers.
#include "support/sourcepath.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace {

struct SourceFile
{
    QString path; ///< relative to the project's root: "src/domain/text.cpp"
    QString text;
};

std::vector<SourceFile> sourceFiles(const QString &folder)
{
    const QString root = jiesu::test::sourcePath();
    std::vector<SourceFile> files;
    QDirIterator walk(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            files.push_back({file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())});
    }
    return files;
}

/// What each folder of src/ may include besides itself.
const QHash<QString, QStringList> &arrows()
{
    static const QHash<QString, QStringList> allowed = [] {
        QHash<QString, QStringList> list;
        const QStringList domain{QStringLiteral("support"), QStringLiteral("domain")};
        const QStringList figures =
            domain + QStringList{QStringLiteral("metrics"), QStringLiteral("lifecycle")};
        list[QStringLiteral("support")] = {};
        list[QStringLiteral("domain")] = domain;
        list[QStringLiteral("metrics")] = domain;
        list[QStringLiteral("lifecycle")] = domain;
        list[QStringLiteral("suggest")] = domain;
        list[QStringLiteral("sheet")] = domain;
        list[QStringLiteral("storage")] = figures;
        list[QStringLiteral("report")] = figures + QStringList{QStringLiteral("sheet")};
        list[QStringLiteral("service")] =
            figures + QStringList{QStringLiteral("sheet"), QStringLiteral("storage"),
                                  QStringLiteral("report"), QStringLiteral("suggest")};
        list[QStringLiteral("cli")] =
            list[QStringLiteral("service")] + QStringList{QStringLiteral("service")};
        return list;
    }();
    return allowed;
}

TEST(Layout, IncludesFollowTheArrows)
{
    static const QRegularExpression include(QStringLiteral("#include \"([a-z]+)/"));
    const std::vector<SourceFile> files = sourceFiles(QStringLiteral("src"));
    ASSERT_GT(files.size(), 50U);
    for (const SourceFile &file : files) {
        const QString folder = file.path.section(u'/', 1, 1);
        if (!arrows().contains(folder))
            continue; // main.cpp, precompiled.h
        for (auto found = include.globalMatch(file.text); found.hasNext();) {
            const QString target = found.next().captured(1);
            EXPECT_TRUE(target == folder || arrows()[folder].contains(target))
                << file.path.toStdString() << " must not include " << target.toStdString();
        }
    }
}

TEST(Layout, OnlyStorageKnowsSqlAndNobodyInSrcKnowsWidgets)
{
    static const QRegularExpression widget(QStringLiteral(
        "#include <(QtWidgets|QtGui|QWidget|QApplication|QPainter|QColor|QIcon|QFont|QGuiApplication)"));
    static const QRegularExpression qtSql(QStringLiteral("#include <(QSql|QtSql|sqlite3)"));
    static const QRegularExpression statement(
        QStringLiteral("\\b(SELECT\\s.+\\sFROM|INSERT INTO|DELETE FROM|UPDATE\\s\\w+\\sSET)\\b"));
    for (const SourceFile &file : sourceFiles(QStringLiteral("src")))
        EXPECT_FALSE(widget.match(file.text).hasMatch()) << file.path.toStdString();
    for (const char *folder : {"src", "ui"}) {
        for (const SourceFile &file : sourceFiles(QString::fromLatin1(folder))) {
            if (file.path.startsWith(QLatin1String("src/storage/")))
                continue;
            EXPECT_FALSE(qtSql.match(file.text).hasMatch()) << file.path.toStdString();
            EXPECT_FALSE(statement.match(file.text).hasMatch()) << file.path.toStdString();
        }
    }
}

TEST(Layout, FilesStaySmallEnoughToLiveIn)
{
    for (const char *folder : {"src", "ui"}) {
        for (const SourceFile &file : sourceFiles(QString::fromLatin1(folder)))
            EXPECT_LE(file.text.count(u'\n'), 400) << file.path.toStdString();
    }
}

TEST(Layout, NobodyAsksTheSystemForTheTimeOrThePersonPastTheSeams)
{
    static const QRegularExpression now(
        QStringLiteral("currentDateTime|QDate::currentDate|system_clock::now|time\\(nullptr\\)"));
    static const QRegularExpression dialog(QStringLiteral("QMessageBox|QFileDialog|QInputDialog"));
    for (const char *folder : {"src", "ui"}) {
        for (const SourceFile &file : sourceFiles(QString::fromLatin1(folder))) {
            const bool isClock = file.path == QLatin1String("src/support/clock.cpp");
            const bool isPrompts = file.path.startsWith(QLatin1String("ui/prompts"));
            EXPECT_TRUE(isClock || !now.match(file.text).hasMatch()) << file.path.toStdString();
            EXPECT_TRUE(isPrompts || !dialog.match(file.text).hasMatch()) << file.path.toStdString();
        }
    }
}

} // namespace
