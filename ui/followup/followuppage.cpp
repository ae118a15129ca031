// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/followuppage.h"

#include "service/revealservice.h"
#include "ui/cases/countdown.h"
#include "ui/commands.h"
#include "ui/followup/followupcard.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"

#include <QListWidget>
#include <QScrollArea>
#include <QStackedLayout>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

const QString byKey = QStringLiteral("followup/by");
constexpr int queueWidth = 300;
constexpr int widestCall = 860;
constexpr int pageSize = 500;

/// On the office's thread: every case that waits for its call, in the order of calling.
std::vector<QueuedCase> waitingCases(Office &office)
{
    CaseFilter filter;
    filter.statuses = {CaseStatus::Completed};
    std::vector<QueuedCase> queue;
    CaseStore cases = office.cases();
    std::optional<CaseKey> after;
    do {
        CasePage page = cases.page(filter, after, pageSize);
        for (CaseRow &row : page.rows) {
            const std::vector<FollowUp> calls = cases.followUps(row.id);
            queue.push_back({std::move(row), missedCalls(calls)});
        }
        after = page.next;
    } while (after);
    std::ranges::sort(queue, {}, [](const QueuedCase &c) {
        return std::tuple(std::min(c.missed, FollowUpPage::attemptLimit),
                          c.row.doneTime.value_or(c.row.receivedAt), c.row.id);
    });
    return queue;
}

/// On the office's thread. @param reveal the call is about to be made: the number is shown, which is written
/// down
Result<FollowUpTask> taskFor(Office &office, CaseId id, bool reveal)
{
    auto detail = CaseService(office).detail(id);
    if (!detail)
        return detail.error();
    const auto reference = office.reference();
    const ComplaintCase &complaint = detail->complaint;
    const PlaceId place = complaint.point.isSet() ? complaint.point : complaint.street;
    FollowUpTask task{{}, office.name(), reference->name(complaint.leadUnit), reference->name(place)};
    task.detail = std::move(detail).value();
    if (reveal && task.detail.mayReveal) {
        auto whole = RevealService(office).caller(id);
        if (!whole)
            return whole.error();
        task.detail.complaint = std::move(whole).value();
    }
    return task;
}

} // namespace

FollowUpPage::FollowUpPage(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_queue(new QListWidget)
    , m_count(new QLabel)
    , m_card(new FollowUpCard)
    , m_stack(new QStackedLayout)
{
    layOut();
    m_card->setBy(FollowUpBy(context.settings.value(byKey, int(FollowUpBy::Unit)).toInt()));
    context.commands.bind(CommandId::SaveFollowUp, this, [this] { save(true); });
    context.commands.bind(CommandId::NotReached, this, [this] { save(false); });
    connect(m_card, &FollowUpCard::saveAsked, this, [this] { save(true); });
    connect(m_queue, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            openTask({item->data(Qt::UserRole).toLongLong()});
    });
    connect(&context, &OfficeContext::casesChanged, this, &FollowUpPage::loadQueue);
    connect(&context, &OfficeContext::sessionChanged, this, [this] {
        m_current = {};
        loadQueue();
    });
    loadQueue();
}

void FollowUpPage::layOut()
{
    auto *left = new QFrame;
    Theme::setRole(left, "card");
    left->setFixedWidth(queueWidth);
    auto *heading = new QLabel(tr("待回访"));
    Theme::setRole(heading, "section");
    Theme::setRole(m_count, "hint");
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 12, 4);
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_count);
    m_queue->setAccessibleName(tr("待回访的案件"));
    m_queue->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_queue->setFocusPolicy(Qt::ClickFocus);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(6, 8, 6, 6);
    leftColumn->setSpacing(4);
    leftColumn->addLayout(head);
    leftColumn->addWidget(m_queue, 1);

    m_stack->addWidget(
        new EmptyState(QStringLiteral("chat"), tr("没有要回访的案件。"), tr("审核通过的回复会排到这里。")));
    m_stack->addWidget(makeCall());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin, 14, Theme::Size::PageMargin, 14);
    row->setSpacing(14);
    row->addWidget(left);
    row->addLayout(m_stack, 1);
}

QWidget *FollowUpPage::makeCall()
{
    auto *save = new KeyButton(tr("保存并下一个"), QStringLiteral("Enter"));
    Theme::setRole(save, "primary");
    connect(save, &QPushButton::clicked, this, [this] { this->save(true); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(save);
    buttons->addWidget(new KeyButton(m_context.commands.action(CommandId::NotReached)));
    buttons->addStretch();
    auto *hints = new KeyHintBar({{QStringLiteral("1–5"), tr("回答")},
                                  {QStringLiteral("Backspace"), tr("上一问")},
                                  {QStringLiteral("8"), tr("意见")},
                                  {QStringLiteral("9"), tr("已告知")},
                                  {QStringLiteral("0"), tr("未接通")},
                                  {QStringLiteral("Enter"), tr("保存")}});
    auto *page = new QWidget;
    Theme::setRole(page, "page");
    page->setMaximumWidth(widestCall);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_card, 1);
    column->addLayout(buttons);
    column->addWidget(hints);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

void FollowUpPage::activate()
{
    loadQueue();
    m_card->setFocus(Qt::OtherFocusReason);
}

void FollowUpPage::loadQueue()
{
    const int question = ++m_queueQuestion;
    m_context.office.run(Priority::Read, waitingCases)
        .then(&m_context, whileAlive(this, [this, question](Result<std::vector<QueuedCase>> queue) {
            if (question != m_queueQuestion)
                return;
            if (queue)
                showQueue(*queue);
            else
                m_context.prompts.showError(queue.error());
        }));
}

void FollowUpPage::showQueue(const std::vector<QueuedCase> &queue)
{
    const QSignalBlocker quiet(m_queue);
    m_queue->clear();
    int currentRow = 0;
    for (const QueuedCase &waiting : queue) {
        QString text = waiting.row.title.isEmpty() ? waiting.row.caseNo : waiting.row.title;
        if (waiting.missed > 0)
            text = waiting.missed < attemptLimit ? tr("◷ 第%1次　%2").arg(waiting.missed + 1).arg(text)
                                                 : tr("! 未接通　%1").arg(text);
        auto *item = new QListWidgetItem(text, m_queue);
        item->setData(Qt::UserRole, waiting.row.id.value);
        item->setToolTip(QStringLiteral("%1　%2").arg(waiting.row.caseNo, waiting.row.title));
        if (waiting.row.id == m_current)
            currentRow = m_queue->count() - 1;
    }
    m_count->setText(tr("%1 件").arg(queue.size()));
    emit badgeChanged(int(queue.size()));
    if (queue.empty()) {
        m_current = {};
        m_stack->setCurrentIndex(0);
        emit ready();
        return;
    }
    m_queue->setCurrentRow(currentRow);
    const CaseId shown{m_queue->currentItem()->data(Qt::UserRole).toLongLong()};
    if (shown != m_current || (isVisible() && !m_revealed))
        openTask(shown);
    else
        emit ready();
}

void FollowUpPage::openTask(CaseId id)
{
    const int question = ++m_taskQuestion;
    m_current = id;
    m_revealed = isVisible();
    m_context.office
        .run(Priority::Read,
             [id, reveal = m_revealed](Office &office) { return taskFor(office, id, reveal); })
        .then(&m_context, whileAlive(this, [this, question](Result<FollowUpTask> task) {
            if (question != m_taskQuestion)
                return;
            if (task)
                showTask(*task);
            else
                m_context.prompts.showError(task.error());
        }));
}

void FollowUpPage::showTask(const FollowUpTask &task)
{
    m_revision = task.detail.complaint.revision;
    m_missed = missedCalls(task.detail.followUps);
    m_stack->setCurrentIndex(1);
    m_card->show(task, m_context.clock.now());
    emit ready();
}

void FollowUpPage::save(bool reached)
{
    if (!m_current.isSet() || m_saving)
        return;
    if (reached && !m_card->isComplete()) {
        m_card->showMissing();
        return;
    }
    m_saving = true;
    m_context.office
        .run(Priority::Save,
             [id = m_current, revision = m_revision, call = m_card->followUp(reached)](Office &office) {
                 return CaseService(office).recordFollowUp(id, revision, call);
             })
        .then(&m_context,
              whileAlive(this, [this, reached](Result<ComplaintCase> stored) { onSaved(reached, stored); }));
}

void FollowUpPage::onSaved(bool reached, const Result<ComplaintCase> &stored)
{
    m_saving = false;
    if (!stored) {
        m_card->showError(stored.error().message());
        if (stored.error().kind == ErrorKind::Conflict)
            openTask(m_current);
        return;
    }
    m_context.settings.setValue(byKey, int(m_card->by()));
    if (reached)
        emit notice(tr("%1　回访已登记").arg(stored->caseNo), StateKind::Good);
    else if (m_missed + 1 >= attemptLimit)
        emit notice(tr("%1　%2 次未接通，记为未接通").arg(stored->caseNo).arg(m_missed + 1), StateKind::Due);
    else
        emit notice(tr("%1　未接通，稍后再拨第 %2 次").arg(stored->caseNo).arg(m_missed + 2), StateKind::Due);
    m_current = {};
    emit m_context.casesChanged();
}

} // namespace jiesu
