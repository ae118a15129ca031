// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/followuppage.h"

#include "service/revealservice.h"
#include "ui/commands.h"
#include "ui/desk/deadlinetext.h"
#include "ui/followup/comparisonview.h"
#include "ui/followup/followupcard.h"
#include "ui/followup/reworkoffer.h"
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

constexpr int queueWidth = 300;
constexpr int widestCall = 860;

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
    task.isOwn = AssignmentService(office).hasHandled(complaint, office.actor());
    task.detail = std::move(detail).value();
    if (reveal && task.detail.mayReveal) {
        auto whole = RevealService(office).caller(id);
        if (!whole)
            return whole.error();
        task.detail.complaint = std::move(whole).value();
        for (CaseCaller &caller : task.detail.callers) {
            const auto called = RevealService(office).caller(caller.caseId);
            if (!called)
                continue; // somebody who asked for confidence stays masked
            caller.name = called->isConfidential ? QString() : called->callerName;
            caller.phone = called->contactPhone.isEmpty() ? called->callerPhone : called->contactPhone;
        }
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
    , m_empty(new EmptyState(QStringLiteral("chat"), {}, {}))
    , m_offer(new ReworkOffer(context.commands))
    , m_comparison(new ComparisonView(context))
    , m_stack(new QStackedLayout)
    , m_views(new QStackedLayout)
{
    layOut();
    bindCommands();
    m_card->setBy(FollowUpBy(context.settings.value(callerKey, int(FollowUpBy::Unit)).toInt()));
    connect(m_card, &FollowUpCard::saveAsked, this, [this] { save(true); });
    connect(m_queue, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            openTask({item->data(Qt::UserRole).toLongLong()});
    });
    connect(m_offer, &ReworkOffer::declined, this, [this] {
        m_offer->close();
        loadQueue();
    });
    connect(m_comparison, &ComparisonView::left, this, [this] { compare(false); });
    connect(&context, &OfficeContext::casesChanged, this, &FollowUpPage::loadQueue);
    connect(&context, &OfficeContext::sessionChanged, this, [this] {
        m_current = {};
        loadQueue();
    });
    loadQueue();
}

void FollowUpPage::bindCommands()
{
    Commands &commands = m_context.commands;
    commands.bind(CommandId::SaveFollowUp, this, [this] { save(true); });
    commands.bind(CommandId::NotReached, this, [this] { save(false); });
    commands.bind(CommandId::NextFollowUp, this, [this] { next(); });
    commands.bind(CommandId::ReworkFollowUp, this, [this] { rework(); });
    commands.bind(CommandId::CompareFollowUps, this, [this] { compare(m_views->currentIndex() == 0); });
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
    leftColumn->addWidget(new KeyButton(m_context.commands.action(CommandId::CompareFollowUps)));

    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeCall());
    m_stack->addWidget(m_offer);
    auto *queue = new QWidget;
    auto *row = new QHBoxLayout(queue);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(left);
    row->addLayout(m_stack, 1);
    m_views->addWidget(queue);
    m_views->addWidget(m_comparison);
    auto *page = new QVBoxLayout(this); // a stack has no margins of its own
    page->setContentsMargins(Theme::Size::PageMargin, 14, Theme::Size::PageMargin, 14);
    page->addLayout(m_views);
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
                                  {QStringLiteral("Ctrl+J"), tr("下一件")},
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
    if (m_views->currentIndex() == 1)
        m_comparison->reload();
    else
        (m_offer->isOpen() ? static_cast<QWidget *>(m_offer) : m_card)->setFocus(Qt::OtherFocusReason);
}

void FollowUpPage::loadQueue()
{
    m_context.askLatest(
        this, m_queueQuestion, [](Office &office) { return inResult([&] { return followUpQueue(office); }); },
        m_context.orTell([this](std::vector<QueuedCase> queue) { showQueue(queue); }));
}

void FollowUpPage::addToQueue(const QueuedCase &waiting)
{
    QString text = waiting.row.title.isEmpty() ? waiting.row.caseNo : waiting.row.title;
    switch (waiting.place) {
    case QueuePlace::Now:
        if (waiting.missed > 0)
            text = tr("◷ 第%1次　%2").arg(waiting.missed + 1).arg(text);
        break;
    case QueuePlace::Later:
        text = tr("◷ %1 第%2次　%3")
                   .arg(shortTime(*waiting.nextAttemptAt, m_context.clock.now()))
                   .arg(waiting.missed + 1)
                   .arg(text);
        break;
    case QueuePlace::Own:
        text = tr("本人承办　%1").arg(text);
        break;
    case QueuePlace::GivenUp:
        text = tr("! 未接通　%1").arg(text);
        break;
    }
    auto *item = new QListWidgetItem(text, m_queue);
    item->setData(Qt::UserRole, waiting.row.id.value);
    item->setToolTip(QStringLiteral("%1　%2").arg(waiting.row.caseNo, waiting.row.title));
}

void FollowUpPage::showQueue(const std::vector<QueuedCase> &queue)
{
    const QSignalBlocker quiet(m_queue);
    m_queue->clear();
    int shownRow = -1;
    for (const QueuedCase &waiting : queue) {
        addToQueue(waiting);
        if (waiting.row.id == m_current)
            shownRow = m_queue->count() - 1;
    }
    const auto first = std::ranges::find_if(queue, [](const QueuedCase &waiting) {
        return waiting.place == QueuePlace::Now || waiting.place == QueuePlace::Own;
    });
    const auto now = std::ranges::find(queue, QueuePlace::Now, &QueuedCase::place);
    if (const auto wanted = now != queue.end() ? now : first; shownRow < 0 && wanted != queue.end())
        shownRow = int(wanted - queue.begin());
    m_count->setText(tr("%1 件").arg(queue.size()));
    emit badgeChanged(int(queue.size()));
    m_queue->setCurrentRow(shownRow);
    if (m_offer->isOpen()) {
        emit ready();
        return;
    }
    if (shownRow < 0) {
        showNothingToCall(queue);
        return;
    }
    const CaseId shown{m_queue->currentItem()->data(Qt::UserRole).toLongLong()};
    if (shown != m_current || m_stack->currentIndex() != 1 || (isVisible() && !m_revealed))
        openTask(shown);
    else {
        m_card->setOwn(queue[std::size_t(shownRow)].isOwn);
        emit ready();
    }
}

void FollowUpPage::showNothingToCall(const std::vector<QueuedCase> &queue)
{
    const auto later = std::ranges::find(queue, QueuePlace::Later, &QueuedCase::place);
    if (queue.empty())
        m_empty->setTexts(tr("没有要回访的案件。"), tr("审核通过的回复会排到这里。"));
    else if (later != queue.end())
        m_empty->setTexts(tr("现在没有要打的电话。"),
                          tr("最早 %1 再拨；按 Ctrl+J 可以提前打开。")
                              .arg(shortTime(*later->nextAttemptAt, m_context.clock.now())));
    else
        m_empty->setTexts(tr("剩下的都没有打通。"), tr("按 Ctrl+J 可以再打，或在案件页办结归档。"));
    m_current = {};
    m_stack->setCurrentIndex(0);
    if (isVisible() && m_views->currentIndex() == 0)
        m_queue->setFocus(Qt::OtherFocusReason);
    emit ready();
}

void FollowUpPage::next()
{
    if (m_offer->isOpen() || m_queue->count() == 0)
        return;
    // A list that gets the keyboard marks its first row by itself: what is shown decides.
    const int row = m_current.isSet() ? (m_queue->currentRow() + 1) % m_queue->count() : 0;
    const QSignalBlocker quiet(m_queue);
    m_queue->setCurrentRow(row);
    openTask({m_queue->item(row)->data(Qt::UserRole).toLongLong()});
}

void FollowUpPage::compare(bool show)
{
    m_views->setCurrentIndex(show ? 1 : 0);
    if (show)
        m_comparison->reload();
    else
        activate();
}

void FollowUpPage::openTask(CaseId id)
{
    m_current = id;
    m_revealed = isVisible();
    m_context.askLatest(
        this, m_taskQuestion,
        [id, reveal = m_revealed](Office &office) { return taskFor(office, id, reveal); },
        m_context.orTell([this](FollowUpTask task) { showTask(task); }));
}

void FollowUpPage::showTask(const FollowUpTask &task)
{
    m_revision = task.detail.complaint.revision;
    m_stack->setCurrentIndex(1);
    m_card->show(task, m_context.clock.now());
    emit ready();
}

} // namespace jiesu
