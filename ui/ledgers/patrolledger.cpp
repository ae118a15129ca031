// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/patrolledger.h"

#include "domain/ledgers/patrolfind.h"
#include "domain/officetime.h"
#include "metrics/findoutcome.h"
#include "ui/officecontext.h"

namespace jiesu {

PatrolLedger::PatrolLedger(OfficeContext &context, QWidget *parent)
    : RecordLedger(context, patrolFindLedger, parent)
{
    context.commands.bind(CommandId::NewFind, this, [this] {
        emit wanted();
        startNew();
    });
}

LedgerRecord PatrolLedger::newRecord() const
{
    PatrolFind find;
    find.foundAt = m_context.clock.now();
    find.dueOn = toOffice(find.foundAt).date.addDays(FindWindow::usualDays);
    if (m_context.session.user)
        find.finder = m_context.session.user->displayName;
    return toRecord(patrolFindLedger, find);
}

} // namespace jiesu
