// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/rate.h"

namespace jiesu {

/// How much of what had to be done by now was done in time (domain.md section 11: sign_on_time_rate,
/// on_time_rate). What is still open and not yet due says nothing and does not count; what is open past its
/// time counts as late.
struct Punctuality
{
    qint64 signDue = 0; ///< cases with a time to sign that were signed, or wait to be signed past it
    qint64 signedInTime = 0;
    qint64 contactDue = 0; ///< the same of the first contact
    qint64 contactedInTime = 0;
    qint64 completionDue = 0; ///< cases with a deadline that are done, or past it and not suspended
    qint64 completedInTime = 0;

    /// 签收及时率
    [[nodiscard]] Rate signing() const { return Rate::ofCases(signedInTime, signDue).value_or(Rate()); }
    /// 首次联系及时率
    [[nodiscard]] Rate contact() const { return Rate::ofCases(contactedInTime, contactDue).value_or(Rate()); }
    /// 按时办结率
    [[nodiscard]] Rate completion() const
    {
        return Rate::ofCases(completedInTime, completionDue).value_or(Rate());
    }
    Punctuality &operator+=(const Punctuality &other)
    {
        signDue += other.signDue;
        signedInTime += other.signedInTime;
        contactDue += other.contactDue;
        contactedInTime += other.contactedInTime;
        completionDue += other.completionDue;
        completedInTime += other.completedInTime;
        return *this;
    }
    friend bool operator==(const Punctuality &, const Punctuality &) = default;
};

} // namespace jiesu
