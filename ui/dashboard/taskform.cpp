// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/taskform.h"

#include "domain/officetime.h"
#include "service/act.h"
#include "ui/ledgers/timetext.h"
#include "ui/theme.h"
#include "ui/widgets/labelledfield.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace jiesu {

namespace {

constexpr int shownLines = 4;

/// "03-06 09:00 督办员 立专项", an act a line, the last first.
QString historyText(const std::vector<HistoryEntry> &history)
{
    QStringList lines;
    for (auto entry = history.rbegin(); entry != history.rend() && lines.size() < shownLines; ++entry) {
        const QString line =
            QStringLiteral("%1 %2 %3")
                .arg(officeMinuteText(entry->at).mid(5), entry->actor, actLabel(entry->action));
        if (lines.isEmpty() || lines.last() != line)
            lines << line;
    }
    return lines.join(u'\n');
}

} // namespace

TaskForm::TaskForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit)
    , m_about(new QLabel)
    , m_unit(new ChoicePicker)
    , m_due(new QLineEdit)
    , m_measures(new QPlainTextEdit)
    , m_progress(new QPlainTextEdit)
    , m_history(new QLabel)
    , m_titleField(new LabelledField(tr("专项名称"), m_title))
    , m_unitField(new LabelledField(tr("负责单位"), m_unit))
    , m_dueField(new LabelledField(tr("期限"), m_due))
{
    m_title->setObjectName(QStringLiteral("taskTitle"));
    m_unit->setObjectName(QStringLiteral("taskUnit"));
    m_due->setObjectName(QStringLiteral("taskDue"));
    m_measures->setObjectName(QStringLiteral("taskMeasures"));
    m_progress->setObjectName(QStringLiteral("taskProgress"));
    m_due->setPlaceholderText(tr("年月日"));
    m_about->setWordWrap(true);
    for (QLabel *label : {m_about, m_history}) {
        label->setTextFormat(Qt::PlainText);
        Theme::setRole(label, "hint");
    }
    for (QPlainTextEdit *text : {m_measures, m_progress})
        text->setTabChangesFocus(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(m_unitField, 3);
    row->addWidget(m_dueField, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_titleField);
    column->addWidget(m_about);
    column->addLayout(row);
    column->addWidget(new LabelledField(tr("措施"), m_measures), 1);
    column->addWidget(new LabelledField(tr("进展（办结时写明结果）"), m_progress), 1);
    column->addWidget(m_history);
    connect(m_title, &QLineEdit::returnPressed, m_unit, [this] { m_unit->setFocus(Qt::TabFocusReason); });
    connect(m_unit, &QLineEdit::returnPressed, m_due, [this] { m_due->setFocus(Qt::TabFocusReason); });
    connect(m_due, &QLineEdit::returnPressed, this, &TaskForm::focusMeasures);
}

void TaskForm::setUnits(const PickerChoices &units)
{
    m_unit->setChoices(units);
    if (m_unit->text().isEmpty())
        m_unit->choose(m_task.unit.value);
}

void TaskForm::show(const ListedTask &listed, const std::vector<HistoryEntry> &history)
{
    const bool keepsEdits = listed.task.id == m_task.id && isEdited();
    m_about->setText(tr("%1 · %2　自 %3 起 %4 件，未办结 %5 件")
                         .arg(listed.placeName, listed.categoryName,
                              toOffice(listed.task.since).date.toString(QStringLiteral("MM-dd")))
                         .arg(listed.cases)
                         .arg(listed.open));
    m_history->setText(historyText(history));
    setEnabled(listed.task.isOpen());
    if (keepsEdits)
        return;
    m_task = listed.task;
    fill();
}

void TaskForm::fill()
{
    m_title->setText(m_task.title);
    m_unit->choose(m_task.unit.value);
    m_due->setText(dueText());
    m_measures->setPlainText(m_task.measures);
    m_progress->setPlainText(m_task.progress);
    for (LabelledField *field : {m_titleField, m_unitField, m_dueField})
        field->setError({});
}

QString TaskForm::dueText() const
{
    return m_task.dueAt ? officeMinuteText(*m_task.dueAt) : QString();
}

bool TaskForm::isEdited() const
{
    return m_task.id.isSet() &&
           (m_title->text() != m_task.title || chosenOr(m_unit, m_task.unit.value) != m_task.unit.value ||
            m_due->text() != dueText() || m_measures->toPlainText() != m_task.measures ||
            m_progress->toPlainText() != m_task.progress);
}

std::optional<Instant> TaskForm::dueAt() const
{
    return readLimit(m_due->text(), toOffice(m_task.since).date);
}

std::optional<SpecialTask> TaskForm::task()
{
    m_titleField->setError(m_title->text().trimmed().isEmpty() ? tr("还没有写专项名称。") : QString());
    m_unitField->setError(m_unit->hasUnknownText() ? tr("没有这个单位。请从列表中选。") : QString());
    const bool isDay = m_due->text().trimmed().isEmpty() || dueAt();
    m_dueField->setError(isDay ? QString() : tr("请写成 2022-04-13。"));
    for (LabelledField *field : {m_titleField, m_unitField, m_dueField}) {
        if (field->error().isEmpty())
            continue;
        field->editor()->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    SpecialTask edited = m_task;
    edited.title = m_title->text();
    edited.unit.value = chosenOr(m_unit, m_task.unit.value);
    if (m_due->text() != dueText()) // what is on the screen has no seconds
        edited.dueAt = dueAt();
    edited.measures = m_measures->toPlainText();
    edited.progress = m_progress->toPlainText();
    return edited;
}

void TaskForm::showError(const QString &error)
{
    m_titleField->setError(error);
}

void TaskForm::focusMeasures()
{
    m_measures->setFocus(Qt::OtherFocusReason);
}

} // namespace jiesu
