// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace jiesu {

/// Share of cases that met a condition, kept as the two counts it came from. The part may be weighted
/// ("basically satisfied" counting 0.6), so it is held in thousandths of a case.
/// Invariant: 0 <= part <= whole * 1000. A rate over an empty whole is undefined (printed as a dash),
/// never 0 % and never 100 %.
class Rate final
{
public:
    /// Thousandths in one whole case.
    static constexpr qint64 one = 1000;
    /// The most cases one rate can be made of.
    static constexpr qint64 largestWhole = 1'000'000'000'000;

    constexpr Rate() noexcept = default;
    /// @param part thousandths of a case, @param whole cases. Nothing where the invariant would not hold.
    [[nodiscard]] static constexpr std::optional<Rate> of(qint64 part, qint64 whole) noexcept
    {
        if (whole < 0 || whole > largestWhole || part < 0 || part > whole * one)
            return {};
        return Rate(part, whole);
    }
    /// @param part cases, unweighted.
    [[nodiscard]] static constexpr std::optional<Rate> ofCases(qint64 part, qint64 whole) noexcept
    {
        return part < 0 || part > largestWhole ? std::nullopt : of(part * one, whole);
    }

    [[nodiscard]] constexpr bool isDefined() const noexcept { return m_whole > 0; }
    /// Thousandths of a case.
    [[nodiscard]] constexpr qint64 part() const noexcept { return m_part; }
    /// Cases.
    [[nodiscard]] constexpr qint64 whole() const noexcept { return m_whole; }
    /// Hundredths of a percent, half rounded up: 2 of 3 is 6667, i.e. 66.67 %. Nothing if undefined.
    [[nodiscard]] constexpr std::optional<int> basisPoints() const noexcept
    {
        return isDefined() ? std::optional(int((m_part * 20 + m_whole) / (m_whole * 2))) : std::nullopt;
    }

    /// "94.69" without the sign, "—" if undefined. @param decimals 0 to 3, rounded half up from the counts.
    [[nodiscard]] QString percentText(int decimals = 2) const;
    /// "634.4", "6".
    [[nodiscard]] QString partText() const;
    /// "634.4/670".
    [[nodiscard]] QString fractionText() const;

    /// Pools two groups. Rates are pooled, never averaged: 1/1 with 0/9 is 10 %, not 50 %.
    [[nodiscard]] friend constexpr Rate operator+(Rate a, Rate b) noexcept
    {
        return Rate(a.m_part + b.m_part, a.m_whole + b.m_whole);
    }
    friend constexpr bool operator==(Rate, Rate) noexcept = default;

private:
    constexpr Rate(qint64 part, qint64 whole) noexcept
        : m_part(part)
        , m_whole(whole)
    {
    }

    qint64 m_part = 0;
    qint64 m_whole = 0;
};

} // namespace jiesu
