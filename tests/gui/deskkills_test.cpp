// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "service/draftservice.h"
#include "ui/mainwindow.h"
#include "ui/officesession.h"

#include <QElapsedTimer>
#include <QProcess>

#include <random>

namespace jiesu {
namespace {

using namespace test;
using namespace std::chrono_literals;

constexpr const char *fileVariable = "JIESU_TYPE_INTO";
constexpr auto promised = 2s; ///< what was typed longer ago than this must be there

/// The letter that is typed n-th.
QChar letter(qsizetype n)
{
    return QChar(char16_t(u'一' + n % 20'000));
}

/// Runs in a process of its own, which is killed: types without end into the window as the program opens it,
/// and says on its output, after each letter, how many there are.
TEST(DeskTypist, DISABLED_TypesUntilItIsKilled)
{
    const QString path = qEnvironmentVariable(fileVariable);
    const SystemClock clock;
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    FakePrompts prompts;
    MainWindow window(settings);
    auto thread = std::make_unique<OfficeThread>(
        [path] { return Office::open(path, std::make_shared<SystemClock>()); });
    const OfficeSession session(std::move(thread), clock, window, prompts, settings);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    ASSERT_TRUE(QTest::qWaitFor([] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus->objectName() == QLatin1String("phone");
    }));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("content"));
    QTextStream out(stdout);
    for (qsizetype typed = 0;; ++typed) {
        out << "typed " << typed << Qt::endl;
        type(letter(typed));
        QTest::qWait(7);
    }
}

/// The typing process, and when how many letters had been typed.
class Typist
{
public:
    explicit Typist(const QString &path)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(fileVariable), path);
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--gtest_filter=DeskTypist.*"),
                         QStringLiteral("--gtest_also_run_disabled_tests")});
        m_timer.start();
    }
    /// Waits for the first letter; false where it does not come.
    [[nodiscard]] bool begins()
    {
        return QTest::qWaitFor(
            [this] {
                read();
                return !m_typed.empty();
            },
            60'000);
    }
    void typeFor(std::chrono::milliseconds time)
    {
        for (const qint64 end = m_timer.elapsed() + time.count(); m_timer.elapsed() < end;) {
            QTest::qWait(10);
            read();
        }
    }
    /// @return how many letters had been typed longer ago than was promised
    [[nodiscard]] qsizetype kill()
    {
        const qint64 due = m_timer.elapsed() - std::chrono::milliseconds(promised).count();
        m_process.kill();
        m_process.waitForFinished();
        qsizetype letters = 0;
        for (const auto &[at, typed] : m_typed)
            letters = at <= due ? typed : letters;
        return letters;
    }

private:
    void read()
    {
        while (m_process.canReadLine()) {
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            if (words.size() == 2 && words.first() == "typed")
                m_typed.emplace_back(m_timer.elapsed(), words.last().toLongLong());
        }
    }

    QProcess m_process;
    QElapsedTimer m_timer;
    std::vector<std::pair<qint64, qsizetype>> m_typed; ///< milliseconds, letters
};

/// So many kills take minutes; JIESU_KILLS asks for more than the few of every test run.
TEST(DeskKills, LoseNoLetterThatIsOlderThanTwoSeconds)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.db"));
    const auto clock = std::make_shared<SystemClock>();
    const int kills = std::max(3, qEnvironmentVariableIntValue("JIESU_KILLS"));
    std::mt19937 random(20'261);
    qsizetype least = std::numeric_limits<qsizetype>::max();
    for (int round = 0; round < kills; ++round) {
        QFile::remove(path);
        ASSERT_TRUE(Office::create(path, clock).ok());
        Typist typist(path);
        ASSERT_TRUE(typist.begins());
        typist.typeFor(std::chrono::milliseconds(2200 + random() % 2000));
        const qsizetype due = typist.kill();

        const auto office = Office::open(path, clock).value();
        EXPECT_EQ(office->database().integrityCheck(), QStringLiteral("ok"));
        const std::vector<Draft> drafts = DraftService(*office).open().value();
        ASSERT_EQ(drafts.size(), 1U) << round;
        const QString kept = drafts.front().content.value(QStringLiteral("content")).toString();
        for (qsizetype n = 0; n < kept.size(); ++n)
            ASSERT_EQ(kept[n], letter(n)) << round;
        EXPECT_GE(kept.size(), due) << round;
        least = std::min(least, due);
    }
    EXPECT_GT(least, 0) << "nothing had been typed that long ago";
}

} // namespace
} // namespace jiesu
