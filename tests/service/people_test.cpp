// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/password.h"
#include "service/peopleoffice.h"

using namespace jiesu;
using namespace jiesu::test;

namespace {

class PeopleTest : public PeopleOffice
{
protected:
    void turnOn() { ASSERT_TRUE(people().setRules({true, 10}).ok()); }
    ErrorKind refusalOf(const Result<User> &result)
    {
        EXPECT_FALSE(result.ok());
        return result ? ErrorKind::Internal : result.error().kind;
    }
    Result<User> logIn(const char *name, const QString &password)
    {
        return people().logIn(QString::fromUtf8(name), password);
    }
};

TEST(Password, IsKeptAsArgon2id)
{
    const QString hash = *password::hashOf(goodPassword);
    EXPECT_TRUE(hash.startsWith(QStringLiteral("$argon2id$v=19$m=65536,t=2,p=1$")));
    EXPECT_TRUE(password::fits(goodPassword, hash));
    EXPECT_FALSE(password::fits(goodPassword + u'x', hash));
    EXPECT_FALSE(password::fits(QString(), {}));
    EXPECT_FALSE(password::fits(goodPassword, {}));
}

TEST(Password, WidthDoesNotCountAndEasyOnesAreRefused)
{
    const QString wide = QStringLiteral("ａｂｃｄ１２３４５");
    EXPECT_TRUE(password::fits(QStringLiteral("abcd12345"), *password::hashOf(wide)));
    for (const char *easy : {"", "short", "12345678", "PASSWORD", "aaaaaaaaaa", "zhangyi001"})
        EXPECT_TRUE(password::problem(QLatin1String(easy), {QStringLiteral("zhangyi001")})) << easy;
    EXPECT_TRUE(password::problem(QString(password::longest + 1, u'x') + u'y', {}));
    EXPECT_FALSE(password::problem(goodPassword, {}));
}

TEST_F(PeopleTest, SomebodyLogsInAndIsTheActor)
{
    add(QStringLiteral("admin"), "A");
    const User dispatcher = add(QStringLiteral("hua01"), "D");
    turnOn();
    EXPECT_FALSE(office->session().user) << "whoever turns it on logs in as well";
    EXPECT_EQ(refusalOf(logIn("hua01", QStringLiteral("错的密码错的密码"))), ErrorKind::Forbidden);
    EXPECT_FALSE(office->session().user);
    ASSERT_TRUE(logIn(" ＨＵＡ01 ", goodPassword).ok());
    EXPECT_EQ(office->actor(), dispatcher.displayName);
    EXPECT_TRUE(office->session().isOwnUnit(team));
    EXPECT_FALSE(office->session().isOwnUnit(foreign));
    ASSERT_TRUE(people().logOut().ok());
    EXPECT_TRUE(office->session().loginRequired);
    EXPECT_FALSE(office->session().user);
}

TEST_F(PeopleTest, AnUnknownNameIsRefusedInTheSameWords)
{
    add(QStringLiteral("admin"), "A");
    turnOn();
    const auto wrong = logIn("admin", QStringLiteral("错的密码错的密码"));
    const auto unknown = logIn("nobody", QStringLiteral("错的密码错的密码"));
    ASSERT_FALSE(wrong.ok() || unknown.ok());
    EXPECT_EQ(wrong.error().message(), unknown.error().message());
}

TEST_F(PeopleTest, FiveWrongPasswordsLockForAQuarterOfAnHour)
{
    const User admin = add(QStringLiteral("admin"), "A");
    turnOn();
    for (int i = 0; i < PeopleService::failuresAllowed; ++i)
        EXPECT_EQ(refusalOf(logIn("admin", QStringLiteral("错的密码错的密码"))), ErrorKind::Forbidden);
    EXPECT_TRUE(people().people()->front().lockedUntil);
    const auto locked = logIn("admin", goodPassword);
    ASSERT_FALSE(locked.ok());
    EXPECT_TRUE(locked.error().happened.contains(QStringLiteral("10:15"))) << "says until when";
    clock->set(clock->now() + PeopleService::lockTime - std::chrono::seconds(1));
    EXPECT_FALSE(logIn("admin", goodPassword).ok());
    clock->set(clock->now() + std::chrono::seconds(1));
    EXPECT_FALSE(logIn("admin", QStringLiteral("错的密码错的密码")).ok()) << "counts from one again";
    EXPECT_TRUE(logIn("admin", goodPassword).ok());
    EXPECT_FALSE(people().people()->front().lockedUntil);
}

TEST_F(PeopleTest, TheLastAdministratorCannotGo)
{
    User admin = add(QStringLiteral("admin"), "A");
    const auto without = [&](auto change) {
        User changed = admin;
        change(changed);
        return people().save(changed);
    };
    EXPECT_FALSE(without([](User &user) { user.active = false; }).ok());
    EXPECT_FALSE(without([](User &user) { user.roles = {Role::Supervisor}; }).ok());
    const User second = add(QStringLiteral("second"), "A", false);
    turnOn();
    ASSERT_TRUE(logIn("admin", goodPassword).ok());
    EXPECT_FALSE(without([](User &user) { user.active = false; }).ok()) << "the other one cannot log in";
    ASSERT_TRUE(people().setPassword(second.id, goodPassword).ok());
    const auto gone = without([](User &user) { user.active = false; });
    EXPECT_TRUE(gone.ok());
    EXPECT_FALSE(office->session().user) << "and is at the keyboard no more";
    EXPECT_FALSE(logIn("admin", goodPassword).ok());
}

TEST_F(PeopleTest, LogInNeedsAnAdministratorWithAPassword)
{
    EXPECT_FALSE(people().setRules({true, 10}).ok());
    add(QStringLiteral("admin"), "A", false);
    EXPECT_FALSE(people().setRules({true, 10}).ok());
    add(QStringLiteral("second"), "A");
    EXPECT_FALSE(people().setRules({true, -1}).ok());
    EXPECT_TRUE(people().setRules({true, 0}).ok());
    EXPECT_EQ(*people().rules(), LoginRules({true, 0}));
    EXPECT_FALSE(people().setRules({false, 0}).ok()) << "nobody is logged in";
    ASSERT_TRUE(logIn("second", goodPassword).ok());
    EXPECT_TRUE(people().setRules({false, 0}).ok());
    EXPECT_FALSE(office->session().loginRequired);
}

TEST_F(PeopleTest, OnlyAdministratorsKeepPeople)
{
    const User admin = add(QStringLiteral("admin"), "A");
    for (const Role role : {Role::Dispatcher, Role::Handler, Role::Supervisor, Role::ReportingClerk}) {
        sit({role});
        EXPECT_EQ(refusalOf(people().save(admin)), ErrorKind::Forbidden);
        EXPECT_FALSE(people().setPassword(admin.id, goodPassword).ok());
        EXPECT_FALSE(people().setRules({false, 0}).ok());
    }
}

TEST_F(PeopleTest, FormsThatMakeNoSenseAreRefused)
{
    add(QStringLiteral("admin"), "A", false);
    User user;
    user.name = QStringLiteral("chengban");
    user.displayName = QStringLiteral("承办人");
    EXPECT_EQ(refusalOf(people().save(user)), ErrorKind::Invalid) << "no role";
    user.roles = {Role::Handler};
    EXPECT_EQ(refusalOf(people().save(user)), ErrorKind::Invalid) << "no unit";
    user.unit = team;
    user.name = QStringLiteral("ADMIN");
    EXPECT_EQ(refusalOf(people().save(user)), ErrorKind::Conflict);
    user.name = QStringLiteral("chengban");
    user.displayName = QStringLiteral("admin同志");
    EXPECT_EQ(refusalOf(people().save(user)), ErrorKind::Conflict);
    user.displayName = QStringLiteral("承办人");
    const auto saved = people().save(user);
    ASSERT_TRUE(saved.ok());
    EXPECT_EQ(refusalOf(people().save(user)), ErrorKind::Conflict);
    User stale = *saved;
    stale.revision = 0;
    EXPECT_EQ(refusalOf(people().save(stale)), ErrorKind::Conflict);
}

TEST_F(PeopleTest, TheHistoryTellsOfPeopleButNotOfPasswords)
{
    const User admin = add(QStringLiteral("admin"), "A");
    turnOn();
    (void)logIn("admin", QStringLiteral("错的密码错的密码"));
    ASSERT_TRUE(logIn("admin", goodPassword).ok());
    ASSERT_TRUE(people().changePassword(goodPassword, QStringLiteral("另一个好密码 9")).ok());
    EXPECT_FALSE(people().changePassword(goodPassword, QStringLiteral("第三个好密码 9")).ok());
    ASSERT_TRUE(people().logOut().ok());
    QStringList actions;
    for (const HistoryEntry &line : office->history().of(QStringLiteral("user"), admin.id.value)) {
        actions << line.action;
        const QString all = line.oldValue + line.newValue + line.reason;
        EXPECT_FALSE(all.contains(QStringLiteral("argon2")) || all.contains(goodPassword));
    }
    for (const char *action : {"add", "password", "log_in_failed", "log_in", "log_out"})
        EXPECT_TRUE(actions.contains(QLatin1String(action))) << action;
}

} // namespace
