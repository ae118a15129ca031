// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "ui/widgets/statechip.h"

namespace jiesu {

/// A list that people look at every day, with its live count.
struct SavedView
{
    QString name;
    CaseFilter filter;
    StateKind kind = StateKind::Plain; ///< how a count above zero is shown
};

/// The views of the case page in their order.
enum class ViewId
{
    ToDispatch,
    ToSign,
    DueToday,
    Overdue,
    Supervised,
    ToReview,
    ToDecide,
    ToFollowUp,
    Unhappy,
    ToClose,
    Open,
    All,
    Trash
};

/// All views, indexed by ViewId. @param now decides what is due today and overdue
[[nodiscard]] std::vector<SavedView> savedViews(Instant now);

} // namespace jiesu
