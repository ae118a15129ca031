// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Charts as a screen reader meets them: a chart whose children are its marks, each with a name, a value and
/// the action of opening its cases.
namespace jiesu::chartaccessible {

/// Makes QAccessible know charts; calling it again changes nothing.
void install();

} // namespace jiesu::chartaccessible
