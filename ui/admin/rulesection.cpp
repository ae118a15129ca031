// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/rulesection.h"

#include "report/reporttext.h"
#include "service/referenceservice.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace jiesu {

namespace {

constexpr int listWidth = 280;

} // namespace

RuleSection::RuleSection(OfficeContext &context, QWidget *parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_editor(new QPlainTextEdit(this))
    , m_verdict(new QLabel(this))
    , m_copy(new QPushButton(tr("复制为新规则"), this))
    , m_default(new QPushButton(tr("保存并设为默认"), this))
    , m_save(new QPushButton(tr("保存"), this))
{
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &RuleSection::showRule);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &RuleSection::check);
    connect(m_copy, &QPushButton::clicked, this, &RuleSection::copy);
    connect(m_default, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
}

void RuleSection::layOut()
{
    m_list->setAccessibleName(tr("考核规则"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_editor->setAccessibleName(tr("规则内容"));
    m_editor->setTabChangesFocus(true);
    m_editor->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_verdict->setWordWrap(true);
    Theme::setRole(m_save, "primary");

    auto *rules = new Card(tr("考核规则"), this);
    rules->setFixedWidth(listWidth);
    rules->body()->addWidget(m_list, 1);
    auto *content = new Card(tr("规则内容"), this);
    content->setNote(tr("权重为千分数；改已公布的规则前，先复制为新规则"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_default);
    buttons->addWidget(m_save);
    content->body()->addWidget(m_editor, 1);
    content->body()->addWidget(m_verdict);
    content->body()->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(rules);
    row->addWidget(content, 1);
}

void RuleSection::refresh()
{
    m_context.ask(
        this, OfficeThread::Priority::Read, [](Office &office) { return office.rules(); },
        m_context.orTell([this](std::vector<AssessmentRule> rules) {
            m_rules = std::move(rules);
            int wanted = 0;
            {
                const QSignalBlocker blocker(m_list);
                m_list->clear();
                for (std::size_t i = 0; i < m_rules.size(); ++i) {
                    m_list->addItem(i == 0 ? tr("✓ %1（默认）").arg(m_rules[i].name) : m_rules[i].name);
                    wanted = m_rules[i].code == m_wanted ? int(i) : wanted;
                }
                m_list->setCurrentRow(wanted);
            }
            showRule(wanted);
            emit refreshed();
        }));
}

void RuleSection::showRule(int row)
{
    if (row < 0 || std::size_t(row) >= m_rules.size())
        return;
    m_wanted = m_rules[std::size_t(row)].code;
    m_editor->setPlainText(QString::fromUtf8(writeAssessmentRule(m_rules[std::size_t(row)])));
}

void RuleSection::check()
{
    const Result<AssessmentRule> rule = readAssessmentRule(m_editor->toPlainText().toUtf8());
    const Result<Done> checked = rule ? checkAssessmentRule(*rule) : Result<Done>(rule.error());
    Theme::setRole(m_verdict, checked ? "hint" : "error");
    m_verdict->setText(checked ? reporttext::definitions(*rule).join(u'\n') : checked.error().happened);
    m_save->setEnabled(checked.ok());
    m_default->setEnabled(checked.ok());
}

void RuleSection::copy()
{
    const Result<AssessmentRule> read = readAssessmentRule(m_editor->toPlainText().toUtf8());
    if (!read)
        return m_context.prompts.showError(read.error());
    AssessmentRule rule = *read;
    const auto known = [this, &rule] {
        return std::ranges::any_of(m_rules, [&](const AssessmentRule &other) {
            return other.code == rule.code || other.name == rule.name;
        });
    };
    for (int number = 2; known(); ++number) {
        rule.code = QStringLiteral("%1-copy-%2").arg(read->code).arg(number);
        rule.name = tr("%1 副本 %2").arg(read->name).arg(number);
    }
    m_editor->setPlainText(QString::fromUtf8(writeAssessmentRule(rule)));
    m_editor->setFocus();
}

void RuleSection::save(bool makeDefault)
{
    const Result<AssessmentRule> rule = readAssessmentRule(m_editor->toPlainText().toUtf8());
    if (!rule)
        return m_context.prompts.showError(rule.error());
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [changed = *rule, makeDefault](Office &office) {
            return ReferenceService(office).save(changed, makeDefault);
        },
        [this](const Result<AssessmentRule> &saved) {
            if (saved) {
                m_wanted = saved->code;
                emit notice(tr("已保存“%1”").arg(saved->name), StateKind::Good);
                emit m_context.referenceChanged();
                refresh();
            } else {
                m_context.prompts.showError(saved.error());
            }
            emit finished();
        });
}

QString RuleSection::verdict() const
{
    return m_verdict->text();
}

} // namespace jiesu
