// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "ui/widgets/statechip.h"

namespace jiesu {

/// A list that people look at every day and that every office has.
struct SavedView
{
    QString code; ///< names it in the settings: "to_sign"
    QString name;
    QString line;                      ///< in the filter language
    CaseFilter filter;                 ///< what the line means now
    StateKind kind = StateKind::Plain; ///< how a count above zero is shown
};

/// The built-in views of the case page in their order.
enum class ViewId
{
    ToDispatch,
    ToSign,
    DueToday,
    Overdue,
    Supervised,
    Promised,
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
