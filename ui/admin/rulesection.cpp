// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/rulesection.h"

#include "domain/officetime.h"
#include "report/reporttext.h"
#include "service/ruleservice.h"
#include "ui/admin/ruleform.h"
#include "ui/admin/rulehistoryview.h"
#include "ui/admin/ruletrialview.h"
#include "ui/admin/windowcard.h"
#include "ui/commands.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/wrappedlabel.h"

#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

namespace jiesu {

namespace {

constexpr int listWidth = 264;
constexpr qint64 fileLimit = 1024 * 1024;

Error fileError(const QString &happened)
{
    return {ErrorKind::Unavailable, happened, RuleSection::tr("没有改动任何规则。"),
            RuleSection::tr("请换一个文件或文件夹再试。")};
}

} // namespace

RuleSection::RuleSection(OfficeContext &context, QWidget *parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_form(new RuleForm)
    , m_trial(new RuleTrialView(context))
    , m_history(new RuleHistoryView(context))
    , m_window(new WindowCard(context, this))
    , m_verdict(wrappedLabel("hint"))
    , m_copy(new QPushButton(tr("复制"), this))
    , m_version(new QPushButton(tr("新版本"), this))
    , m_withdraw(new QPushButton(tr("撤回"), this))
    , m_import(new QPushButton(tr("导入…"), this))
    , m_export(new QPushButton(tr("导出…"), this))
    , m_default(new QPushButton(tr("保存并设为默认"), this))
    , m_save(new QPushButton(tr("保存"), this))
{
    layOut();
    connectButtons();
    connect(m_list, &QListWidget::currentRowChanged, this, &RuleSection::showRule);
    connect(m_form, &RuleForm::changed, this, &RuleSection::check);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_history, &RuleHistoryView::ruleChosen, this, &RuleSection::makeVersion);
    connect(&m_context, &OfficeContext::referenceChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_window, &WindowCard::saved, this, [this] { emit notice(tr("已保存考核期"), StateKind::Good); });
}

void RuleSection::layOut()
{
    Theme::setRole(m_save, "primary");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(listColumn());
    row->addWidget(ruleCard(), 1);
}

QWidget *RuleSection::listColumn()
{
    m_list->setAccessibleName(tr("考核规则"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *rules = new Card(tr("考核规则"), this);
    rules->body()->addWidget(m_list, 1);
    const auto addButtons = [rules](std::initializer_list<QPushButton *> buttons) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        for (QPushButton *button : buttons)
            row->addWidget(button, 1);
        rules->body()->addLayout(row);
    };
    addButtons({m_copy, m_version, m_withdraw});
    addButtons({m_import, m_export});
    auto *column = new QWidget(this);
    column->setFixedWidth(listWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Size::Gap);
    layout->addWidget(rules, 1);
    layout->addWidget(m_window);
    return column;
}

QWidget *RuleSection::ruleCard()
{
    m_tabs->setAccessibleName(tr("规则、试算、历史"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    auto *scroll = new QScrollArea;
    Theme::setRole(m_form, "page");
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto add = [this](const QString &name, QWidget *view) {
        m_tabs->addTab(name);
        m_stack->addWidget(view);
    };
    add(tr("规则"), scroll);
    add(tr("试算"), m_trial);
    add(tr("历史"), m_history);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_verdict, 1);
    buttons->addWidget(m_default);
    buttons->addWidget(m_save);
    m_save->setToolTip(Commands::keyText(CommandId::SaveRecord));
    m_copy->setToolTip(Commands::keyText(CommandId::NewRecord));
    auto *card = new QWidget(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    return card;
}

void RuleSection::connectButtons()
{
    connect(m_copy, &QPushButton::clicked, this, &RuleSection::copy);
    connect(m_version, &QPushButton::clicked, this, [this] { makeVersion(m_form->rule()); });
    connect(m_withdraw, &QPushButton::clicked, this, &RuleSection::withdraw);
    connect(m_import, &QPushButton::clicked, this, &RuleSection::importRule);
    connect(m_export, &QPushButton::clicked, this, &RuleSection::exportRule);
    connect(m_default, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
}

void RuleSection::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void RuleSection::refresh()
{
    m_window->refresh();
    m_context.ask(
        this, OfficeThread::Priority::Read, [](Office &office) { return office.rules(); },
        m_context.orTell([this](std::vector<AssessmentRule> rules) {
            showRules(std::move(rules));
            emit refreshed();
        }));
}

void RuleSection::showRules(std::vector<AssessmentRule> rules)
{
    m_rules = std::move(rules);
    int wanted = 0;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (std::size_t i = 0; i < m_rules.size(); ++i) {
            const AssessmentRule &rule = m_rules[i];
            m_list->addItem(itemText(rule));
            wanted = rule.id == m_wanted ? int(i) : wanted;
        }
        m_list->setCurrentRow(wanted);
    }
    showRule(wanted);
}

/// Says which rule is the default one and which of its versions counts today.
QString RuleSection::itemText(const AssessmentRule &rule) const
{
    std::vector<AssessmentRule> versions;
    std::ranges::copy_if(m_rules, std::back_inserter(versions),
                         [&rule](const AssessmentRule &other) { return other.code == rule.code; });
    const QDate today = toOffice(m_context.clock.now()).date;
    QString text = reporttext::rule(rule);
    if (versions.size() > 1 && versionOn(versions, today)->id == rule.id)
        text += tr("（现行）");
    return rule.code == m_rules.front().code ? tr("✓ %1（默认）").arg(text) : text;
}

const AssessmentRule *RuleSection::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && std::size_t(row) < m_rules.size() ? &m_rules[std::size_t(row)] : nullptr;
}

void RuleSection::showRule(int)
{
    const AssessmentRule *rule = chosen();
    if (!rule)
        return;
    m_wanted = rule->id;
    m_form->setRule(*rule);
    m_form->setCodeFixed(true);
    m_history->showHistoryOf(*rule);
    m_withdraw->setEnabled(rule->validFrom > toOffice(m_context.clock.now()).date);
    check();
}

void RuleSection::edit(const AssessmentRule &rule, bool isNewCode)
{
    m_form->setRule(rule);
    m_form->setCodeFixed(!isNewCode);
    showTab(Form);
    check();
    m_form->nameField()->setFocus();
}

/// A version in force is not changed: the form says so and offers a new one.
void RuleSection::check()
{
    const AssessmentRule rule = m_form->rule();
    const Result<Done> checked = checkAssessmentRule(rule);
    const auto stored = std::ranges::find_if(m_rules, [&rule](const AssessmentRule &other) {
        return other.code == rule.code && other.version == rule.version;
    });
    AssessmentRule same = rule;
    if (stored != m_rules.end())
        same.id = stored->id;
    const bool isFixed = stored != m_rules.end() && same != *stored &&
                         stored->validFrom <= toOffice(m_context.clock.now()).date;
    Theme::setRole(m_verdict, checked && !isFixed ? "hint" : "error");
    m_verdict->setText(
        !checked ? checked.error().happened
        : isFixed
            ? tr("第%1版已经启用，不能再改；按“新版本”存为第%2版。").arg(rule.version).arg(rule.version + 1)
            : tr("第%1版，%2起。").arg(rule.version).arg(rule.validFrom.toString(Qt::ISODate)));
    m_save->setEnabled(checked.ok() && !isFixed);
    m_default->setEnabled(checked.ok() && !isFixed);
    m_trial->setRule(rule);
}

void RuleSection::copy()
{
    const AssessmentRule read = m_form->rule();
    AssessmentRule rule = read;
    rule.id = {};
    rule.version = 1;
    const auto known = [this, &rule] {
        return std::ranges::any_of(m_rules, [&](const AssessmentRule &other) {
            return other.code == rule.code || other.name == rule.name;
        });
    };
    for (int number = 2; known(); ++number) {
        rule.code = QStringLiteral("%1-copy-%2").arg(read.code).arg(number);
        rule.name = tr("%1 副本 %2").arg(read.name).arg(number);
    }
    edit(rule, true);
}

/// The next version of the rule's code; from today on unless a later day is typed.
void RuleSection::makeVersion(AssessmentRule rule)
{
    rule.id = {};
    for (const AssessmentRule &other : m_rules) {
        if (other.code == rule.code)
            rule.version = std::max(rule.version, other.version + 1);
    }
    rule.validFrom = std::max(rule.validFrom, toOffice(m_context.clock.now()).date);
    edit(rule, false);
}

void RuleSection::withdraw()
{
    const AssessmentRule *rule = chosen();
    if (!rule)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [rule = *rule](Office &office) { return RuleService(office).remove(rule); },
        [this](const Result<Done> &removed) {
            if (removed) {
                emit notice(tr("已撤回，%1 恢复").arg(Commands::keyText(CommandId::Undo)), StateKind::Good);
                emit m_context.referenceChanged();
            } else {
                m_context.prompts.showError(removed.error());
            }
            emit finished();
        });
}

void RuleSection::importRule()
{
    const auto path = m_context.prompts.openFile(tr("导入考核规则"), tr("考核规则 (*.json)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > fileLimit)
        return m_context.prompts.showError(fileError(tr("读不出这个文件。")));
    const Result<AssessmentRule> rule = readAssessmentRule(file.readAll());
    if (!rule)
        return m_context.prompts.showError(rule.error());
    edit(*rule, true);
    emit notice(tr("已读入“%1”，核对后保存。").arg(reporttext::rule(*rule)), StateKind::Plain);
}

void RuleSection::exportRule()
{
    const AssessmentRule rule = m_form->rule();
    const auto path = m_context.prompts.saveFile(
        tr("导出考核规则"), QStringLiteral("%1-%2.json").arg(rule.code).arg(rule.version),
        tr("考核规则 (*.json)"));
    if (!path)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Long,
        [rule, path = *path](Office &office) { return RuleService(office).exportRule(rule, path); },
        [this](const Result<ExportRecord> &given) {
            if (given)
                emit notice(tr("已导出 %1，发出登记 %2").arg(given->fileName, given->serial()),
                            StateKind::Good);
            else
                m_context.prompts.showError(given.error());
            emit finished();
        });
}

void RuleSection::save(bool makeDefault)
{
    if (!m_save->isEnabled())
        return;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [rule = m_form->rule(), makeDefault](Office &office) {
            return RuleService(office).save(rule, makeDefault);
        },
        [this](const Result<AssessmentRule> &saved) {
            if (saved) {
                m_wanted = saved->id;
                emit notice(tr("已保存“%1”，%2 撤销")
                                .arg(reporttext::rule(*saved), Commands::keyText(CommandId::Undo)),
                            StateKind::Good);
                emit m_context.referenceChanged();
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
