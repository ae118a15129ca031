// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewspage.h"

namespace jiesu {

class OfficeContext;

/// 主动治理: what is done before anybody complains, by tabs.
class ProactivePage final : public ViewsPage
{
    Q_OBJECT
public:
    /// @param context must outlive the page
    explicit ProactivePage(OfficeContext &context, QWidget *parent = nullptr);
};

} // namespace jiesu
