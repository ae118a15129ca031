// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewspage.h"

namespace jiesu {

class OfficeContext;

/// 台账: the ledgers by name at the left, the chosen one beside them.
class LedgersPage final : public ViewsPage
{
    Q_OBJECT
public:
    /// @param context must outlive the page
    explicit LedgersPage(OfficeContext &context, QWidget *parent = nullptr);
};

} // namespace jiesu
