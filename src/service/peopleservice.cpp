// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/peopleservice.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/historyline.h"
#include "service/password.h"
#include "service/referenceservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleService)
};

const QString userEntity = QStringLiteral("user");
const QString idleSetting = QStringLiteral("idle_minutes");

[[noreturn]] void refuse(ErrorKind kind, const QString &happened, const QString &advice)
{
    throw StorageError({kind, happened, Words::tr("没有保存任何改动。"), advice});
}

[[noreturn]] void refuseLogin(const QString &happened, const QString &advice)
{
    throw StorageError({ErrorKind::Forbidden, happened, Words::tr("没有登录。"), advice});
}

std::vector<ReferenceField> fieldsOf(const User &user)
{
    QStringList roles;
    for (const Choice &role : choices<Role>()) {
        if (user.roles.has(Role(role.value)))
            roles << QLatin1String(role.code);
    }
    return {{"name", user.name},
            {"display_name", user.displayName},
            {"unit_id", QString::number(user.unit.value)},
            {"roles", roles.join(u' ')},
            {"active", QString::number(int(user.active))}};
}

bool isAdministrator(const User &user)
{
    return user.active && user.roles.has(Role::Administrator);
}

Session sessionOf(Office &office, const User &user)
{
    Session session{true, user, {}};
    if (user.unit.isSet()) {
        for (const qint64 unit : office.reference()->withDescendants(user.unit))
            session.units.insert(UnitId{unit});
    }
    return session;
}

} // namespace

Result<std::vector<Person>> PeopleService::people()
{
    return inResult([&] {
        std::vector<Person> list;
        for (Account &account : UserStore(m_office.database()).all()) {
            const bool locked = account.lockedUntil && *account.lockedUntil > m_office.now();
            list.push_back({account.user, m_office.reference()->name(account.user.unit),
                            !account.passwordHash.isEmpty(), locked ? account.lockedUntil : std::nullopt});
        }
        return list;
    });
}

std::optional<Account> PeopleService::find(UserId id)
{
    for (Account &account : UserStore(m_office.database()).all()) {
        if (account.user.id == id)
            return std::move(account);
    }
    return std::nullopt;
}

void PeopleService::checkNames(const User &user, const std::vector<Account> &others) const
{
    if (user.name.isEmpty() || user.displayName.isEmpty())
        refuse(ErrorKind::Invalid, Words::tr("登录名和姓名都要填。"), Words::tr("请填写后再保存。"));
    if (user.name.size() > nameLimit || user.displayName.size() > nameLimit)
        refuse(ErrorKind::Invalid, Words::tr("登录名和姓名不超过 %1 个字。").arg(nameLimit),
               Words::tr("请改短后再保存。"));
    for (const Account &other : others) {
        if (other.user.id == user.id)
            continue;
        if (text::folded(other.user.name) == text::folded(user.name))
            refuse(ErrorKind::Conflict, Words::tr("登录名“%1”已经有人用。").arg(user.name),
                   Words::tr("请换一个登录名。"));
        if (text::folded(other.user.displayName) == text::folded(user.displayName))
            refuse(ErrorKind::Conflict, Words::tr("已经有一位“%1”。").arg(user.displayName),
                   Words::tr("姓名记入历史，请加上工号等以便区分。"));
    }
}

void PeopleService::checkAdministrators(const User &changed, const std::vector<Account> &accounts)
{
    bool wasThere = false;
    bool isThere = isAdministrator(changed) && !m_office.session().loginRequired;
    for (const Account &account : accounts) {
        wasThere = wasThere || isAdministrator(account.user);
        const User &now = account.user.id == changed.id ? changed : account.user;
        const bool mayLogIn = !m_office.session().loginRequired || !account.passwordHash.isEmpty();
        isThere = isThere || (isAdministrator(now) && mayLogIn);
    }
    if (wasThere && !isThere)
        refuse(ErrorKind::Invalid, Words::tr("这是最后一位在用的管理人员。"),
               Words::tr("请先让另一位同事担任管理，并设好密码。"));
}

Result<User> PeopleService::save(User user)
{
    return inResult([&] {
        require(m_office, Permission::KeepPeople);
        user.name = text::tidyLine(user.name);
        user.displayName = text::tidyLine(user.displayName);
        const std::vector<Account> accounts = UserStore(m_office.database()).all();
        checkNames(user, accounts);
        if (user.roles.isEmpty())
            refuse(ErrorKind::Invalid, Words::tr("还没有选职责。"), Words::tr("请至少选一项职责。"));
        if (user.roles.has(Role::Handler) && !user.unit.isSet())
            refuse(ErrorKind::Invalid, Words::tr("承办人员要有单位，才知道哪些案件归他办。"),
                   Words::tr("请选单位。"));
        checkAdministrators(user, accounts);
        const std::optional<Account> before = find(user.id);
        Transaction transaction(m_office.database());
        UserStore(m_office.database()).save(user);
        recordDifferences(m_office, userEntity, user.id.value,
                          before ? fieldsOf(before->user) : std::vector<ReferenceField>(), fieldsOf(user));
        transaction.commit();
        if (m_office.session().user && m_office.session().user->id == user.id)
            m_office.setSession(user.active ? sessionOf(m_office, user) : Session{true, {}, {}});
        return user;
    });
}

void PeopleService::record(UserId id, const QString &action, const QString &field, const QString &before,
                           const QString &after)
{
    HistoryEntry entry = historyLine(m_office, userEntity, id.value, action);
    entry.field = field;
    entry.oldValue = before;
    entry.newValue = after;
    m_office.history().append(std::move(entry));
}

void PeopleService::storePassword(const Account &account, const QString &password)
{
    requireNothingAgainst(
        password::problem(password, {account.user.name, account.user.displayName, m_office.name()}));
    const Result<QString> hash = password::hashOf(password);
    if (!hash)
        throw StorageError(hash.error());
    Transaction transaction(m_office.database());
    UserStore users(m_office.database());
    users.setPasswordHash(account.user.id, *hash);
    users.setFailed(account.user.id, 0, {});
    record(account.user.id, QStringLiteral("password"));
    transaction.commit();
}

Result<Done> PeopleService::setPassword(UserId id, const QString &password)
{
    return inResult([&] {
        require(m_office, Permission::KeepPeople);
        const std::optional<Account> account = find(id);
        if (!account)
            refuse(ErrorKind::NotFound, Words::tr("找不到这个人员。"), Words::tr("请刷新后再试。"));
        storePassword(*account, password);
        return Done();
    });
}

Result<Done> PeopleService::changePassword(const QString &old, const QString &password)
{
    return inResult([&] {
        const std::optional<User> user = m_office.session().user;
        if (!user)
            refuse(ErrorKind::Forbidden, Words::tr("还没有登录。"), Words::tr("请先登录再试。"));
        const std::optional<Account> account = find(user->id);
        authenticate(account.value_or(Account()), old);
        storePassword(*account, password);
        return Done();
    });
}

Result<LoginRules> PeopleService::rules()
{
    return inResult([&] {
        return LoginRules{m_office.session().loginRequired,
                          m_office.referenceStore().setting(idleSetting, QStringLiteral("10")).toInt()};
    });
}

Result<Done> PeopleService::setRules(const LoginRules &rules)
{
    return inResult([&]() -> Result<Done> {
        require(m_office, Permission::KeepPeople);
        const auto mayStart = [](const Account &account) {
            return isAdministrator(account.user) && !account.passwordHash.isEmpty();
        };
        if (rules.idleMinutes < 0 || rules.idleMinutes > mostIdleMinutes)
            refuse(ErrorKind::Invalid, Words::tr("自动锁定的时间应为 0 到 %1 分钟。").arg(mostIdleMinutes),
                   Words::tr("0 表示不自动锁定。"));
        if (rules.required && std::ranges::none_of(UserStore(m_office.database()).all(), mayStart))
            refuse(ErrorKind::Invalid, Words::tr("还没有设好密码的管理人员，启用登录后谁也管不了。"),
                   Words::tr("请先添加一位管理人员并设密码。"));
        const LoginRules before = *this->rules();
        if (before == rules)
            return Done();
        Transaction transaction(m_office.database());
        m_office.referenceStore().setSetting(loginSetting, QString::number(int(rules.required)));
        m_office.referenceStore().setSetting(idleSetting, QString::number(rules.idleMinutes));
        recordDifferences(m_office, QStringLiteral("setting"), 0,
                          {{"login", QString::number(int(before.required))},
                           {"idle_minutes", QString::number(before.idleMinutes)}},
                          {{"login", QString::number(int(rules.required))},
                           {"idle_minutes", QString::number(rules.idleMinutes)}});
        transaction.commit();
        if (before.required != rules.required)
            m_office.setSession(Session{rules.required, {}, {}});
        return Done();
    });
}

void PeopleService::authenticate(const Account &account, const QString &password)
{
    UserStore users(m_office.database());
    const Instant now = m_office.now();
    if (account.lockedUntil && *account.lockedUntil > now)
        refuseLogin(Words::tr("连续 %1 次密码不对，这个账号锁定到 %2。")
                        .arg(failuresAllowed)
                        .arg(officeMinuteText(*account.lockedUntil)),
                    Words::tr("请到时再试，或请管理人员重设密码。"));
    const int failed = (account.lockedUntil ? 0 : account.failed) + 1;
    const auto locked = failed >= failuresAllowed ? std::optional(now + lockTime) : std::nullopt;
    const bool isKnown = account.user.id.isSet();
    if (isKnown) {
        Transaction counted(m_office.database());
        users.setFailed(account.user.id, failed, locked);
        counted.commit();
    }
    const bool fits = password::fits(password, account.passwordHash);
    Transaction transaction(m_office.database());
    if (fits)
        users.setFailed(account.user.id, 0, {});
    else
        record(account.user.id, QStringLiteral("log_in_failed"));
    transaction.commit();
    if (!fits)
        refuseLogin(Words::tr("登录名或密码不对。"),
                    Words::tr("请核对后再试；连续 %1 次不对，账号锁定 %2 分钟。")
                        .arg(failuresAllowed)
                        .arg(lockTime.count()));
}

Result<User> PeopleService::logIn(const QString &name, const QString &password)
{
    return inResult([&] {
        const QString wanted = text::folded(text::tidyLine(name));
        Account account;
        for (Account &each : UserStore(m_office.database()).all()) {
            if (each.user.active && text::folded(each.user.name) == wanted)
                account = std::move(each);
        }
        authenticate(account, password);
        m_office.setSession(sessionOf(m_office, account.user));
        Transaction transaction(m_office.database());
        record(account.user.id, QStringLiteral("log_in"));
        transaction.commit();
        return account.user;
    });
}

Result<Done> PeopleService::logOut()
{
    return inResult([&] {
        const std::optional<User> user = m_office.session().user;
        if (!user)
            return Done();
        Transaction transaction(m_office.database());
        record(user->id, QStringLiteral("log_out"));
        transaction.commit();
        m_office.setSession(Session{true, {}, {}});
        return Done();
    });
}

} // namespace jiesu
