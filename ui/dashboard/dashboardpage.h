// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardquery.h"
#include "ui/viewspage.h"

namespace jiesu {

class OfficeContext;

/// 看板: the month's board and the views that explain it, by tabs.
class DashboardPage final : public ViewsPage
{
    Q_OBJECT
public:
    /// @param context must outlive the page
    explicit DashboardPage(OfficeContext &context, QWidget *parent = nullptr);

private:
    BoardRequest m_request; ///< shared by the views, so that it stays when another one is chosen
};

} // namespace jiesu
