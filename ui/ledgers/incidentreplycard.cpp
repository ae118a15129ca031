// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/incidentreplycard.h"

#include "domain/text.h"
#include "ui/commands.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>

#include <map>

namespace jiesu {
namespace {

constexpr int textHeight = 112;

/// One line for each reason, with the cases that it holds for.
QString skippedText(const IncidentReplyPlan &plan)
{
    std::map<QString, QStringList> numbers;
    for (const IncidentReplyPlan::Skipped &skipped : plan.skipped)
        numbers[skipped.why] << skipped.row.caseNo;
    QStringList lines;
    for (const auto &[why, cases] : numbers)
        lines << IncidentReplyCard::tr("%1（%2 件）%3")
                     .arg(why)
                     .arg(cases.size())
                     .arg(cases.join(IncidentReplyCard::tr("、")));
    return lines.join(u'\n');
}

} // namespace

IncidentReplyCard::IncidentReplyCard(QWidget *parent)
    : QWidget(parent)
    , m_preview(wrappedLabel("plain"))
    , m_skipped(wrappedLabel("hint"))
    , m_last(wrappedLabel("hint"))
    , m_text(new QPlainTextEdit)
    , m_field(new LabelledField(tr("答复内容"), m_text))
{
    auto *card = new Card(tr("统一答复"));
    auto *key = new QLabel(Commands::keyText(CommandId::ReplyToAll));
    Theme::setRole(key, "key");
    card->addAtRight(key);
    m_preview->setObjectName(QStringLiteral("replyPreview"));
    m_skipped->setObjectName(QStringLiteral("replySkipped"));
    m_text->setObjectName(QStringLiteral("replyText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    auto *send = new KeyButton(tr("答复全部"), QStringLiteral("Ctrl+Enter"));
    card->body()->addWidget(m_preview);
    card->body()->addWidget(m_skipped);
    card->body()->addWidget(m_last);
    card->body()->addWidget(m_field);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(send);
    const std::pair<CommandId, void (IncidentReplyCard::*)()> others[]{
        {CommandId::DraftNotice, &IncidentReplyCard::draftAsked},
        {CommandId::CopyNotice, &IncidentReplyCard::copyAsked},
        {CommandId::PrintNotice, &IncidentReplyCard::printAsked}};
    for (const auto &[command, asked] : others) {
        auto *button = new KeyButton(Commands::text(command), Commands::keyText(command));
        connect(button, &QPushButton::clicked, this, asked);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(send, &QPushButton::clicked, this, &IncidentReplyCard::submit);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &IncidentReplyCard::submit);
}

void IncidentReplyCard::show(const IncidentDetail &detail)
{
    const IncidentReplyPlan &plan = detail.replyPlan;
    const std::size_t done = detail.cases.size() - plan.answered.size() - plan.skipped.size();
    QStringList parts{tr("将答复 %1 件").arg(plan.answered.size())};
    if (!plan.skipped.empty())
        parts << tr("跳过 %1 件").arg(plan.skipped.size());
    if (done > 0)
        parts << tr("%1 件已办结、已并入或作废，不需要答复").arg(done);
    m_preview->setText(parts.join(QStringLiteral(" · ")));
    m_skipped->setText(skippedText(plan));
    m_skipped->setVisible(!plan.skipped.empty());
    m_last->setText(tr("上次的答复：%1").arg(detail.incident.reply));
    m_last->setVisible(!detail.incident.reply.isEmpty());
    m_answersAny = !plan.answered.empty();
    m_drafted = detail.notice;
    m_lastReply = detail.incident.reply;
}

void IncidentReplyCard::draft()
{
    if (!isEntryBlank())
        return showError(tr("答复内容里已有文字。清空后再起草。"));
    showError({});
    m_text->setPlainText(m_drafted);
    takeFocus();
    m_text->moveCursor(QTextCursor::End);
}

QString IncidentReplyCard::notice() const
{
    if (!isEntryBlank())
        return text::tidy(m_text->toPlainText());
    return m_lastReply.isEmpty() ? m_drafted : m_lastReply;
}

void IncidentReplyCard::clearEntry()
{
    m_text->clear();
    showError({});
}

void IncidentReplyCard::showError(const QString &error)
{
    m_field->setError(error);
}

bool IncidentReplyCard::isEntryBlank() const
{
    return text::tidy(m_text->toPlainText()).isEmpty();
}

void IncidentReplyCard::takeFocus()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void IncidentReplyCard::submit()
{
    if (!m_answersAny)
        showError(tr("现在没有可以答复的案件：要先签收并联系来电人。"));
    else if (isEntryBlank())
        showError(tr("还没有写答复内容。"));
    else
        emit replyAsked(m_text->toPlainText());
}

} // namespace jiesu
