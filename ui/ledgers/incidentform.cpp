// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/incidentform.h"

#include "domain/durationtext.h"
#include "domain/officetime.h"
#include "domain/text.h"
#include "service/incidentreport.h"
#include "ui/ledgers/timetext.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace jiesu {
namespace {

constexpr int measuresHeight = 58;
constexpr int reviewHeight = 84;

/// What an editor holds, to be compared with what was shown in it.
QString textOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    return qobject_cast<const QComboBox *>(editor)->currentText();
}

QHBoxLayout *rowOf(std::initializer_list<std::pair<QWidget *, int>> fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Size::Gap);
    for (const auto &[field, stretch] : fields)
        row->addWidget(field, stretch);
    return row;
}

} // namespace

IncidentForm::IncidentForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit)
    , m_status(new QComboBox)
    , m_place(new ChoicePicker)
    , m_category(new ChoicePicker)
    , m_start(new QLineEdit)
    , m_end(new QLineEdit)
    , m_households(new QLineEdit)
    , m_measures(new QPlainTextEdit)
    , m_happened(new QPlainTextEdit)
    , m_why(new QPlainTextEdit)
    , m_next(new QPlainTextEdit)
    , m_review(new Card(tr("复盘")))
    , m_titleField(new LabelledField(tr("事件名称"), m_title))
    , m_statusField(new LabelledField(tr("状态"), m_status))
    , m_placeField(new LabelledField(tr("地点"), m_place))
    , m_categoryField(new LabelledField(tr("分类"), m_category))
    , m_startField(new LabelledField(tr("开始"), m_start))
    , m_endField(new LabelledField(tr("恢复"), m_end))
    , m_householdsField(new LabelledField(tr("涉及户数"), m_households))
    , m_measuresField(new LabelledField(tr("措施"), m_measures))
{
    for (const Choice &choice : choices<IncidentStatus>())
        m_status->addItem(label(IncidentStatus(choice.value)), choice.value);
    m_placeField->setTag(tr("拼音首字母"));
    m_measures->setTabChangesFocus(true);
    m_measures->setFixedHeight(measuresHeight);
    m_title->setObjectName(QStringLiteral("incidentTitle"));
    m_households->setObjectName(QStringLiteral("households"));
    m_measures->setObjectName(QStringLiteral("measures"));
    m_start->setObjectName(QStringLiteral("start"));
    m_end->setObjectName(QStringLiteral("end"));
    m_place->setObjectName(QStringLiteral("incidentPlace"));
    m_end->setPlaceholderText(tr("17:00 或年月日 17:00"));
    layOut();
    layOutReview();
    connectFields();
}

void IncidentForm::layOutReview()
{
    const std::tuple<QPlainTextEdit *, QString, const char *> parts[]{
        {m_happened, tr("发生了什么"), "reviewHappened"},
        {m_why, tr("为什么"), "reviewWhy"},
        {m_next, tr("以后怎么办"), "reviewNext"}};
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Size::Gap);
    for (const auto &[editor, name, objectName] : parts) {
        editor->setObjectName(QLatin1String(objectName));
        editor->setTabChangesFocus(true);
        editor->setFixedHeight(reviewHeight);
        row->addWidget(new LabelledField(name, editor));
    }
    m_review->body()->addLayout(row);
}

QWidget *IncidentForm::review() const
{
    return m_review;
}

void IncidentForm::focusReview()
{
    m_happened->setFocus(Qt::OtherFocusReason);
}

void IncidentForm::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(rowOf({{m_titleField, 3}, {m_statusField, 1}}));
    column->addLayout(rowOf({{m_placeField, 1}, {m_categoryField, 1}}));
    column->addLayout(rowOf({{m_startField, 2}, {m_endField, 2}, {m_householdsField, 1}}));
    column->addWidget(m_measuresField);
}

void IncidentForm::connectFields()
{
    const std::vector<LabelledField *> order = fields();
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto *line = qobject_cast<QLineEdit *>(order[i]->editor());
        if (!line)
            continue;
        connect(line, &QLineEdit::returnPressed, this,
                [next = order[i + 1]] { next->editor()->setFocus(Qt::TabFocusReason); });
        connect(line, &QLineEdit::textEdited, this, [field = order[i]] { field->setError({}); });
    }
}

/// In the order of Enter; the last is no line.
std::vector<LabelledField *> IncidentForm::fields() const
{
    return {m_titleField, m_placeField,      m_categoryField, m_startField,
            m_endField,   m_householdsField, m_measuresField};
}

void IncidentForm::setLists(const ChoiceLists &lists)
{
    m_place->setChoices(lists.places);
    m_category->setChoices(lists.categories);
    for (const auto &[picker, id] :
         {std::pair(m_place, m_shown.place.value), {m_category, m_shown.category.value}}) {
        if (!picker->text().isEmpty())
            continue;
        picker->choose(id);
        m_shownTexts[picker] = picker->text();
    }
}

void IncidentForm::show(const Incident &incident, bool keepEdits)
{
    m_shown = incident;
    const auto set = [&](QWidget *editor, auto put) {
        if (keepEdits && textOf(editor) != m_shownTexts.value(editor))
            return;
        put();
        m_shownTexts[editor] = textOf(editor);
    };
    const QString end = incident.endedAt ? officeMinuteText(*incident.endedAt) : QString();
    const QString households = incident.households > 0 ? QString::number(incident.households) : QString();
    set(m_title, [&] { m_title->setText(incident.title); });
    set(m_status, [&] { m_status->setCurrentIndex(m_status->findData(int(incident.status))); });
    set(m_place, [&] { m_place->choose(incident.place.value); });
    set(m_category, [&] { m_category->choose(incident.category.value); });
    set(m_start, [&] { m_start->setText(officeMinuteText(incident.startedAt)); });
    set(m_end, [&] { m_end->setText(end); });
    set(m_households, [&] { m_households->setText(households); });
    set(m_measures, [&] { m_measures->setPlainText(incident.measures); });
    set(m_happened, [&] { m_happened->setPlainText(incident.review.happened); });
    set(m_why, [&] { m_why->setPlainText(incident.review.why); });
    set(m_next, [&] { m_next->setPlainText(incident.review.next); });
    const auto length = restoredAfter(incident);
    m_endField->setHint(length ? tr("历时 %1").arg(durationText(*length)) : QString(), StateKind::Good);
    m_review->setNote(incident.review == IncidentReview() ? tr("还没有写") : QString());
    if (keepEdits)
        return;
    for (LabelledField *field : fields())
        field->setError({});
}

bool IncidentForm::isEdited() const
{
    for (auto shown = m_shownTexts.cbegin(); shown != m_shownTexts.cend(); ++shown) {
        if (textOf(shown.key()) != shown.value())
            return true;
    }
    return false;
}

QDate IncidentForm::day() const
{
    return toOffice(m_shown.startedAt).date;
}

Incident IncidentForm::incident() const
{
    Incident incident = m_shown;
    const auto isChanged = [this](const QWidget *editor) {
        return textOf(editor) != m_shownTexts.value(editor);
    };
    incident.title = m_title->text();
    incident.status = IncidentStatus(m_status->currentData().toInt());
    // What was not touched stays: a place out of use is in no list, a time on the screen has no seconds.
    if (isChanged(m_place))
        incident.place.value = m_place->chosenId();
    if (isChanged(m_category))
        incident.category.value = m_category->chosenId();
    if (isChanged(m_start))
        incident.startedAt = *readTime(m_start->text(), day());
    if (isChanged(m_end))
        incident.endedAt = readTime(m_end->text(), day());
    incident.households = text::folded(m_households->text()).trimmed().toInt();
    incident.measures = m_measures->toPlainText();
    incident.review = {m_happened->toPlainText(), m_why->toPlainText(), m_next->toPlainText()};
    return incident;
}

QString IncidentForm::problemOf(const LabelledField *field) const
{
    const QString typed = text::tidyLine(textOf(field->editor()));
    bool isNumber = true;
    const int number = typed.isEmpty() ? 0 : text::folded(typed).toInt(&isNumber);
    if (field == m_titleField && typed.isEmpty())
        return tr("还没有写事件名称。");
    if (field == m_placeField && m_place->hasUnknownText())
        return tr("没有这个地点。请从列表中选。");
    if (field == m_categoryField && m_category->hasUnknownText())
        return tr("没有这个分类。请从列表中选。");
    const bool isTime = field == m_startField || field == m_endField;
    if (isTime && !typed.isEmpty() && !readTime(typed, day()))
        return tr("看不懂这个时间。请写成 17:00 或 2022-04-13 17:00。");
    if (field == m_startField && typed.isEmpty())
        return tr("还没有写开始时间。");
    if (field == m_householdsField && (!isNumber || number < 0 || number > Incident::mostHouseholds))
        return tr("请写 0 到 %1 的数。").arg(Incident::mostHouseholds);
    return {};
}

bool IncidentForm::check()
{
    LabelledField *first = nullptr;
    for (LabelledField *field : fields()) {
        const QString problem = problemOf(field);
        field->setError(problem);
        if (!problem.isEmpty() && !first)
            first = field;
    }
    if (!first) {
        const Incident edited = incident();
        if (edited.endedAt && *edited.endedAt < edited.startedAt) {
            m_endField->setError(tr("恢复时间早于开始时间。"));
            first = m_endField;
        }
    }
    if (first)
        first->editor()->setFocus(Qt::OtherFocusReason);
    return !first;
}

void IncidentForm::showError(const QString &error)
{
    m_titleField->setError(error);
}

void IncidentForm::focusFirst()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

} // namespace jiesu
