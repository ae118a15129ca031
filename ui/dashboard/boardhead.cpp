// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardhead.h"

#include "domain/officetime.h"
#include "domain/periodcomparison.h"
#include "ui/dashboard/boardtexts.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/icons.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace jiesu {

namespace {

QPushButton *arrowButton(const QString &icon, const QString &name, const QString &key, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setIcon(Icons::get(icon));
    button->setFixedSize(Theme::Size::Button, Theme::Size::Button);
    button->setStyleSheet(QStringLiteral("padding: 0"));
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1（%2）").arg(name, key));
    return button;
}

} // namespace

std::optional<Period> askForPeriod(Prompts &prompts, const Period &current, const Period::Context &office)
{
    const std::optional<QString> text = prompts.askText(
        BoardHead::tr("指定期间"),
        BoardHead::tr("例如 2022-03、2022-Q1、2022、2022-W03（第3周）、2022-04-17@ytd（累计）、"
                      "2022-03@19（上月19日起的考核期）、2022-01-05..2022-02-10"),
        current.code());
    if (!text)
        return std::nullopt;
    const Result<Period> period = Period::parse(text->trimmed(), office);
    if (period)
        return *period;
    prompts.showError(period.error());
    return std::nullopt;
}

BoardHead::BoardHead(QWidget *parent)
    : QWidget(parent)
    , m_previous(arrowButton(QStringLiteral("chevron-left"), tr("上一期"), QStringLiteral("Alt+←"), this))
    , m_period(new QPushButton(this))
    , m_next(arrowButton(QStringLiteral("chevron-right"), tr("下一期"), QStringLiteral("Alt+→"), this))
    , m_periodMenu(new QMenu(this))
    , m_scope(new QComboBox(this))
    , m_rule(new QComboBox(this))
    , m_wholeMonths(new QPushButton(tr("完整月"), this))
    , m_demo(new QLabel(tr("演示数据"), this))
    , m_published(new QPushButton(this))
    , m_export(new QPushButton(tr("导出"), this))
    , m_compared(new QLabel(this))
{
    m_period->setProperty("menu", true);
    m_period->setMenu(m_periodMenu);
    m_period->setFont(Theme::font(Theme::Size::Title, true));
    m_period->setToolTip(tr("选择月、季、年或指定期间"));
    for (QComboBox *box : {m_scope, m_rule})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scope->setAccessibleName(tr("统计范围"));
    m_rule->setAccessibleName(tr("口径"));
    m_scope->setMinimumWidth(150);
    m_scope->setMaximumWidth(240);
    m_rule->setMaximumWidth(380);
    m_scope->setMaxVisibleItems(16);
    m_wholeMonths->setCheckable(true);
    m_wholeMonths->setAccessibleName(tr("只比完整月"));
    m_wholeMonths->setToolTip(
        tr("本期尚未结束。不按下：已过的天数与上年同期、上期相同的天数相比；按下：只比已经结束的月份。"));
    m_wholeMonths->hide();
    Theme::setRole(m_demo, "chip");
    m_demo->hide();
    Theme::setRole(m_published, "link");
    m_published->hide();

    Theme::setRole(m_compared, "hint");
    m_compared->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_compared);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_period, m_next, m_wholeMonths,
                                                            m_scope, m_rule, m_demo, m_published})
        row->addWidget(widget, 0, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(m_export);
    m_export->hide();

    connect(m_previous, &QPushButton::clicked, this, &BoardHead::previousClicked);
    connect(m_next, &QPushButton::clicked, this, &BoardHead::nextClicked);
    connect(m_published, &QPushButton::clicked, this, &BoardHead::publishedClicked);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            emit scopeChosen(m_scopes[std::size_t(index)]);
    });
    connect(m_wholeMonths, &QPushButton::toggled, this, [this](bool whole) {
        emit basisChosen(whole ? ComparisonBasis::WholeMonths : ComparisonBasis::EqualDays);
    });
    connect(m_rule, &QComboBox::currentIndexChanged, this,
            [this] { emit ruleChosen(m_rule->currentData().toString()); });
}

void BoardHead::steer(BoardRequest &request, Prompts &prompts, const std::function<void()> &changed)
{
    const auto go = [&request, changed](const Period &period) {
        request.period = period;
        changed();
    };
    connect(this, &BoardHead::previousClicked, this, [&request, go] { go(request.period.previous()); });
    connect(this, &BoardHead::nextClicked, this, [&request, go] { go(request.period.next()); });
    connect(this, &BoardHead::periodChosen, this, go);
    connect(this, &BoardHead::periodAsked, this, [&request, &prompts, go] {
        if (const auto period = askForPeriod(prompts, request.period))
            go(*period);
    });
    connect(this, &BoardHead::scopeChosen, this, [&request, changed](const Scope &scope) {
        request.scope = scope;
        changed();
    });
    connect(this, &BoardHead::ruleChosen, this, [&request, changed](const QString &code) {
        request.rule = code;
        changed();
    });
}

QMenu *BoardHead::addExportMenu()
{
    auto *menu = new QMenu(m_export);
    m_export->setProperty("menu", true);
    m_export->setMenu(menu);
    m_export->show();
    return menu;
}

void BoardHead::setPeriod(const Period &period, QDate today)
{
    m_period->setText(period.title());
    m_period->setAccessibleName(tr("期间 %1").arg(period.title()));
    m_next->setEnabled(period.next().first() <= today);
    m_wholeMonths->setVisible(m_offersBasis &&
                              comparePeriods(period, today, ComparisonBasis::EqualDays).isRunning);
    fillPeriodMenu(period, today);
}

void BoardHead::fillPeriodMenu(const Period &period, QDate today)
{
    const QDate day = std::min(period.last(), std::max(today, period.first()));
    const Month month = Month::of(day);
    const auto add = [this](const QString &text, const Period &target) {
        m_periodMenu->addAction(text, this, [this, target] { emit periodChosen(target); });
    };
    m_periodMenu->clear();
    add(tr("按月：%1").arg(Period::month(month).title()), Period::month(month));
    const Period quarter = Period::quarter(month.year, (month.month + 2) / 3);
    add(tr("按季：%1").arg(quarter.title()), quarter);
    add(tr("按年：%1").arg(Period::year(month.year).title()), Period::year(month.year));
    add(tr("累计：%1").arg(Period::yearToDate(day).title()), Period::yearToDate(day));
    add(tr("按周：%1").arg(Period::week(day).title()), Period::week(day));
    if (!m_window.isCalendarMonth())
        add(tr("按考核期：%1").arg(Period::window(month, m_window).title()), Period::window(month, m_window));
    m_periodMenu->addSeparator();
    add(tr("本月"), Period::month(Month::of(today)));
    add(tr("上月"), Period::month(Month::of(today).plus(-1)));
    m_periodMenu->addAction(tr("指定期间…"), this, &BoardHead::periodAsked);
}

void BoardHead::showAnswer(const BoardAnswer &answer)
{
    m_demo->setVisible(answer.figures.demo);
    m_published->setText(boardtexts::publishedBadge(answer.figures));
    m_published->setVisible(!m_published->text().isEmpty());
    if (const auto &mark = answer.figures.current.published)
        m_published->setToolTip(publishedText(*mark));
    m_compared->setText(boardtexts::comparisonLine(answer.figures.comparison));
    m_compared->setVisible(m_offersBasis && answer.figures.comparison.isRunning);
    m_window = answer.window;
    fillPeriodMenu(answer.figures.period, toOffice(answer.askedAt).date);
    fillScopes(answer);
    fillRules(answer);
}

void BoardHead::fillScopes(const BoardAnswer &answer)
{
    const QSignalBlocker blocker(m_scope);
    m_scope->clear();
    m_scopes.clear();
    const auto add = [this](const QString &name, const Scope &scope) {
        m_scope->addItem(name);
        m_scopes.push_back(scope);
    };
    add(answer.officeName, {});
    for (const Unit &unit : answer.reference->units()) {
        if (unit.active)
            add(tr("单位 · %1").arg(unit.name), {.unit = unit.id, .street = {}});
    }
    for (const Place &place : answer.reference->places()) {
        if (place.kind == PlaceKind::Street && place.active)
            add(tr("街镇 · %1").arg(place.name), {.unit = {}, .street = place.id});
    }
    const auto chosen = std::ranges::find(m_scopes, answer.scope);
    m_scope->setCurrentIndex(chosen == m_scopes.end() ? 0 : int(chosen - m_scopes.begin()));
}

void BoardHead::fillRules(const BoardAnswer &answer)
{
    const QSignalBlocker blocker(m_rule);
    const AssessmentRule &used = answer.figures.rule;
    m_rule->clear();
    const auto add = [&](const QString &text, const AssessmentRule &rule, const QString &named) {
        m_rule->addItem(text.arg(boardtexts::ruleText(rule)), named);
        if (rule.id == used.id)
            m_rule->setCurrentIndex(m_rule->count() - 1);
    };
    for (const AssessmentRule &rule : answer.rules)
        add(tr("口径：%1"), rule, rule.code);
    for (const AssessmentRule &rule : answer.otherVersions)
        add(tr("另一版口径：%1"), rule, QStringLiteral("%1@%2").arg(rule.code).arg(rule.version));
    m_rule->setToolTip(used.note);
}

} // namespace jiesu
