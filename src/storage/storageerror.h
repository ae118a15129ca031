// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <exception>

namespace jiesu {

/// The one type that storage throws. Caught once, at the edge of the service layer, and handed on as a
/// Result.
class StorageError final : public std::exception
{
public:
    explicit StorageError(Error error)
        : m_error(std::move(error))
    {
    }
    [[nodiscard]] const Error &error() const noexcept { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return "storage error"; }

private:
    Error m_error;
};

} // namespace jiesu
