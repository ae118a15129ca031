// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/userstore.h"

#include "domain/officetime.h"
#include "storage/revisionedtable.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UserStore)
};

const RevisionedTable &users()
{
    static const RevisionedTable table(QLatin1String("user_account"),
                                       {QStringLiteral("name"), QStringLiteral("display_name"),
                                        QStringLiteral("unit_id"), QStringLiteral("active")},
                                       [] { return Words::tr("这个人员"); });
    return table;
}

} // namespace

void UserStore::save(User &user)
{
    users().save(m_database, user.id.value, user.revision,
                 {user.name, user.displayName, orNull(user.unit), int(user.active)});
    saveRoles(user);
}

void UserStore::saveRoles(const User &user)
{
    m_database.statement(QStringLiteral("DELETE FROM user_role WHERE user_id = ?")).run({user.id.value});
    for (const Choice &role : choices<Role>()) {
        if (user.roles.has(Role(role.value)))
            m_database.statement(QStringLiteral("INSERT INTO user_role (user_id, role) VALUES (?, ?)"))
                .run({user.id.value, role.value});
    }
}

Roles UserStore::roles(UserId id)
{
    Roles roles;
    Statement &rows = m_database.statement(QStringLiteral("SELECT role FROM user_role WHERE user_id = ?"));
    rows.run({id.value});
    while (rows.next())
        roles.set(Role(rows.integer(0)), true);
    return roles;
}

std::vector<Account> UserStore::all()
{
    std::vector<Account> accounts;
    Statement &rows = m_database.statement(QStringLiteral(
        "-- scan: the people of one office\nSELECT id, revision, name, display_name, unit_id, active, "
        "password_hash, failed_count, locked_until FROM user_account ORDER BY display_name"));
    rows.run();
    while (rows.next()) {
        Account account;
        account.user = {
            UserId{rows.integer(0)}, rows.integer(1), rows.text(2), rows.text(3), UnitId{rows.integer(4)}, {},
            rows.integer(5) != 0};
        account.passwordHash = rows.text(6);
        account.failed = int(rows.integer(7));
        if (!rows.isNull(8))
            account.lockedUntil = fromEpoch(rows.integer(8));
        accounts.push_back(std::move(account));
    }
    for (Account &account : accounts)
        account.user.roles = roles(account.user.id);
    return accounts;
}

void UserStore::setPasswordHash(UserId id, const QString &hash)
{
    m_database.statement(QStringLiteral("UPDATE user_account SET password_hash = ? WHERE id = ?"))
        .run({hash, id.value});
}

void UserStore::setFailed(UserId id, int failed, std::optional<Instant> lockedUntil)
{
    m_database
        .statement(QStringLiteral("UPDATE user_account SET failed_count = ?, locked_until = ? WHERE id = ?"))
        .run({failed, lockedUntil ? QVariant(toEpoch(*lockedUntil)) : QVariant(), id.value});
}

} // namespace jiesu
