// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/ledgerspage.h"

#include "ui/duty/dueboard.h"
#include "ui/duty/handoverledger.h"
#include "ui/duty/rosterledger.h"
#include "ui/ledgers/incidentledger.h"
#include "ui/theme.h"
#include "ui/widgets/sidelist.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace jiesu {
namespace {

constexpr int listWidth = 128;

} // namespace

LedgersPage::LedgersPage(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_list(new SideList(tr("各种台账"), this))
    , m_stack(new QStackedWidget(this))
{
    add(tr("群诉事件"), new IncidentLedger(context, this));
    add(tr("到期看板"), new DueBoard(context, this));
    add(tr("交接班"), new HandoverLedger(context, this));
    add(tr("值班表"), new RosterLedger(context, this));

    m_list->setFixedWidth(listWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin, 14, Theme::Size::PageMargin, 14);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    m_list->setCurrentRow(0);
    connect(m_list, &SideList::currentRowChanged, this, [this](int chosen) {
        m_stack->setCurrentIndex(chosen);
        current()->activate();
    });
}

void LedgersPage::add(const QString &name, Ledger *ledger)
{
    m_list->add(name);
    m_stack->addWidget(ledger);
    connect(ledger, &Ledger::notice, this, &Page::notice);
    connect(ledger, &Ledger::wanted, this, [this, ledger] {
        const QSignalBlocker quiet(m_list);
        m_stack->setCurrentWidget(ledger);
        m_list->setCurrentRow(m_stack->currentIndex());
        emit wanted();
    });
}

Ledger *LedgersPage::current() const
{
    return static_cast<Ledger *>(m_stack->currentWidget());
}

void LedgersPage::activate()
{
    current()->activate();
}

} // namespace jiesu
