// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"

using namespace jiesu;

namespace {

class PeopleCommands : public CommandTest
{
protected:
    static constexpr const char *password = "a good long one";

    void SetUp() override
    {
        ASSERT_EQ(run(QStringLiteral("--db {db} import ") + list()).exit, 0);
        ASSERT_EQ(run("--db {db} user-add admin --roles administrator --name 管理员甲").exit, 0);
        ASSERT_EQ(run("--db {db} user-add tongji --roles reporting_clerk --name 统计员乙").exit, 0);
        ASSERT_EQ(run("--db {db} user-add duban --roles supervisor --name 督办员丙").exit, 0);
        for (const char *name : {"admin", "tongji", "duban"})
            ASSERT_EQ(as({}, QStringLiteral("user-password %1").arg(QLatin1String(name))).exit, 0);
        ASSERT_EQ(run("--db {db} login on").exit, 0);
    }
    /// Runs a command as somebody, whose password is the first line of the input.
    Spoken as(const QString &user, const QString &command)
    {
        m_input = QLatin1String(password) + u'\n' + QLatin1String(password) + u'\n';
        const QString who =
            user.isEmpty() ? QString() : QStringLiteral("--user %1 --password-stdin ").arg(user);
        return run(QStringLiteral("--db {db} ") + who + command);
    }
};

TEST_F(PeopleCommands, NothingRunsWithoutALogInOnceItIsOn)
{
    for (const char *command : {"cases", "rates --period 2022-03", "export --out {dir}/a.csv", "users",
                                "check", "acts", "login off", "user-add mine --roles administrator"}) {
        const Spoken spoken = run(QStringLiteral("--db {db} ") + QLatin1String(command));
        EXPECT_EQ(spoken.exit, 1) << command;
        EXPECT_TRUE(spoken.out.isEmpty()) << command;
        EXPECT_TRUE(spoken.err.contains(QStringLiteral("--user"))) << command;
    }
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("a.csv"))));
    EXPECT_EQ(run("--db {db} --user admin cases").exit, 1) << "no password";
    EXPECT_EQ(as(QStringLiteral("nobody"), QStringLiteral("cases")).exit, 1);
    EXPECT_EQ(as(QStringLiteral("admin"), QStringLiteral("cases")).exit, 0);
}

TEST_F(PeopleCommands, ThePasswordMayComeFromTheEnvironment)
{
    qputenv("JIESU_PASSWORD", password);
    EXPECT_EQ(run("--db {db} --user admin users").exit, 0);
    qputenv("JIESU_PASSWORD", "another one");
    EXPECT_EQ(run("--db {db} --user admin users").exit, 1);
    qunsetenv("JIESU_PASSWORD");
}

TEST_F(PeopleCommands, RolesAreAskedAsInTheWindow)
{
    const QString sheet = list();
    EXPECT_EQ(as(QStringLiteral("admin"), QStringLiteral("import ") + sheet).exit, 1);
    EXPECT_EQ(as(QStringLiteral("tongji"), QStringLiteral("import ") + sheet).exit, 0);
    EXPECT_EQ(as(QStringLiteral("tongji"), QStringLiteral("user-add x --roles supervisor")).exit, 1);
    EXPECT_EQ(as(QStringLiteral("admin"), QStringLiteral("user-add x --roles king")).exit, 2);
    EXPECT_EQ(as(QStringLiteral("admin"), QStringLiteral("user-add admin --roles supervisor")).exit, 1)
        << "the last administrator";
    EXPECT_EQ(as(QStringLiteral("admin"), QStringLiteral("user-add x --roles handler")).exit, 1) << "no unit";
    EXPECT_EQ(as(QStringLiteral("admin"), QStringLiteral("user-add x --roles handler --unit 清运一队")).exit,
              0);
    const QJsonObject users = as(QStringLiteral("tongji"), QStringLiteral("users --json")).json();
    EXPECT_TRUE(users.value(QStringLiteral("login")).toBool());
    EXPECT_EQ(users.value(QStringLiteral("users")).toArray().size(), 4);
}

TEST_F(PeopleCommands, CallersInFullNeedTheRoleAndAPurpose)
{
    const QString number = QStringLiteral("13900000001");
    EXPECT_FALSE(as(QStringLiteral("duban"), QStringLiteral("cases")).out.contains(number));
    EXPECT_EQ(as(QStringLiteral("tongji"), QStringLiteral("cases --unmasked --purpose 核对")).exit, 1);
    EXPECT_EQ(as(QStringLiteral("duban"), QStringLiteral("cases --unmasked")).exit, 1);
    EXPECT_TRUE(
        as(QStringLiteral("duban"), QStringLiteral("cases --unmasked --purpose 核对")).out.contains(number));
    EXPECT_EQ(as(QStringLiteral("tongji"), QStringLiteral("original A1")).exit, 1);
    EXPECT_EQ(as(QStringLiteral("duban"), QStringLiteral("original A1")).exit, 0);
    EXPECT_EQ(as(QStringLiteral("admin"), QStringLiteral("export --out {dir}/b.csv")).exit, 1);
    EXPECT_EQ(as(QStringLiteral("tongji"), QStringLiteral("export --out {dir}/b.csv")).exit, 0);
}

TEST_F(PeopleCommands, LogInIsTurnedOffByAnAdministratorAlone)
{
    EXPECT_EQ(as(QStringLiteral("duban"), QStringLiteral("login off")).exit, 1);
    EXPECT_EQ(as(QStringLiteral("admin"), QStringLiteral("login maybe")).exit, 2);
    EXPECT_EQ(as(QStringLiteral("admin"), QStringLiteral("login off")).exit, 0);
    EXPECT_EQ(run("--db {db} cases").exit, 0);
}

} // namespace
