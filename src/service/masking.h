// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefields.h"
#include "domain/casequery.h"
#include "domain/user.h"

#include <QString>

/// The one rule of what is shown of a caller. What leaves the services has passed through it: lists, the page
/// of a case, the desk, the command line, exports.
namespace jiesu {

class Office;
struct CaseCaller;

/// How much of a caller is shown to a person who did not ask for more (see RevealService).
enum class CallerView
{
    Whole,
    Masked,
    Hidden ///< asked for confidence: nothing at all, not even the surname
};

/// Whole for the cases of one's own: dispatched or handled by the user, or, for a handler, led by the user's
/// unit or one below it. Masked for all others, and for everybody while log-in is off.
[[nodiscard]] CallerView callerView(const Session &session, const ComplaintCase &complaint);

/// The text of a field as @p view shows it: names by their surname, numbers without their middle, other
/// personal data not at all, numbers inside titles and long texts without their middle.
[[nodiscard]] QString shownText(const CaseField &field, const QString &text, CallerView view);

/// Masks what a row shows. Confidential callers are not in a row at all, see rowOf().
void maskCaller(CaseRow &row, const Session &session);
/// rowOf() as the person at the keyboard may see it.
[[nodiscard]] CaseRow shownRow(Office &office, const ComplaintCase &complaint);
/// Masks the caller's data, the title and the content. Result and reply stay as they are: forms begin with
/// them, and they are written to be passed on.
void maskCaller(ComplaintCase &complaint, CallerView view);
void maskCaller(CaseCaller &caller, CallerView view);
/// Takes back what maskCaller() did to the fields of @p after that were not changed otherwise, so that a
/// masked text never overwrites the real one.
void keepMasked(ComplaintCase &after, const ComplaintCase &before, CallerView view);

/// The mobile numbers in a long text with their middle digits hidden; longer runs of digits stay.
[[nodiscard]] QString withMaskedPhones(const QString &text);

} // namespace jiesu
