// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ruleform.h"

#include "metrics/target.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>

#include <cmath>

namespace jiesu {

namespace {

constexpr int weightDecimals = 3;
constexpr double thousand = 1000;
constexpr double hundred = 100;
constexpr double tenth = 10; ///< thousandths in a per cent
constexpr int greatestMinimum = 10'000;
constexpr double greatestFullMark = 100'000;

int rounded(double value)
{
    return int(std::lround(value));
}

template <class E> QComboBox *choiceBox()
{
    auto *box = new QComboBox;
    for (const Choice &choice : choices<E>())
        box->addItem(label(E(choice.value)), choice.value);
    return box;
}

template <class E> E chosen(const QComboBox *box)
{
    return E(box->currentData().toInt());
}

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(box->findData(value));
}

QDoubleSpinBox *numberBox(double most, int decimals, double step, const QString &suffix = {})
{
    auto *box = new QDoubleSpinBox;
    box->setRange(0, most);
    box->setDecimals(decimals);
    box->setSingleStep(step);
    box->setSuffix(suffix);
    return box;
}

QDoubleSpinBox *percentBox(int decimals)
{
    return numberBox(hundred, decimals, 1, QStringLiteral(" %"));
}

QString notSet()
{
    return RuleForm::tr("不设");
}

/// Levels of the three rates; 0 says that there is none.
std::array<QDoubleSpinBox *, 3> levelBoxes()
{
    const std::array boxes{percentBox(2), percentBox(2), percentBox(2)};
    for (QDoubleSpinBox *box : boxes)
        box->setSpecialValueText(notSet());
    return boxes;
}

void showLevels(const std::array<QDoubleSpinBox *, 3> &boxes, const RateLevels &levels)
{
    for (const RateKind kind : rateKinds)
        boxes[std::size_t(kind)]->setValue(levelOf(levels, kind) / hundred);
}

RateLevels levelsIn(const std::array<QDoubleSpinBox *, 3> &boxes)
{
    return {rounded(boxes[0]->value() * hundred), rounded(boxes[1]->value() * hundred),
            rounded(boxes[2]->value() * hundred)};
}

/// Fields side by side, equally wide.
QBoxLayout *rowOf(std::initializer_list<QWidget *> fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *field : fields)
        row->addWidget(field, 1);
    return row;
}

template <class E> void mark(const std::vector<E> &values, const auto &rows, auto box)
{
    for (const auto &row : rows)
        (row.*box)->setChecked(std::ranges::find(values, E(row.value)) != values.end());
}

template <class E> std::vector<E> marked(const auto &rows, auto box)
{
    std::vector<E> values;
    for (const auto &row : rows) {
        if ((row.*box)->isChecked())
            values.push_back(E(row.value));
    }
    return values;
}

} // namespace

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_code(new QLineEdit)
    , m_validFrom(new QLineEdit)
    , m_validFromField(new LabelledField(tr("从哪天起用"), m_validFrom))
    , m_note(new QLineEdit)
    , m_monthBasis(choiceBox<MonthBasis>())
    , m_answers(choiceBox<AnswerSource>())
    , m_notReached(choiceBox<Unanswered>())
    , m_notRated(choiceBox<Unanswered>())
    , m_ties(choiceBox<TieRule>())
    , m_partial(numberBox(1, weightDecimals, 0.1))
    , m_basically(numberBox(1, weightDecimals, 0.1))
    , m_neutral(numberBox(1, weightDecimals, 0.1))
    , m_composite{percentBox(1), percentBox(1), percentBox(1)}
    , m_targets(levelBoxes())
    , m_red(levelBoxes())
    , m_yellow(levelBoxes())
    , m_fall(numberBox(hundred, 2, 1, tr(" 个百分点")))
    , m_minimum(new QSpinBox)
    , m_fullMark(numberBox(greatestFullMark, 2, 10, tr(" 分")))
    , m_suspended(new QCheckBox(tr("挂账的案件参加考核")))
    , m_consultations(new QCheckBox(tr("当场答复的咨询参加考核")))
{
    m_minimum->setRange(0, greatestMinimum);
    m_minimum->setSuffix(tr(" 件"));
    m_fall->setSpecialValueText(notSet());
    layOut();
    watch();
}

void RuleForm::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    for (QWidget *card :
         {identityCard(), countingCard(), weightsCard(), rankingCard(), warningCard(), leftOutCard()})
        column->addWidget(card);
    column->addStretch(1);
}

QWidget *RuleForm::identityCard()
{
    auto *card = new Card(tr("名称与启用"), this);
    m_validFrom->setPlaceholderText(QStringLiteral("2022-07-01"));
    card->body()->addLayout(rowOf({new LabelledField(tr("名称"), m_name), m_validFromField}));
    card->body()->addLayout(rowOf({new LabelledField(tr("代码（小写字母、数字、短横线）"), m_code),
                                   new LabelledField(tr("依据和说明"), m_note)}));
    return card;
}

QWidget *RuleForm::countingCard()
{
    auto *card = new Card(tr("怎样计入"), this);
    card->body()->addLayout(rowOf({new LabelledField(tr("按哪个时间归入统计期"), m_monthBasis),
                                   new LabelledField(tr("用谁的回访结果"), m_answers)}));
    card->body()->addLayout(rowOf({new LabelledField(tr("上级回访未接通"), m_notReached),
                                   new LabelledField(tr("接通但未评价"), m_notRated)}));
    card->body()->addLayout(rowOf({m_suspended, m_consultations}));
    return card;
}

QWidget *RuleForm::weightsCard()
{
    auto *card = new Card(tr("折算与权重"), this);
    card->body()->addLayout(rowOf({new LabelledField(tr("部分解决折算"), m_partial),
                                   new LabelledField(tr("基本满意折算"), m_basically),
                                   new LabelledField(tr("一般折算"), m_neutral)}));
    QBoxLayout *weights = rowOf({});
    QBoxLayout *targets = rowOf({});
    for (const RateKind kind : rateKinds) {
        const auto i = std::size_t(kind);
        weights->addWidget(new LabelledField(tr("%1权重").arg(label(kind)), m_composite[i]), 1);
        targets->addWidget(new LabelledField(tr("%1目标").arg(label(kind)), m_targets[i]), 1);
    }
    card->body()->addLayout(weights);
    card->body()->addLayout(targets);
    return card;
}

QWidget *RuleForm::rankingCard()
{
    auto *card = new Card(tr("排名与考评"), this);
    card->body()->addLayout(
        rowOf({new LabelledField(tr("少于多少件有答案不排名"), m_minimum),
               new LabelledField(tr("同分"), m_ties), new LabelledField(tr("考评表中的满分"), m_fullMark)}));
    return card;
}

QWidget *RuleForm::warningCard()
{
    auto *card = new Card(tr("红黄牌"), this);
    for (const auto &[boxes, name] :
         {std::pair(&m_red, tr("%1低于多少为红牌")), {&m_yellow, tr("%1低于多少为黄牌")}}) {
        QBoxLayout *row = rowOf({});
        for (const RateKind kind : rateKinds)
            row->addWidget(new LabelledField(name.arg(label(kind)), (*boxes)[std::size_t(kind)]), 1);
        card->body()->addLayout(row);
    }
    card->body()->addLayout(rowOf({new LabelledField(tr("任一率较上期下降多少为黄牌"), m_fall)}));
    return card;
}

QWidget *RuleForm::leftOutCard()
{
    auto *card = new Card(tr("不计入的类型和特殊处置"), this);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    QLabel *volume = wrappedLabel("hint");
    volume->setText(tr("不计入受理量"));
    QLabel *rates = wrappedLabel("hint");
    rates->setText(tr("不参加三率"));
    grid->addWidget(volume, 0, 1);
    grid->addWidget(rates, 0, 2);
    for (const Choice &type : choices<RequestType>())
        addLeftOut(grid, label(RequestType(type.value)), type.value, m_types);
    for (const Choice &disposition : choices<SpecialDisposition>()) {
        if (disposition.value != int(SpecialDisposition::None))
            addLeftOut(grid, label(SpecialDisposition(disposition.value)), disposition.value, m_dispositions);
    }
    card->body()->addLayout(grid);
    return card;
}

void RuleForm::addLeftOut(QGridLayout *grid, const QString &name, int value, std::vector<LeftOut> &into)
{
    const LeftOut row{value, new QCheckBox, new QCheckBox};
    row.fromVolume->setAccessibleName(tr("%1不计入受理量").arg(name));
    row.fromRates->setAccessibleName(tr("%1不参加三率").arg(name));
    const int at = grid->rowCount();
    grid->addWidget(new QLabel(name), at, 0);
    grid->addWidget(row.fromVolume, at, 1);
    grid->addWidget(row.fromRates, at, 2);
    into.push_back(row);
}

void RuleForm::watch()
{
    const auto tell = [this] {
        m_validFromField->setError(rule().validFrom.isValid() ? QString()
                                                              : tr("请写成 2022-07-01 这样的日期。"));
        if (!m_isFilling)
            emit changed();
    };
    for (QLineEdit *field : {m_name, m_code, m_validFrom, m_note})
        connect(field, &QLineEdit::textChanged, this, tell);
    for (QComboBox *box : {m_monthBasis, m_answers, m_notReached, m_notRated, m_ties})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    for (QDoubleSpinBox *box : findChildren<QDoubleSpinBox *>())
        connect(box, &QDoubleSpinBox::valueChanged, this, tell);
    connect(m_minimum, &QSpinBox::valueChanged, this, tell);
    for (QCheckBox *box : findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, tell);
}

void RuleForm::setRule(const AssessmentRule &rule)
{
    m_isFilling = true;
    m_shown = rule;
    m_name->setText(rule.name);
    m_code->setText(rule.code);
    m_validFrom->setText(rule.validFrom.toString(Qt::ISODate));
    m_note->setText(rule.note);
    m_note->setToolTip(rule.note);
    m_note->setCursorPosition(0);
    choose(m_monthBasis, int(rule.monthBasis));
    choose(m_answers, int(rule.answers));
    choose(m_notReached, int(rule.notReached));
    choose(m_notRated, int(rule.notRated));
    choose(m_ties, int(rule.ties));
    m_partial->setValue(rule.partialWeight / thousand);
    m_basically->setValue(rule.basicallyWeight / thousand);
    m_neutral->setValue(rule.neutralWeight / thousand);
    const CompositeWeights &weights = rule.composite;
    const std::array shares{weights.response, weights.resolution, weights.satisfaction};
    for (std::size_t i = 0; i < shares.size(); ++i)
        m_composite[i]->setValue(shares[i] / tenth);
    showLevels(m_targets, rule.targets);
    showLevels(m_red, rule.warnings.red);
    showLevels(m_yellow, rule.warnings.yellow);
    m_fall->setValue(rule.warnings.fall / hundred);
    m_minimum->setValue(rule.minimumCases);
    m_fullMark->setValue(double(rule.fullMark) / hundred);
    m_suspended->setChecked(rule.assessSuspended);
    m_consultations->setChecked(rule.assessAnsweredConsultations);
    mark(rule.notCounted, m_types, &LeftOut::fromVolume);
    mark(rule.notAssessed, m_types, &LeftOut::fromRates);
    mark(rule.notCountedDispositions, m_dispositions, &LeftOut::fromVolume);
    mark(rule.notAssessedDispositions, m_dispositions, &LeftOut::fromRates);
    m_isFilling = false;
}

AssessmentRule RuleForm::rule() const
{
    AssessmentRule rule = m_shown;
    rule.name = m_name->text().trimmed();
    rule.code = m_code->text().trimmed();
    rule.validFrom = QDate::fromString(m_validFrom->text().trimmed(), Qt::ISODate);
    rule.note = m_note->text();
    rule.monthBasis = chosen<MonthBasis>(m_monthBasis);
    rule.answers = chosen<AnswerSource>(m_answers);
    rule.notReached = chosen<Unanswered>(m_notReached);
    rule.notRated = chosen<Unanswered>(m_notRated);
    rule.ties = chosen<TieRule>(m_ties);
    rule.partialWeight = rounded(m_partial->value() * thousand);
    rule.basicallyWeight = rounded(m_basically->value() * thousand);
    rule.neutralWeight = rounded(m_neutral->value() * thousand);
    rule.composite = {rounded(m_composite[0]->value() * tenth), rounded(m_composite[1]->value() * tenth),
                      rounded(m_composite[2]->value() * tenth)};
    rule.targets = levelsIn(m_targets);
    rule.warnings = {levelsIn(m_red), levelsIn(m_yellow), rounded(m_fall->value() * hundred)};
    rule.minimumCases = m_minimum->value();
    rule.fullMark = std::llround(m_fullMark->value() * hundred);
    rule.assessSuspended = m_suspended->isChecked();
    rule.assessAnsweredConsultations = m_consultations->isChecked();
    rule.notCounted = marked<RequestType>(m_types, &LeftOut::fromVolume);
    rule.notAssessed = marked<RequestType>(m_types, &LeftOut::fromRates);
    rule.notCountedDispositions = marked<SpecialDisposition>(m_dispositions, &LeftOut::fromVolume);
    rule.notAssessedDispositions = marked<SpecialDisposition>(m_dispositions, &LeftOut::fromRates);
    return rule;
}

void RuleForm::setCodeFixed(bool isFixed)
{
    m_code->setReadOnly(isFixed);
}

} // namespace jiesu
