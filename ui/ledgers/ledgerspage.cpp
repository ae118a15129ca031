// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/ledgerspage.h"

#include "domain/ledgers/meetingmatter.h"
#include "domain/ledgers/patrolfind.h"
#include "ui/duty/dueboard.h"
#include "ui/duty/handoverledger.h"
#include "ui/duty/rosterledger.h"
#include "ui/ledgers/exportledger.h"
#include "ui/ledgers/incidentledger.h"
#include "ui/ledgers/meetingledger.h"
#include "ui/ledgers/patrolledger.h"

namespace jiesu {

LedgersPage::LedgersPage(OfficeContext &context, QWidget *parent)
    : ViewsPage(tr("台账"), Chooser::List, parent)
{
    add(new IncidentLedger(context, this));
    add(new DueBoard(context, this));
    add(new HandoverLedger(context, this));
    add(new RosterLedger(context, this));
    add(new ExportLedger(context, this));
    for (const Ledger *ledger : ledgers()) {
        if (ledger == &patrolFindLedger)
            add(new PatrolLedger(context, this));
        else if (ledger == &meetingMatterLedger)
            add(new MeetingLedger(context, this));
        else
            add(new RecordLedger(context, *ledger, this));
    }
}

} // namespace jiesu
