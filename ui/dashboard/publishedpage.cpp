// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/publishedpage.h"

#include "domain/officetime.h"
#include "service/ruleservice.h"
#include "ui/commands.h"
#include "ui/dashboard/boardhead.h"
#include "ui/dashboard/boardtexts.h"
#include "ui/dashboard/publishedrows.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QSet>
#include <QSignalBlocker>

namespace jiesu {
namespace {

constexpr int listWidth = 478;
constexpr int rulesWidth = 300;

} // namespace

struct PublishedPage::Loaded
{
    std::vector<Publication> publications;
    std::vector<qsizetype> changes;
    std::vector<AssessmentRule> rules; ///< in force in the period
};

struct PublishedPage::Shown
{
    std::vector<PublishedFigure> figures;
    std::vector<PublishedChange> changes;
    std::shared_ptr<const ReferenceData> reference;
};

PublishedPage::PublishedPage(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_period(Period::month(Month::of(toOffice(context.clock.now()).date)).previous())
    , m_periodButton(new QPushButton(this))
    , m_rules(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_versions(new RowTable(QStringLiteral("published"), nullptr, this))
    , m_versionModel(new TextTableModel(
          {{tr("统计期")}, {tr("版"), true}, {tr("变更"), true}, {tr("口径")}, {tr("封账时间")}}, this))
    , m_figureCard(new Card(tr("公布的数字"), this))
    , m_figureModel(new TextTableModel({{tr("单位")},
                                        {tr("受理"), true},
                                        {tr("响应率"), true},
                                        {tr("解决率"), true},
                                        {tr("满意率"), true},
                                        {tr("综合得分"), true},
                                        {tr("名次"), true}},
                                       this))
    , m_changeCard(new Card(tr("封账后变更"), this))
    , m_changes(new RowTable(QStringLiteral("published-changes"), nullptr, this))
    , m_changeModel(new TextTableModel(
          {{tr("案件编号")}, {tr("变更")}, {tr("时间")}, {tr("经手人")}, {tr("标题")}}, this))
{
    layOut();
    bindCommands();
    connect(m_periodButton, &QPushButton::clicked, this, [this] {
        if (const auto period = askForPeriod(m_context.prompts, m_period))
            goTo(*period);
    });
    connect(m_rules, &QComboBox::currentIndexChanged, this, [this] { goTo(m_period); });
    connect(m_versions, &RowTable::currentRowChanged, this, &PublishedPage::showVersion);
    connect(m_versions, &RowTable::rowActivated, this, [this] { m_changes->setFocus(Qt::OtherFocusReason); });
    connect(m_changes, &RowTable::rowActivated, this, [this](int row) {
        if (row >= 0 && std::size_t(row) < m_changedCases.size())
            emit m_context.openCase(m_changedCases[std::size_t(row)]);
    });
    connect(&m_context, &OfficeContext::casesChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void PublishedPage::layOut()
{
    m_periodButton->setFont(Theme::font(Theme::Size::Title, true));
    m_periodButton->setToolTip(tr("选择月、季、年或指定期间"));
    Theme::setRole(m_state, "hint");
    m_versions->setModel(m_versionModel);
    m_rules->setAccessibleName(tr("口径"));
    m_rules->setMaximumWidth(rulesWidth);
    m_rules->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the rules come with the answer
    m_versions->setDefaultWidths({92, 40, 56, 152, 94});
    m_versions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_versions->setAccessibleName(tr("封账的统计期"));
    m_changes->setModel(m_changeModel);
    m_changes->setDefaultWidths({130, 228, 140, 90, 150});
    m_changes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changes->setAccessibleName(tr("封账后变更"));
    auto *figures = new RowTable(QStringLiteral("published-figures"), nullptr, this);
    figures->setModel(m_figureModel);
    figures->setDefaultWidths({118, 56, 130, 130, 130, 84, 84});
    figures->setSelectionMode(QAbstractItemView::SingleSelection);
    figures->setAccessibleName(tr("公布的数字"));

    const Commands &commands = m_context.commands;
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new KeyButton(commands.action(CommandId::PreviousPublished)));
    head->addWidget(m_periodButton);
    head->addWidget(new KeyButton(commands.action(CommandId::NextPublished)));
    head->addWidget(m_rules);
    head->addWidget(m_state);
    head->addStretch();
    auto *publishButton = new KeyButton(commands.action(CommandId::PublishFigures));
    Theme::setRole(publishButton, "primary");
    head->addWidget(new KeyButton(commands.action(CommandId::CorrectFigures)));
    head->addWidget(publishButton);

    auto *list = new Card(tr("已封账"), this);
    list->setFixedWidth(listWidth);
    list->body()->addWidget(m_versions, 1);
    m_figureCard->body()->addWidget(figures, 1);
    m_changeCard->body()->addWidget(m_changes, 1);
    auto *details = new QVBoxLayout;
    details->setSpacing(Theme::Size::Gap);
    details->addWidget(m_figureCard, 1);
    details->addWidget(m_changeCard, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Theme::Size::Gap);
    middle->addWidget(list);
    middle->addLayout(details, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Size::PageMargin, 14, Theme::Size::PageMargin, 8);
    column->setSpacing(Theme::Size::Gap);
    column->addLayout(head);
    column->addLayout(middle, 1);
    column->addWidget(new KeyHintBar({{QStringLiteral("↑↓"), tr("看另一版")},
                                      {QStringLiteral("Enter"), tr("到变更清单，再按一次打开案件")}}));
}

void PublishedPage::bindCommands()
{
    Commands &commands = m_context.commands;
    commands.bind(CommandId::PreviousPublished, this, [this] { goTo(m_period.previous()); });
    commands.bind(CommandId::NextPublished, this, [this] { goTo(m_period.next()); });
    commands.bind(CommandId::PublishFigures, this, [this] { publish(); });
    commands.bind(CommandId::CorrectFigures, this, [this] { correct(); });
}

void PublishedPage::activate()
{
    refresh();
    m_versions->setFocus(Qt::OtherFocusReason);
}

void PublishedPage::showPublication(const Period &period, const QString &ruleCode)
{
    m_period = period;
    m_wanted = {};
    for (const Publication &publication : m_publications) {
        if (!m_wanted.isSet() && publication.period == period && publication.rule.code == ruleCode)
            m_wanted = publication.id;
    }
    refresh();
}

void PublishedPage::goTo(const Period &period)
{
    m_period = period;
    m_wanted = {};
    refresh();
}

void PublishedPage::refresh()
{
    m_periodButton->setText(m_period.title());
    m_context.askLatest(
        this, m_listQuestion,
        [period = m_period](Office &office) {
            PublicationService service(office);
            Loaded loaded{service.list(), {}, rulesFor(office, period)};
            for (const Publication &publication : loaded.publications)
                loaded.changes.push_back(
                    qsizetype(PublicationStore(office.database()).changedCases(publication).size()));
            return loaded;
        },
        m_context.orTell([this](const Loaded &loaded) { showList(loaded); }));
}

/// Selects what is wanted, else the newest version of the period, else keeps the place.
void PublishedPage::showList(const Loaded &loaded)
{
    m_publications = loaded.publications;
    showRules(loaded.rules);
    const QString code = m_rules->currentData().toString();
    std::vector<TextTableModel::Row> rows;
    QSet<QString> published; // codes of the rules under which the period is
    int chosen = -1;
    for (std::size_t i = 0; i < m_publications.size(); ++i) {
        const Publication &publication = m_publications[i];
        const bool isOfRule = code.isEmpty() || publication.rule.code == code;
        const bool isWanted =
            m_wanted.isSet() ? publication.id == m_wanted : publication.period == m_period && isOfRule;
        if (chosen < 0 && isWanted)
            chosen = int(i);
        if (publication.period == m_period)
            published.insert(publication.rule.code);
        TextCell changed(QString::number(loaded.changes[i]));
        if (loaded.changes[i] > 0)
            changed.color = Theme::Token::Due;
        TextCell at(toOffice(publication.at).date.toString(Qt::ISODate));
        at.tooltip = officeMinuteText(publication.at);
        rows.push_back({publication.period.title(), QString::number(publication.version), changed,
                        publication.rule.name, at});
    }
    {
        const QSignalBlocker quiet(m_versions);
        m_versionModel->setRows(std::move(rows));
        m_versions->selectRow(chosen);
    }
    const bool isPart = code.isEmpty() && std::size_t(published.size()) < loaded.rules.size();
    m_state->setText(chosen < 0 ? tr("还没有封账，数字随案件变动")
                     : isPart ? tr("%1 条口径中已封账 %2 条").arg(loaded.rules.size()).arg(published.size())
                              : tr("已封账"));
    m_context.commands.action(CommandId::CorrectFigures)->setEnabled(chosen >= 0);
    showVersion(chosen);
}

/// Those of the period; what was chosen stays chosen.
void PublishedPage::showRules(const std::vector<AssessmentRule> &rules)
{
    const QSignalBlocker quiet(m_rules);
    const QVariant chosen = m_rules->currentData();
    m_rules->clear();
    for (const AssessmentRule &rule : rules)
        m_rules->addItem(tr("口径：%1").arg(boardtexts::ruleText(rule)), rule.code);
    if (rules.size() > 1)
        m_rules->addItem(tr("全部口径（%1 条）").arg(rules.size()), QString());
    m_rules->setCurrentIndex(chosen.isValid() ? std::max(m_rules->findData(chosen), 0) : 0);
}

void PublishedPage::showVersion(int row)
{
    if (row < 0 || std::size_t(row) >= m_publications.size()) {
        ++m_question; // what was asked for is not wanted any more
        showDetails({});
        return;
    }
    const Publication &publication = m_publications[std::size_t(row)];
    m_period = publication.period;
    m_wanted = publication.id;
    m_periodButton->setText(m_period.title());
    m_figureCard->setTitle(tr("公布的数字 · %1 第 %2 版").arg(m_period.title()).arg(publication.version));
    m_figureCard->setNote(
        tr("%1 · %2%3")
            .arg(boardtexts::ruleText(publication.rule), publication.by,
                 publication.note.isEmpty() ? QString() : tr(" · %1").arg(publication.note.simplified())));
    m_context.askLatest(
        this, m_question,
        [publication](Office &office) {
            PublicationService service(office);
            return Shown{service.figures(publication), service.changes(publication), office.reference()};
        },
        m_context.orTell([this](const Shown &shown) { showDetails(shown); }));
}

void PublishedPage::showDetails(const Shown &shown)
{
    if (shown.figures.empty()) {
        m_figureCard->setTitle(tr("公布的数字"));
        m_figureCard->setNote({});
    }
    m_figureModel->setRows(publishedrows::figures(shown.figures));
    m_changedCases.clear();
    std::vector<TextTableModel::Row> rows;
    for (const PublishedChange &change : shown.changes) {
        for (TextTableModel::Row &row : publishedrows::changes(change, *shown.reference)) {
            m_changedCases.push_back(change.id);
            rows.push_back(std::move(row));
        }
    }
    m_changeModel->setRows(std::move(rows));
    m_changeCard->setTitle(tr("封账后变更 %1 件").arg(shown.changes.size()));
    m_changeCard->setNote(shown.changes.empty() ? QString() : tr("公布的数字没有变；要改请更正"));
}

/// Under the chosen rule, or under all of them.
void PublishedPage::publish()
{
    const auto note = m_context.prompts.askText(
        tr("封账：%1").arg(m_period.title()),
        tr("%1。说明可以不写。封账后公布的数字不再变动。").arg(m_rules->currentText()), {});
    if (!note)
        return;
    store([period = m_period, code = m_rules->currentData().toString(),
           text = *note](Office &office) -> Result<Publication> {
        std::vector<AssessmentRule> rules = rulesFor(office, period);
        std::erase_if(rules,
                      [&code](const AssessmentRule &rule) { return !code.isEmpty() && rule.code != code; });
        const auto made = PublicationService(office).publishAll(period, rules, text);
        return made ? Result<Publication>(made->front()) : Result<Publication>(made.error());
    });
}

void PublishedPage::correct()
{
    const int row = m_versions->currentIndex().row();
    if (row < 0 || std::size_t(row) >= m_publications.size())
        return;
    const Publication &chosen = m_publications[std::size_t(row)];
    const auto newest = std::ranges::find_if(m_publications, [&chosen](const Publication &each) {
        return each.period == chosen.period && each.rule.code == chosen.rule.code;
    });
    const auto note = m_context.prompts.askText(tr("更正：%1").arg(chosen.period.title()),
                                                tr("为什么更正（必填）。原来的版本保留。"), {});
    if (!note)
        return;
    store([period = newest->period, code = newest->rule.code, version = newest->version, text = *note](
              Office &office) { return PublicationService(office).correct(period, code, version, text); });
}

void PublishedPage::store(std::function<Result<Publication>(Office &)> work)
{
    m_context.ask(this, OfficeThread::Priority::Save, std::move(work),
                  m_context.orTell([this](const Publication &made) {
                      m_wanted = made.id;
                      m_period = made.period;
                      emit notice(tr("%1已封账（第 %2 版）").arg(made.period.title()).arg(made.version),
                                  StateKind::Good);
                      refresh();
                  }));
}

ExportSubject PublishedPage::tableSubject() const
{
    ExportSubject subject;
    subject.period = m_period.code();
    const auto row = std::size_t(m_versions->currentIndex().row());
    if (m_versions->currentIndex().isValid() && row < m_publications.size()) {
        subject.ruleCode = m_publications[row].rule.code;
        subject.ruleVersion = m_publications[row].rule.version;
    }
    return subject;
}

QStringList PublishedPage::tableNotes() const
{
    return {m_state->text()};
}

} // namespace jiesu
