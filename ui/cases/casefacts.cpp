// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casefacts.h"

#include "domain/officetime.h"
#include "ui/cases/countdown.h"
#include "ui/cases/timeline.h"
#include "ui/commands.h"
#include "ui/desk/deadlinetext.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QPushButton>

namespace jiesu {
namespace {

constexpr int nameWidth = 60;

QPushButton *linkButton(const QString &text)
{
    auto *button = new QPushButton(text);
    Theme::setRole(button, "link");
    button->setFixedHeight(22);
    button->setStyleSheet(QStringLiteral("min-height: 20px; max-height: 20px; font-size: 12px;"));
    return button;
}

QString callerText(const CaseDetail &detail)
{
    if (detail.callerView == CallerView::Hidden)
        return CaseFacts::tr("要求保密，不显示");
    QStringList parts{detail.complaint.callerName, detail.complaint.callerPhone};
    parts.removeAll(QString());
    return parts.isEmpty() ? CaseFacts::tr("未留姓名和号码") : parts.join(u' ');
}

} // namespace

CaseFacts::CaseFacts(QWidget *parent)
    : QWidget(parent)
    , m_number(new QLabel)
    , m_status(new StateChip(StateKind::Plain, {}, this))
    , m_countdown(new StateChip(StateKind::Plain, {}, this))
    , m_title(new QLabel)
    , m_grid(new QGridLayout)
    , m_originals(linkButton(tr("查看导入原文")))
{
    Theme::setRole(m_number, "section");
    Theme::setRole(m_title, "title");
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
    connect(m_originals, &QPushButton::clicked, this, &CaseFacts::originalsAsked);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_number);
    head->addStretch();
    head->addWidget(m_status);
    head->addWidget(m_countdown);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    column->addWidget(m_originals, 0, Qt::AlignLeft);
}

void CaseFacts::show(const CaseDetail &detail, const ReferenceData &reference, Instant now)
{
    const ComplaintCase &complaint = detail.complaint;
    m_number->setText(complaint.caseNo);
    m_status->setState(StateKind::Plain, label(complaint.status));
    const Countdown left = countdown(complaint, now);
    m_countdown->setState(left.kind, left.text);
    m_title->setText(complaint.title);
    m_originals->setVisible(!detail.originals.empty());
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addFacts(detail, reference, now);
}

void CaseFacts::addFact(const QString &name, const QString &value, QWidget *beside)
{
    if (value.isEmpty()) {
        delete beside;
        return;
    }
    const int row = m_grid->rowCount();
    auto *nameLabel = new QLabel(name);
    Theme::setRole(nameLabel, "label");
    auto *valueLabel = new QLabel(value);
    valueLabel->setTextFormat(Qt::PlainText);
    valueLabel->setWordWrap(true);
    valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    valueLabel->setAccessibleName(name);
    m_grid->addWidget(nameLabel, row, 0, Qt::AlignTop);
    m_grid->addWidget(valueLabel, row, 1);
    if (beside)
        m_grid->addWidget(beside, row, 2, Qt::AlignTop);
}

void CaseFacts::addFacts(const CaseDetail &detail, const ReferenceData &reference, Instant now)
{
    const ComplaintCase &complaint = detail.complaint;
    addCaller(detail);
    addPlaceAndKind(complaint, reference);
    addLimit(detail, now);
    addIncident(detail.incident);
    addAnswers(complaint);
    addFact(tr("受理"),
            tr("%1　%2").arg(officeMinuteText(complaint.receivedAt), label(complaint.sourceType)));
    addFact(tr("工单编号"), complaint.orderNo);
    if (complaint.content != complaint.title)
        addFact(tr("内容"), complaint.content);
    addFact(tr("办理结果"), complaint.resultText);
    if (complaint.publicReply != complaint.resultText)
        addFact(tr("回复"), complaint.publicReply);
    addFact(tr("备注"), complaint.remark);
}

void CaseFacts::addCaller(const CaseDetail &detail)
{
    const ComplaintCase &complaint = detail.complaint;
    const bool isKnown = detail.callerView == CallerView::Hidden || !complaint.callerName.isEmpty() ||
                         !complaint.callerPhone.isEmpty();
    auto *reveal = linkButton(tr("显示"));
    reveal->setObjectName(QStringLiteral("reveal"));
    reveal->setAccessibleName(tr("显示来电人，记入历史"));
    reveal->setToolTip(tr("谁在什么时候看过，记入这件案件的历史"));
    connect(reveal, &QPushButton::clicked, this, &CaseFacts::callerAsked);
    addFact(tr("来电人"), callerText(detail), reveal);
    reveal->setVisible(isKnown && detail.mayReveal && detail.callerView != CallerView::Whole);
    m_grid->itemAtPosition(m_grid->rowCount() - 1, 1)->widget()->setObjectName(QStringLiteral("caller"));
    QStringList marks;
    if (complaint.isAnonymous)
        marks << tr("匿名");
    if (complaint.isConfidential)
        marks << tr("要求保密");
    addFact(tr("注意"), marks.join(QStringLiteral(" · ")));
}

void CaseFacts::addPlaceAndKind(const ComplaintCase &complaint, const ReferenceData &reference)
{
    QStringList place{reference.name(complaint.street), reference.name(complaint.community),
                      reference.name(complaint.point), complaint.occurrenceAddress, complaint.gridCode};
    place.removeAll(QString());
    place.removeDuplicates();
    addFact(tr("点位"), place.join(QStringLiteral(" · ")));
    const QString category = reference.name(complaint.category);
    addFact(tr("分类"), category.isEmpty() ? label(complaint.requestType)
                                           : tr("%1 · %2").arg(label(complaint.requestType), category));
    QString units = reference.name(complaint.leadUnit);
    if (!complaint.coUnits.isEmpty())
        units += tr("（主办）　%1（协办）").arg(complaint.coUnits);
    addFact(tr("承办"), units);
    addFact(tr("承办人"), complaint.handler);
}

void CaseFacts::addLimit(const CaseDetail &detail, Instant now)
{
    const ComplaintCase &complaint = detail.complaint;
    if (!complaint.deadline)
        return;
    QString limit = shortTime(*complaint.deadline, now);
    if (complaint.limitValue > 0)
        limit = tr("%1，%2").arg(limitText(complaint.limitValue, complaint.limitUnit), limit);
    QPushButton *why = nullptr;
    if (detail.deadline) {
        why = linkButton(tr("为什么?"));
        connect(why, &QPushButton::clicked, this, &CaseFacts::deadlineExplanationAsked);
    }
    addFact(tr("时限"), limit, why);
}

void CaseFacts::addIncident(const std::optional<Incident> &incident)
{
    if (!incident)
        return;
    auto *open = linkButton(tr("打开"));
    open->setObjectName(QStringLiteral("openIncident"));
    open->setAccessibleName(tr("打开群诉事件“%1”").arg(incident->title));
    connect(open, &QPushButton::clicked, this, &CaseFacts::incidentAsked);
    addFact(tr("群诉"), incident->title, open);
}

void CaseFacts::addOutreach(const QString &call)
{
    auto *open = linkButton(tr("打开 %1").arg(Commands::keyText(CommandId::OpenOutreachCall)));
    open->setObjectName(QStringLiteral("openOutreach"));
    open->setAccessibleName(Commands::text(CommandId::OpenOutreachCall));
    connect(open, &QPushButton::clicked, this, &CaseFacts::outreachAsked);
    addFact(tr("外呼"), call, open);
}

void CaseFacts::addAnswers(const ComplaintCase &complaint)
{
    const FollowUpAnswers self{complaint.selfContacted, complaint.selfSolved, complaint.selfSatisfaction};
    const FollowUpAnswers official{complaint.officialContacted, complaint.officialSolved,
                                   complaint.officialSatisfaction};
    addFact(tr("本单位"), answersText(self));
    addFact(tr("回访"), answersText(official));
}

} // namespace jiesu
