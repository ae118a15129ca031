// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/dutysection.h"

#include "domain/text.h"
#include "service/dutyservice.h"
#include "ui/commands.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labelledfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace jiesu {
namespace {

constexpr int formWidth = 560;
constexpr int listHeight = 148;
constexpr int shiftsHeight = 84;
constexpr int codeRole = Qt::UserRole;

const QString clock = QStringLiteral("HH:mm");

/// "08:30–17:30", however the two times are separated.
std::optional<std::pair<QTime, QTime>> span(const QString &typed)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,2}:\\d{2})\\s*[-–—~至到]+\\s*(\\d{1,2}:\\d{2})\\s*$"));
    const auto match = form.match(text::folded(typed));
    const QTime from = QTime::fromString(match.captured(1), QStringLiteral("H:mm"));
    const QTime to = QTime::fromString(match.captured(2), QStringLiteral("H:mm"));
    return from.isValid() && to.isValid() ? std::optional(std::pair(from, to)) : std::nullopt;
}

QString spanText(QTime from, QTime to)
{
    return QStringLiteral("%1–%2").arg(from.toString(clock), to.toString(clock));
}

} // namespace

struct DutySection::Loaded
{
    DutyRule rule;
    bool isDefault = false;
    std::vector<TimeClass> classes;
};

DutySection::DutySection(OfficeContext &context, QWidget *parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_hours(new QLineEdit)
    , m_hoursField(new LabelledField(tr("提醒时段"), m_hours))
    , m_workingDays(new QCheckBox(tr("只在工作日（按工作日历）")))
    , m_promises(new QCheckBox(tr("承诺回电不分时段，到点就提醒")))
    , m_classes(new QListWidget)
    , m_shifts(new QPlainTextEdit)
    , m_shiftsField(new LabelledField(tr("班次（一行一个，名称后写起止时间；止早于起的到第二天）"), m_shifts))
    , m_note(new QLabel)
{
    layOut();
}

void DutySection::layOut()
{
    m_classes->setFixedHeight(listHeight);
    m_shifts->setFixedHeight(shiftsHeight);
    m_shifts->setTabChangesFocus(true);
    m_note->setWordWrap(true);
    Theme::setRole(m_note, "hint");
    auto *card = new Card(tr("值班与提醒"), this);
    card->setFixedWidth(formWidth);
    auto *keep = new KeyButton(tr("保存"), Commands::keyText(CommandId::SaveRecord));
    Theme::setRole(keep, "primary");
    connect(keep, &QPushButton::clicked, this, &DutySection::save);
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_hoursField, m_workingDays, new LabelledField(tr("不分时段提醒的时限类别"), m_classes),
             m_promises, m_shiftsField, m_note})
        card->body()->addWidget(each);
    card->body()->addWidget(keep, 0, Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
}

void DutySection::refresh()
{
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [](Office &office) {
            DutyService service(office);
            return Loaded{service.rule(), service.isDefaultRule(), office.reference()->timeClasses()};
        },
        m_context.orTell([this](const Loaded &loaded) {
            show(loaded);
            emit refreshed();
        }));
}

void DutySection::show(const Loaded &loaded)
{
    m_rule = loaded.rule;
    m_hours->setText(spanText(m_rule.from, m_rule.to));
    m_workingDays->setChecked(m_rule.workingDaysOnly);
    m_promises->setChecked(m_rule.promisesAnyTime);
    m_classes->clear();
    for (const TimeClass &each : loaded.classes) {
        auto *item = new QListWidgetItem(each.name, m_classes);
        item->setData(codeRole, each.code);
        item->setCheckState(m_rule.urgentClasses.contains(each.code) ? Qt::Checked : Qt::Unchecked);
    }
    QStringList lines;
    for (const ShiftPattern &pattern : m_rule.shifts)
        lines << pattern.name + u' ' + spanText(pattern.from, pattern.to);
    m_shifts->setPlainText(lines.join(u'\n'));
    m_note->setText(loaded.isDefault ? m_rule.note : QString());
    m_hoursField->setError({});
    m_shiftsField->setError({});
}

std::optional<DutyRule> DutySection::edited()
{
    DutyRule rule = m_rule;
    rule.note.clear(); // it is the office's own now
    const auto hours = span(m_hours->text());
    const bool isOrdered = hours && hours->first < hours->second;
    m_hoursField->setError(isOrdered ? QString() : tr("请写成 08:30–17:30，结束晚于开始。"));
    if (isOrdered)
        std::tie(rule.from, rule.to) = *hours;
    rule.workingDaysOnly = m_workingDays->isChecked();
    rule.promisesAnyTime = m_promises->isChecked();
    rule.urgentClasses.clear();
    for (int row = 0; row < m_classes->count(); ++row) {
        if (m_classes->item(row)->checkState() == Qt::Checked)
            rule.urgentClasses << m_classes->item(row)->data(codeRole).toString();
    }
    rule.shifts.clear();
    QString fault;
    for (const QString &line : text::tidy(m_shifts->toPlainText()).split(u'\n', Qt::SkipEmptyParts)) {
        const auto times = span(line.section(u' ', 1));
        if (times)
            rule.shifts.push_back({line.section(u' ', 0, 0), times->first, times->second});
        else
            fault = tr("看不懂“%1”。请写成：白班 08:00–20:00。").arg(line);
    }
    if (rule.shifts.empty() && fault.isEmpty())
        fault = tr("至少要有一个班次。");
    m_shiftsField->setError(fault);
    return isOrdered && fault.isEmpty() ? std::optional(rule) : std::nullopt;
}

void DutySection::save()
{
    const std::optional<DutyRule> rule = edited();
    if (!rule)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [changed = *rule](Office &office) { return DutyService(office).saveRule(changed); },
        [this](const Result<Done> &saved) {
            if (saved) {
                emit notice(tr("已保存"), StateKind::Good);
                emit m_context.dutyChanged();
                refresh();
            } else {
                m_context.prompts.showError(saved.error());
            }
            emit finished();
        });
}

} // namespace jiesu
