// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/ids.h"

#include <initializer_list>
#include <optional>
#include <set>

/// The people of an office, and who of them is at the keyboard.
namespace jiesu {

/// What somebody does in the office. The integer is stored: append only.
enum class Role
{
    Dispatcher,     ///< 话务: takes calls, dispatches, follows up
    Handler,        ///< 承办: handles the cases of a unit
    Supervisor,     ///< 督办: reviews, decides requests, supervises
    ReportingClerk, ///< 统计: imports, exports, reports
    Administrator   ///< 管理: people and reference tables
};
template <> std::span<const Choice> choices<Role>();

/// A set of roles; somebody may have several, a permission is given to several.
class Roles final
{
public:
    constexpr Roles() = default;
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            set(role, true);
    }
    [[nodiscard]] constexpr bool has(Role role) const { return (m_bits >> unsigned(role)) & 1U; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr void set(Role role, bool on)
    {
        const unsigned bit = 1U << unsigned(role);
        m_bits = on ? m_bits | bit : m_bits & ~bit;
    }
    /// Those in both sets.
    [[nodiscard]] constexpr Roles operator&(Roles other) const
    {
        other.m_bits &= m_bits;
        return other;
    }
    friend constexpr bool operator==(Roles, Roles) = default;

private:
    unsigned m_bits = 0;
};

/// "话务、督办"; empty for no role.
[[nodiscard]] QString label(Roles roles);

using UserId = Id<struct UserTag>;

/// A person of the office. The password is no part of it: only the storage and the check of it see the hash.
struct User
{
    UserId id;
    qint64 revision = 0;
    QString name;        ///< to log in with; unique, case and width do not count
    QString displayName; ///< written to the history and printed; unique
    UnitId unit;         ///< a handler acts on the cases of this unit and of those below it
    Roles roles;
    bool active = true;
    friend bool operator==(const User &, const User &) = default;
};

/// Who is at the keyboard, as far as permissions and masking ask.
struct Session
{
    bool loginRequired = false; ///< the office has turned log-in on; off: everything is permitted
    std::optional<User> user;   ///< nobody: until somebody has logged in
    std::set<UnitId> units;     ///< the user's unit and all units below it

    [[nodiscard]] bool has(Role role) const { return user && user->roles.has(role); }
    [[nodiscard]] bool isOwnUnit(UnitId unit) const { return unit.isSet() && units.contains(unit); }
    /// @p name as the history has it.
    [[nodiscard]] bool isUser(const QString &name) const
    {
        return user && !name.isEmpty() && user->displayName == name;
    }
};

} // namespace jiesu
