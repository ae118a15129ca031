// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/incidentcases.h"

#include "domain/officetime.h"
#include "lifecycle/lifecycle.h"
#include "ui/commands.h"
#include "ui/models/texttablemodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"

#include <QLineEdit>

namespace jiesu {
namespace {

constexpr int tableHeight = 200;
constexpr qsizetype numberTail = 6; // the serial; the whole number is the tooltip

} // namespace

IncidentCases::IncidentCases(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("案件")))
    , m_table(new RowTable(QStringLiteral("incident-cases"), nullptr, this))
    , m_model(new TextTableModel({{tr("编号")}, {tr("状态")}, {tr("告知")}, {tr("来电")}}, this))
    , m_waiting(new QLabel)
    , m_takeUp(new KeyButton(Commands::text(CommandId::TakeUpWaiting),
                             Commands::keyText(CommandId::TakeUpWaiting)))
    , m_number(new QLineEdit)
    , m_numberField(new LabelledField(tr("归入一件"), m_number))
    , m_tell(new KeyButton(Commands::text(CommandId::TellCaller), Commands::keyText(CommandId::TellCaller)))
    , m_tellAll(new KeyButton(Commands::text(CommandId::TellAllCallers),
                              Commands::keyText(CommandId::TellAllCallers)))
{
    m_table->setModel(m_model);
    m_table->setDefaultWidths({76, 78, 90});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("事件的案件"));
    m_table->setMinimumHeight(tableHeight);
    m_waiting->setWordWrap(true);
    Theme::setRole(m_waiting, "hint");
    m_number->setObjectName(QStringLiteral("caseNumber"));
    m_number->setPlaceholderText(tr("案件编号或工单编号，Enter 归入"));
    m_numberField->setTag(Commands::keyText(CommandId::AddCase));
    auto *waiting = new QHBoxLayout;
    waiting->addWidget(m_waiting, 1);
    waiting->addWidget(m_takeUp);
    m_card->body()->addLayout(waiting);
    auto *telling = new QHBoxLayout;
    telling->setSpacing(8);
    telling->addWidget(m_tell);
    telling->addWidget(m_tellAll);
    telling->addStretch();
    m_card->body()->addLayout(telling);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_numberField);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_table, &RowTable::rowActivated, this,
            [this](int row) { emit openAsked(m_cases[std::size_t(row)].id); });
    connect(m_number, &QLineEdit::returnPressed, this, [this] { emit addAsked(m_number->text()); });
    connect(m_number, &QLineEdit::textEdited, this, [this] { showError({}); });
    connect(m_tell, &QPushButton::clicked, this, &IncidentCases::tellAsked);
    connect(m_tellAll, &QPushButton::clicked, this, &IncidentCases::tellAllAsked);
    connect(m_takeUp, &QPushButton::clicked, this, &IncidentCases::takeUpAsked);
}

void IncidentCases::setRows(std::vector<CaseRow> cases)
{
    const CaseId marked = current();
    m_cases = std::move(cases);
    std::vector<TextTableModel::Row> rows;
    int markedRow = 0;
    for (const CaseRow &row : m_cases) {
        if (row.id == marked)
            markedRow = int(rows.size());
        TextCell number(row.caseNo.right(numberTail));
        number.tooltip = row.caseNo;
        TextCell status(label(row.status));
        status.chip = isOpen(row.status) ? StateKind::Accent : StateKind::Plain;
        TextCell told(isTold(row.id) ? tr("已告知") : tr("未告知"));
        told.chip = isTold(row.id) ? StateKind::Good : StateKind::Due;
        const QString time = toOffice(row.receivedAt).time.toString(QStringLiteral("HH:mm"));
        TextCell call(QStringList{time, row.callerName, row.title}.join(u' '));
        call.tooltip = QStringLiteral("%1　%2").arg(officeMinuteText(row.receivedAt), row.title);
        rows.push_back({number, status, told, call});
    }
    m_model->setRows(std::move(rows));
    if (!m_cases.empty())
        m_table->selectRow(markedRow);
}

void IncidentCases::show(std::vector<CaseRow> cases, std::vector<IncidentTold> told, std::size_t waiting)
{
    m_told = std::move(told);
    setRows(std::move(cases));
    m_card->setNote(tr("%1 件 · 已告知 %2").arg(m_cases.size()).arg(m_told.size()));
    m_tell->show();
    m_tellAll->setVisible(!untold().empty());
    m_waiting->setText(tr("这里另有 %1 件来电还没有归入。").arg(waiting));
    m_waiting->setVisible(waiting > 0);
    m_takeUp->setVisible(waiting > 0);
    m_numberField->show();
}

void IncidentCases::showProposed(std::vector<CaseRow> cases)
{
    m_told.clear();
    setRows(std::move(cases));
    m_card->setNote(tr("%1 件").arg(m_cases.size()));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_waiting, m_takeUp, m_numberField, m_tell, m_tellAll})
        part->hide();
}

void IncidentCases::clearEntry()
{
    m_number->clear();
    showError({});
}

void IncidentCases::showError(const QString &error)
{
    m_numberField->setError(error);
}

void IncidentCases::focusEntry()
{
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

bool IncidentCases::isTold(CaseId id) const
{
    return std::ranges::find(m_told, id, &IncidentTold::caseId) != m_told.end();
}

std::vector<CaseId> IncidentCases::untold() const
{
    std::vector<CaseId> ids;
    for (const CaseRow &row : m_cases) {
        if (!isTold(row.id))
            ids.push_back(row.id);
    }
    return ids;
}

CaseId IncidentCases::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && std::size_t(row) < m_cases.size() ? m_cases[std::size_t(row)].id : CaseId();
}

} // namespace jiesu
