// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace jiesu {

/// A point in time in whole seconds since 1970-01-01T00:00:00Z; the only form in which times are stored.
using Instant = std::chrono::sys_seconds;

/// Where "now" comes from. Passed in everywhere, so that a test can stop or move it; nothing else in src/
/// asks the system for the time.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// A clock that stands still where it was set; for tests, the demo office and reproducible reports.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant at)
        : m_at(at)
    {
    }
    void set(Instant at) { m_at = at; }
    [[nodiscard]] Instant now() const override { return m_at; }

private:
    Instant m_at;
};

} // namespace jiesu
