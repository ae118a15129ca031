// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QStackedWidget;

namespace jiesu {

class Ledger;
class OfficeContext;
class SideList;

/// 台账: the ledgers by name at the left, the chosen one beside them.
class LedgersPage final : public Page
{
    Q_OBJECT
public:
    /// @param context must outlive the page
    explicit LedgersPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("台账"); }
    void activate() override;

    [[nodiscard]] SideList *list() const { return m_list; }
    [[nodiscard]] Ledger *current() const;

signals:
    /// A ledger was asked for elsewhere and waits at the front of the page.
    void wanted();

private:
    void add(const QString &name, Ledger *ledger);

    SideList *m_list;
    QStackedWidget *m_stack;
};

} // namespace jiesu
