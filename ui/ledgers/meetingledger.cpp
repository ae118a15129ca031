// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/meetingledger.h"

#include "domain/ledgers/meetingmatter.h"
#include "domain/officetime.h"
#include "service/meetingservice.h"
#include "ui/officecontext.h"
#include "ui/print/papers.h"
#include "ui/print/registeredpaper.h"
#include "ui/widgets/keybutton.h"

namespace jiesu {

MeetingLedger::MeetingLedger(OfficeContext &context, QWidget *parent)
    : RecordLedger(context, meetingMatterLedger, parent)
{
    addToHead(new KeyButton(context.commands.action(CommandId::PrintMeeting)));
    context.commands.bind(CommandId::PrintMeeting, this, [this] { print(); });
}

LedgerRecord MeetingLedger::newRecord() const
{
    MeetingMatter matter;
    matter.meetingOn = toOffice(m_context.clock.now()).date;
    return toRecord(meetingMatterLedger, matter);
}

void MeetingLedger::print()
{
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [](Office &office) {
            const MeetingWeek week = meetingWeek(office, toOffice(office.now()).date);
            std::vector<PrintedTable> tables;
            for (const FigureTable &table : meetingSheet(office, week))
                tables.push_back(printedTable(table, office.name()));
            tables.front().note = tr("四方议事单　%1 至 %2")
                                      .arg(week.from.toString(Qt::ISODate), week.to.toString(Qt::ISODate));
            return tables;
        },
        m_context.orTell([this](const std::vector<PrintedTable> &tables) {
            Paper paper = tablePaper(tables.front(), m_context.clock.now(), std::span(tables).subspan(1));
            paper.title = tr("四方议事单");
            showRegistered(m_context, this, paper);
        }));
}

} // namespace jiesu
