// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

/// Passwords as Argon2id hashes by libsodium, 64 MiB and two passes: about 0.15 s each, so never on the GUI
/// thread. Any Unicode counts, in its NFKC form.
namespace jiesu::password {

/// The shortest and the longest password, in UTF-16 units.
inline constexpr qsizetype shortest = 8;
inline constexpr qsizetype longest = 128;

/// What is wrong with a password that somebody chose; nothing if it may be used. @param names of its owner,
/// which make no password
[[nodiscard]] std::optional<Error> problem(const QString &password, const QStringList &names);
/// "$argon2id$v=19$m=65536,t=2,p=1$…". Unavailable where the memory for it is not to be had.
[[nodiscard]] Result<QString> hashOf(const QString &password);
/// An empty @p hash fits no password; the time is the same.
[[nodiscard]] bool fits(const QString &password, const QString &hash);

} // namespace jiesu::password
