// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewspage.h"

namespace jiesu {

class OfficeContext;

/// 报表: bulletins, and workbooks and lists, by tabs.
class ReportingPage final : public ViewsPage
{
    Q_OBJECT
public:
    /// @param context must outlive the page
    explicit ReportingPage(OfficeContext &context, QWidget *parent = nullptr);
};

} // namespace jiesu
