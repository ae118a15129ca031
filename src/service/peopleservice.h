// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"
#include "storage/userstore.h"

namespace jiesu {

/// Somebody as the list of people shows him.
struct Person
{
    User user;
    QString unitName;
    bool hasPassword = false;
    std::optional<Instant> lockedUntil; ///< after too many wrong passwords; none if that time is over
};

/// Whether and how the office asks for a log-in.
struct LoginRules
{
    bool required = false;
    int idleMinutes = 0; ///< the window locks itself after so long without a key; 0: never
    friend bool operator==(const LoginRules &, const LoginRules &) = default;
};

/// The people of an office and their logging in. Log-in is off until an administrator turns it on; it keeps
/// colleagues apart who share the program, and is no protection against somebody who reads the file itself
/// (docs/adr/0008). Each change is one transaction with its history, which holds neither passwords nor their
/// hashes. Changing people is Forbidden without Permission::KeepPeople.
class PeopleService final
{
public:
    /// So many wrong passwords in a row lock an account for so long.
    static constexpr int failuresAllowed = 5;
    static constexpr std::chrono::minutes lockTime{15};
    static constexpr qsizetype nameLimit = 40;
    static constexpr int mostIdleMinutes = 240;

    explicit PeopleService(Office &office)
        : m_office(office)
    {
    }

    [[nodiscard]] Result<std::vector<Person>> people();
    /// With an unset id adds. Invalid: a name is missing or too long, no role, a handler without a unit, or
    /// the last active administrator would be gone; Conflict: a name is taken, or the row was changed.
    [[nodiscard]] Result<User> save(User user);
    /// Invalid for a password that is too short or too easy. @see password::problem
    [[nodiscard]] Result<Done> setPassword(UserId id, const QString &password);
    /// Somebody changes his own password; Forbidden where @p old is not it.
    [[nodiscard]] Result<Done> changePassword(const QString &old, const QString &password);

    [[nodiscard]] Result<LoginRules> rules();
    /// Turning log-in on needs an active administrator who has a password; nobody is logged in then.
    [[nodiscard]] Result<Done> setRules(const LoginRules &rules);

    /// Makes somebody the person at the keyboard. Forbidden, in the same words and after the same time, for
    /// an unknown name, a wrong password and somebody who is no longer active; in other words while the
    /// account is locked. A failure is stored before the password is looked at.
    [[nodiscard]] Result<User> logIn(const QString &name, const QString &password);
    /// Nobody is at the keyboard any more.
    Result<Done> logOut();

private:
    [[nodiscard]] std::optional<Account> find(UserId id);
    void checkNames(const User &user, const std::vector<Account> &others) const;
    void checkAdministrators(const User &changed, const std::vector<Account> &accounts);
    /// Proves that the person is who he says, counting failures. @throws StorageError Forbidden
    void authenticate(const Account &account, const QString &password);
    void record(UserId id, const QString &action, const QString &field = {}, const QString &before = {},
                const QString &after = {});
    void storePassword(const Account &account, const QString &password);

    Office &m_office;
};

} // namespace jiesu
