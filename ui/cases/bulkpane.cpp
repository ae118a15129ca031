// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/bulkpane.h"

#include "ui/cases/timeline.h"
#include "ui/desk/deadlinetext.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QShortcut>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

/// What can be changed beside the steps, as data of the first box.
enum Field
{
    ToUnit = 1000,
    ToCategory,
    ToTimeClass,
    ToPlace,
    ToGrid,
    AddTags,
    RemoveTags,
    MakeKey,
    MakeOrdinary
};

/// The places of the editors among m_fields.
enum Editor
{
    Unit,
    TimeClassBox,
    Category,
    PlacePicker,
    Text
};

/// What the preview tells of a case; a step changes more than anybody wants to read.
constexpr const char *toldFields[] = {"status",    "lead_unit_id", "category_id",  "time_class_id",
                                      "deadline",  "street_id",    "community_id", "point_id",
                                      "grid_code", "tags",         "is_key"};

std::vector<HistoryEntry> told(const std::vector<HistoryEntry> &changes)
{
    std::vector<HistoryEntry> list;
    for (const HistoryEntry &change : changes) {
        if (std::ranges::any_of(toldFields,
                                [&](const char *code) { return change.field == QLatin1String(code); }))
            list.push_back(change);
    }
    return list;
}

} // namespace

BulkPane::BulkPane(OfficeContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(new QLabel)
    , m_summary(new QLabel)
    , m_what(new QComboBox)
    , m_unit(new ChoicePicker)
    , m_category(new ChoicePicker)
    , m_place(new ChoicePicker)
    , m_timeClass(new QComboBox)
    , m_text(new QLineEdit)
    , m_perform(new KeyButton(tr("执行"), QStringLiteral("Ctrl+Enter")))
    , m_table(new RowTable(QStringLiteral("bulk"), &context.settings))
    , m_model(new TextTableModel({{tr("编号")}, {tr("标题")}, {tr("改动前 → 改动后")}}, this))
{
    Theme::setRole(this, "card");
    fillWhat();
    layOut();
    connect(&m_context.lookups, &LookupKeeper::changed, this, &BulkPane::fillChoices);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        ask();
    });
    connect(m_timeClass, &QComboBox::currentIndexChanged, this, &BulkPane::ask);
    connect(m_text, &QLineEdit::textChanged, this, &BulkPane::ask);
    for (const ChoicePicker *picker : {m_unit, m_category, m_place})
        connect(picker, &ChoicePicker::chosenChanged, this, &BulkPane::ask);
    connect(m_perform, &QPushButton::clicked, this, &BulkPane::perform);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr,
                              Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &BulkPane::perform);
    connect(
        new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, &BulkPane::left);
}

void BulkPane::fillWhat()
{
    m_what->setObjectName(QStringLiteral("bulkWhat"));
    m_what->setMaxVisibleItems(20);
    for (const CaseAction step : BulkService::steps())
        m_what->addItem(label(step), int(step));
    const std::pair<Field, QString> fields[]{
        {ToUnit, tr("改承办单位")},    {ToCategory, tr("改分类")}, {ToTimeClass, tr("改时限")},
        {ToPlace, tr("改点位或街道")}, {ToGrid, tr("改网格")},     {AddTags, tr("加标签")},
        {RemoveTags, tr("去标签")},    {MakeKey, tr("设为重点")},  {MakeOrdinary, tr("取消重点")}};
    for (const auto &[field, name] : fields)
        m_what->addItem(name, int(field));
}

QLayout *BulkPane::makeFields()
{
    m_unit->setObjectName(QStringLiteral("bulkUnit"));
    m_text->setObjectName(QStringLiteral("bulkText"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(new LabelledField(tr("做什么"), m_what), 1);
    const std::pair<QString, QWidget *> editors[]{{tr("承办单位"), m_unit},
                                                  {tr("时限"), m_timeClass},
                                                  {tr("分类"), m_category},
                                                  {tr("点位或街道"), m_place},
                                                  {tr("内容"), m_text}};
    for (const auto &[name, editor] : editors) {
        m_fields.push_back(new LabelledField(name, editor));
        row->addWidget(m_fields.back(), 1);
    }
    return row;
}

void BulkPane::layOut()
{
    Theme::setRole(m_title, "section");
    Theme::setRole(m_summary, "dim");
    Theme::setRole(m_perform, "primary");
    m_table->setModel(m_model);
    m_table->setDefaultWidths({130, 190, 300});
    m_table->setAccessibleName(tr("改动预览"));
    auto *back = new KeyButton(tr("返回"), QStringLiteral("Esc"));
    connect(back, &QPushButton::clicked, this, &BulkPane::left);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(back);
    buttons->addWidget(m_perform);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addLayout(makeFields());
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
}

void BulkPane::open(std::vector<CaseId> ids, std::optional<CaseAction> step)
{
    m_ids = std::move(ids);
    m_plan.reset();
    m_model->setRows({});
    m_title->setText(tr("批量处理 %1 件").arg(QLocale().toString(qint64(m_ids.size()))));
    m_text->clear();
    m_unit->choose(0);
    if (m_context.lookups.current().reference)
        fillChoices();
    else
        m_context.lookups.load();
    if (step)
        m_what->setCurrentIndex(m_what->findData(int(*step)));
    showFields();
    ask();
    m_what->setFocus(Qt::OtherFocusReason);
}

void BulkPane::fillChoices()
{
    const Lookups &lookups = m_context.lookups.current();
    m_unit->setChoices(lookups.choices.units);
    m_category->setChoices(lookups.choices.categories);
    m_place->setChoices(lookups.choices.places);
    const QSignalBlocker quiet(m_timeClass);
    const QVariant chosen = m_timeClass->currentData();
    m_timeClass->clear();
    for (const TimeClass &timeClass : lookups.reference->timeClasses())
        m_timeClass->addItem(timeClassText(timeClass), timeClass.id.value);
    m_timeClass->setCurrentIndex(std::max(0, m_timeClass->findData(chosen)));
}

void BulkPane::showFields()
{
    const int what = m_what->currentData().toInt();
    const bool dispatch = what == int(CaseAction::Dispatch);
    const bool shown[]{dispatch || what == int(CaseAction::Reassign) || what == ToUnit,
                       dispatch || what == ToTimeClass, what == ToCategory, what == ToPlace,
                       what == int(CaseAction::Void) || what == ToGrid || what == AddTags ||
                           what == RemoveTags};
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setVisible(shown[i]);
}

BulkChange BulkPane::change() const
{
    BulkChange change;
    const int what = m_what->currentData().toInt();
    const UnitId unit{m_unit->chosenId()};
    const TimeClassId timeClass{m_timeClass->currentData().toLongLong()};
    if (what < ToUnit) {
        change.step = CaseAction(what);
        change.input.unit = unit;
        change.input.timeClass = timeClass;
        change.input.reason = m_text->text();
        return change;
    }
    if (what == ToUnit)
        change.unit = unit;
    else if (what == ToCategory)
        change.category.value = m_category->chosenId();
    else if (what == ToTimeClass)
        change.timeClass = timeClass;
    else if (what == ToPlace)
        change.place.value = m_place->chosenId();
    else if (what == ToGrid)
        change.gridCode = m_text->text();
    else if (what == AddTags)
        change.addTags = m_text->text();
    else if (what == RemoveTags)
        change.removeTags = m_text->text();
    else
        change.isKey = what == MakeKey;
    return change;
}

void BulkPane::ask()
{
    m_plan.reset();
    m_perform->setEnabled(false);
    m_askAgain = m_asking;
    if (m_asking || m_ids.empty())
        return;
    m_asking = true;
    using Answer = std::pair<Result<BulkPlan>, std::shared_ptr<const ReferenceData>>;
    m_context.ask(
        this, Priority::Read,
        [ids = m_ids, wanted = change()](Office &office) {
            return Answer(BulkService(office).plan(ids, wanted), office.reference());
        },
        [this](const Result<Answer> &answer) {
            m_asking = false;
            if (std::exchange(m_askAgain, false))
                ask();
            else if (answer)
                showPlan(answer->first, *answer->second);
            else
                m_context.prompts.showError(answer.error());
        });
}

void BulkPane::showPlan(const Result<BulkPlan> &plan, const ReferenceData &reference)
{
    std::vector<TextTableModel::Row> rows;
    if (!plan) {
        m_summary->setText(plan.error().happened);
        return m_model->setRows({});
    }
    m_plan = *plan;
    for (const BulkRow &row : plan->rows) {
        TextCell what(row.skipped.isEmpty() ? changesText(told(row.changes), reference)
                                            : tr("跳过：%1").arg(row.skipped));
        if (!row.skipped.isEmpty())
            what.color = Theme::Token::Due;
        what.tooltip = what.text;
        rows.push_back({row.caseNo, row.title, what});
    }
    m_model->setRows(std::move(rows));
    const qint64 changing = plan->changing();
    m_summary->setText(tr("将改 %1 件，跳过 %2 件").arg(changing).arg(qint64(plan->rows.size()) - changing));
    m_perform->setEnabled(changing > 0);
}

void BulkPane::perform()
{
    if (!m_plan || m_plan->changing() == 0 || m_performing)
        return;
    m_performing = true;
    m_perform->setEnabled(false);
    m_context.ask(
        this, Priority::Save, [plan = *m_plan](Office &office) { return BulkService(office).perform(plan); },
        [this, what = m_what->currentText(),
         cases = qsizetype(m_plan->rows.size())](const Result<qsizetype> &changed) {
            m_performing = false;
            if (!changed) {
                m_context.prompts.showError(changed.error());
                return ask();
            }
            emit done(tr("%1：已改 %2 件，跳过 %3 件。Ctrl+Z 可一次撤销。")
                          .arg(what)
                          .arg(*changed)
                          .arg(cases - *changed));
        });
}

} // namespace jiesu
