// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/suggestionsection.h"

#include "domain/officetime.h"
#include "metrics/rounding.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/rowtable.h"

#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QPushButton>

#include <array>

namespace jiesu {

namespace {

/// "81.3%"; "—" where nothing was tried.
QString percent(int right, int tried)
{
    if (tried == 0)
        return QStringLiteral("—");
    const std::array share{Fraction{right, tried}};
    return fixedText(roundedSum(share, 1000), 1) + u'%';
}

Figure precisionFigure(const QString &label, const SuggestionPrecision &precision)
{
    Figure figure;
    figure.label = label;
    figure.value = percent(precision.heldBackRight, precision.heldBack);
    figure.note = SuggestionSection::tr("试 %1 件，第一个建议对 %2 件")
                      .arg(precision.heldBack)
                      .arg(precision.heldBackRight);
    figure.source = SuggestionSection::tr("每五件留出一件不学，拿它来试；准确率 = 第一个建议就对的 ÷ 试的。");
    return figure;
}

Figure plainFigure(const QString &label, const QString &value, const QString &note)
{
    Figure figure;
    figure.label = label;
    figure.value = value;
    figure.note = note;
    return figure;
}

} // namespace

struct SuggestionSection::Loaded
{
    SuggestionModelPtr model;
    std::shared_ptr<const ReferenceData> reference;
};

SuggestionSection::SuggestionSection(OfficeContext &context, SuggestionLearner &learner, QWidget *parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_learner(learner)
    , m_state(new QLabel)
    , m_learn(new QPushButton(tr("现在重新学习")))
    , m_table(new RowTable(QStringLiteral("suggestions"), nullptr))
    , m_classes(new TextTableModel(
          {{tr("分类")}, {tr("试了"), true}, {tr("对了"), true}, {tr("准确率"), true}}, this))
{
    layOut();
    connect(m_learn, &QPushButton::clicked, this, &SuggestionSection::learn);
}

void SuggestionSection::layOut()
{
    auto *figures = new QHBoxLayout;
    figures->setSpacing(Theme::Size::Gap);
    for (int i = 0; i < 4; ++i) {
        m_figures.push_back(new FigureCard);
        m_figures.back()->setFocusPolicy(Qt::NoFocus); // nothing lies behind them
        figures->addWidget(m_figures.back(), 1);
    }
    m_table->setModel(m_classes);
    m_table->setAccessibleName(tr("各分类的准确率"));
    m_table->setDefaultWidths({560, 110, 110, 110});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *explanation = new QLabel(tr("分类和承办的建议只从本单位自己的案件学来，不联网。新案件够多时在后台自"
                                      "动重学；受理时建议只写在空着的项里，"
                                      "自己写的不会被改掉。"));
    explanation->setWordWrap(true);
    for (QLabel *label : {explanation, m_state})
        Theme::setRole(label, "hint");
    m_state->setWordWrap(true);
    auto *card = new Card(tr("各分类的准确率"));
    card->addAtRight(m_learn);
    card->body()->addWidget(explanation);
    card->body()->addWidget(m_state);
    card->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    column->addLayout(figures);
    column->addWidget(card, 1);
}

void SuggestionSection::refresh()
{
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [](Office &office) -> Result<Loaded> {
            const auto model = SuggestionService(office).model();
            if (!model)
                return model.error();
            return Loaded{*model, office.reference()};
        },
        [this](const Result<Loaded> &loaded) {
            if (loaded)
                show(*loaded);
            else
                m_context.prompts.showError(loaded.error());
            emit refreshed();
        });
}

void SuggestionSection::show(const Loaded &loaded)
{
    const SuggestionPrecision none;
    const SuggestionModelPtr &model = loaded.model;
    const SuggestionPrecision &category = model ? model->categoryPrecision() : none;
    const SuggestionPrecision &unit = model ? model->unitPrecision() : none;
    m_figures[0]->setFigure(plainFigure(tr("学过的案件"), QLocale().toString(category.learned),
                                        tr("最多学最近 %1 件").arg(SuggestionService::mostCases)));
    m_figures[1]->setFigure(plainFigure(
        tr("学习时间"), model ? toOffice(model->trainedAt()).date.toString(Qt::ISODate) : QStringLiteral("—"),
        model ? officeMinuteText(model->trainedAt())
              : tr("满 %1 件有分类的案件后开始").arg(SuggestionService::fewestCases)));
    m_figures[2]->setFigure(precisionFigure(tr("分类建议准确率"), category));
    m_figures[3]->setFigure(precisionFigure(tr("承办建议准确率"), unit));
    std::vector<TextTableModel::Row> rows;
    for (const CategoryPrecision &each :
         model ? model->precisionByCategory() : std::vector<CategoryPrecision>())
        rows.push_back({loaded.reference->name(each.category), QLocale().toString(each.heldBack),
                        QLocale().toString(each.heldBackRight), percent(each.heldBackRight, each.heldBack)});
    m_classes->setRows(std::move(rows));
    if (!model && m_learn->isEnabled())
        m_state->setText(tr("还没有学过。"));
}

void SuggestionSection::learn()
{
    m_learn->setEnabled(false);
    m_state->setText(tr("正在后台学习，可以继续工作…"));
    m_learner.learn(true).then(&m_context,
                               [section = QPointer(this)](const Result<SuggestionModelPtr> &learned) {
                                   if (section)
                                       section->showLearned(learned);
                               });
}

void SuggestionSection::showLearned(const Result<SuggestionModelPtr> &learned)
{
    m_learn->setEnabled(true);
    if (!learned)
        m_state->setText(learned.error().message());
    else
        m_state->setText(*learned ? tr("学好了，受理页已经用上。") : tr("有分类的案件还太少，学不出建议。"));
    emit m_context.suggestionsLearned();
    refresh();
    emit finished();
}

} // namespace jiesu
