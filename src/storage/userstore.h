// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"
#include "storage/database.h"

#include <vector>

namespace jiesu {

/// What logging in needs to know of somebody.
struct Account
{
    User user;
    QString passwordHash; ///< empty: no password was set yet
    int failed = 0;       ///< wrong passwords since the last right one
    std::optional<Instant> lockedUntil;
};

/// The people of the office. The caller opens the transaction and writes the history.
class UserStore final
{
public:
    explicit UserStore(Database &database)
        : m_database(database)
    {
    }

    /// With an unset id adds, else changes the row at its revision.
    /// @throws StorageError Conflict: changed meanwhile; NotFound: it is gone
    void save(User &user);
    /// By display name; also those no longer active.
    [[nodiscard]] std::vector<Account> all();
    void setPasswordHash(UserId id, const QString &hash);
    /// Remembers wrong passwords; @p lockedUntil none: not locked.
    void setFailed(UserId id, int failed, std::optional<Instant> lockedUntil);

private:
    void saveRoles(const User &user);
    [[nodiscard]] Roles roles(UserId id);

    Database &m_database;
};

} // namespace jiesu
