// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/replyhintpanel.h"

#include "ui/cases/replyhighlighter.h"
#include "ui/theme.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPlainTextEdit>

namespace jiesu {
namespace {

constexpr std::chrono::milliseconds typingPause(250);
constexpr int checksInRow = 2;
constexpr std::size_t mostHints = 8; ///< shown; a long list is not read

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReplyHintPanel)
};

QString hintLine(const ReplyHint &hint)
{
    if (hint.words.isEmpty())
        return Words::tr("◷ %1：%2").arg(hint.title, hint.advice);
    return Words::tr("◷ %1“%2”：%3").arg(hint.title, hint.words.simplified(), hint.advice);
}

} // namespace

ReplyHintPanel::ReplyHintPanel(QWidget *parent)
    : QWidget(parent)
    , m_checks(new QGridLayout)
    , m_text(wrappedLabel("label"))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(&m_delay, &QTimer::timeout, this, &ReplyHintPanel::examine);
    m_text->setObjectName(QStringLiteral("replyHints"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_checks->setHorizontalSpacing(8);
    m_checks->setVerticalSpacing(6);
    m_checks->setColumnStretch(checksInRow, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_checks);
    column->addWidget(m_text);
    hide();
}

void ReplyHintPanel::setRules(const Result<ReplyRules> &rules)
{
    m_rules.reset();
    if (rules) {
        m_rules = *rules;
        examine();
    } else {
        m_text->setText(rules.error().happened);
    }
    show();
}

void ReplyHintPanel::setCase(const ComplaintCase &complaint)
{
    m_complaint = complaint;
    m_contacted = complaint.selfContacted == Contacted::Yes;
    examine();
}

void ReplyHintPanel::follow(QPlainTextEdit *editor)
{
    m_editor = editor;
    m_highlighter = new ReplyHighlighter(editor->document());
    connect(editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_editor->toPlainText() != m_examined) // underlining counts as a change too
            m_delay.start();
    });
    connect(&Theme::instance(), &Theme::changed, m_highlighter, &QSyntaxHighlighter::rehighlight);
}

void ReplyHintPanel::setContacted(bool contacted)
{
    m_contacted = contacted;
    examine();
}

QString ReplyHintPanel::reply() const
{
    if (m_editor)
        return m_editor->toPlainText();
    return repliedText(m_complaint);
}

void ReplyHintPanel::examine()
{
    if (!m_rules)
        return;
    m_examined = reply();
    const ReplyDraft draft = replyDraft(m_complaint, m_examined, m_contacted);
    m_hints = replyHints(*m_rules, draft);
    showChecks(replyChecks(*m_rules, draft, m_hints));
    showHints();
    if (m_highlighter)
        m_highlighter->setHints(m_hints);
}

void ReplyHintPanel::showChecks(const std::vector<ReplyCheckState> &checks)
{
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList words;
    for (const ReplyCheckState &check : checks) {
        const StateKind kind = check.met ? StateKind::Good : StateKind::Due;
        const int number = int(words.size());
        const QString text = check.met ? check.title : tr("%1？").arg(check.title);
        words << chip::mark(kind) + text;
        auto *state = new StateChip(kind, text);
        state->setAccessibleName(words.last());
        m_checks->addWidget(state, number / checksInRow, number % checksInRow);
    }
    m_checksText = words.join(u'\n');
}

void ReplyHintPanel::showHints()
{
    QStringList lines;
    for (const ReplyHint &hint : m_hints) {
        if (const QString line = hintLine(hint); !lines.contains(line))
            lines << line;
    }
    if (const auto more = lines.size() - qsizetype(mostHints); more > 0)
        lines = lines.mid(0, mostHints) << tr("还有 %1 条提示。").arg(more);
    m_text->setText(lines.join(u'\n'));
    m_text->setVisible(!lines.isEmpty());
    m_text->setAccessibleName(tr("答复提示"));
    m_text->setAccessibleDescription(m_text->text());
    if (m_editor)
        m_editor->setAccessibleDescription(m_text->text());
}

QString ReplyHintPanel::asText() const
{
    return m_text->text().isEmpty() ? m_checksText : m_checksText + u'\n' + m_text->text();
}

} // namespace jiesu
