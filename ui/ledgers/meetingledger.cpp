// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/meetingledger.h"

#include "domain/ledgers/meetingmatter.h"
#include "domain/officetime.h"
#include "service/meetingservice.h"
#include "ui/officecontext.h"
#include "ui/print/papers.h"
#include "ui/print/registeredpaper.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/wrappedlabel.h"

namespace jiesu {

namespace {

/// The week's matters with those of earlier meetings that are open.
QString openTextOf(const MeetingWeek &week)
{
    qint64 open = 0;
    QStringList overdue;
    for (const auto *matters : {&week.open, &week.fresh}) {
        for (const MeetingMatter &matter : *matters) {
            open += isOpen(matter) ? 1 : 0;
            if (isOverdue(matter, week.today))
                overdue << MeetingLedger::tr("%1（逾期 %2 天）")
                               .arg(matter.matter.simplified())
                               .arg(matter.dueOn.daysTo(week.today));
        }
    }
    if (overdue.isEmpty())
        return MeetingLedger::tr("未办结 %1 件，没有逾期。").arg(open);
    return MeetingLedger::tr("未办结 %1 件，逾期 %2 件：%3。")
        .arg(open)
        .arg(overdue.size())
        .arg(overdue.join(MeetingLedger::tr("、")));
}

} // namespace

MeetingLedger::MeetingLedger(OfficeContext &context, QWidget *parent)
    : RecordLedger(context, meetingMatterLedger, parent)
    , m_open(wrappedLabel("hint"))
{
    m_open->setObjectName(QStringLiteral("openMatters"));
    addToHead(new KeyButton(context.commands.action(CommandId::PrintMeeting)));
    addUnderList(m_open);
    context.commands.bind(CommandId::PrintMeeting, this, [this] { print(); });
}

void MeetingLedger::activate()
{
    RecordLedger::activate();
    tellOpen();
}

QString MeetingLedger::openText() const
{
    return m_open->text();
}

LedgerRecord MeetingLedger::newRecord() const
{
    MeetingMatter matter;
    matter.meetingOn = toOffice(m_context.clock.now()).date;
    return toRecord(meetingMatterLedger, matter);
}

void MeetingLedger::showChosen(const LedgerRecord &)
{
    tellOpen();
}

void MeetingLedger::tellOpen()
{
    m_context.askLatest(
        this, m_question,
        [](Office &office) { return openTextOf(meetingWeek(office, toOffice(office.now()).date)); },
        m_context.orTell([this](const QString &text) { m_open->setText(text); }));
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
