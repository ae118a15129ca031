// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/password.h"

#include "domain/text.h"

#include <QCoreApplication>

#include <sodium.h>

namespace jiesu::password {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Password)
};

/// The hash of a random password that nobody knows; compared with where there is no hash.
constexpr char nobodysHash[] =
    "$argon2id$v=19$m=65536,t=2,p=1$IL1AQbMvi5VhO4/AcBzbwg$YdUi/SU4UckHYo0YY4N1P3t8vPl/m1TJT3F/08PQdNk";

constexpr const char *easyPasswords[] = {"12345678", "123456789", "1234567890", "87654321", "password",
                                         "qwertyui", "1qaz2wsx",  "abcd1234",   "a1234567", "12345123"};

QByteArray normalized(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

Error refused(const QString &happened)
{
    return {ErrorKind::Invalid, happened, Words::tr("密码没有改动。"),
            Words::tr("请换一个不少于 %1 位、别人猜不到的密码。").arg(shortest)};
}

bool isOneCharacter(const QString &password)
{
    return std::ranges::all_of(password, [&](QChar each) { return each == password[0]; });
}

} // namespace

std::optional<Error> problem(const QString &password, const QStringList &names)
{
    if (password.size() < shortest)
        return refused(Words::tr("密码太短。"));
    if (password.size() > longest)
        return refused(Words::tr("密码超过 %1 位。").arg(longest));
    const QString folded = text::folded(password);
    const auto isThis = [&](const QString &easy) { return text::folded(easy) == folded; };
    if (isOneCharacter(password) || std::ranges::any_of(names, isThis) ||
        std::ranges::any_of(easyPasswords, [&](const char *easy) { return isThis(QLatin1String(easy)); }))
        return refused(Words::tr("这个密码太容易猜到。"));
    return std::nullopt;
}

Result<QString> hashOf(const QString &password)
{
    const QByteArray secret = normalized(password);
    char hash[crypto_pwhash_STRBYTES];
    if (!isReady() ||
        crypto_pwhash_str(hash, secret.constData(), quint64(secret.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return Error{ErrorKind::Unavailable, Words::tr("内存不够，算不出密码的校验值。"),
                     Words::tr("密码没有改动。"), Words::tr("请关掉一些程序再试。")};
    return QString::fromLatin1(hash);
}

bool fits(const QString &password, const QString &hash)
{
    const QByteArray secret = normalized(password.left(longest));
    const QByteArray stored = hash.isEmpty() ? QByteArray(nobodysHash) : hash.toLatin1();
    return isReady() &&
           crypto_pwhash_str_verify(stored.constData(), secret.constData(), quint64(secret.size())) == 0 &&
           !hash.isEmpty();
}

} // namespace jiesu::password
