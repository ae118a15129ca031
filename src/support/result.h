// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace jiesu {

/// What went wrong, as far as a caller needs to branch on it.
enum class ErrorKind
{
    NotFound,    ///< the thing asked for does not exist (any more)
    Conflict,    ///< someone else changed or already holds it
    Invalid,     ///< the input is refused; nothing was written
    Forbidden,   ///< the person at the keyboard may not do it; nothing was written
    Unavailable, ///< file, disk or database cannot be used now
    Cancelled,   ///< stopped on request; nothing was written
    Internal     ///< our own mistake
};

/// An error in the three sentences a person needs, in the interface language, without SQL and without
/// personal data: what happened, what is safe, what to do.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString happened;
    QString safe;
    QString advice;

    /// The three sentences in one line.
    [[nodiscard]] QString message() const
    {
        QString text = happened;
        for (const QString &part : {safe, advice}) {
            if (!part.isEmpty())
                text += part;
        }
        return text;
    }
};

/// For Result<Done>: the work succeeded and has nothing to hand back.
struct Done
{
};

/// Either a value or the Error that prevented it; never neither.
template <class T> class [[nodiscard]] Result final
{
public:
    Result(T value)
        : m_value(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_value(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const noexcept { return m_value.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    /// Precondition: ok().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_value); }
    [[nodiscard]] T &value() & { return std::get<0>(m_value); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_value)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// Precondition: !ok().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_value); }

private:
    std::variant<T, Error> m_value;
};

} // namespace jiesu
