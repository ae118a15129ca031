// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/timeclasssection.h"

#include "service/referenceservice.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace jiesu {

namespace {

constexpr int formWidth = 380;
constexpr int minutesPerHour = 60;
constexpr int mostHours = 24'000;
constexpr int mostLimit = 1000;

QString hoursText(int minutes)
{
    return minutes == 0 ? TimeClassSection::tr("不设")
                        : TimeClassSection::tr("%1 小时").arg(minutes / minutesPerHour);
}

} // namespace

TimeClassSection::TimeClassSection(OfficeContext &context, QWidget *parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_table(new RowTable(QStringLiteral("time-classes"), nullptr, this))
    , m_model(new TextTableModel(
          {{tr("名称")}, {tr("办结时限")}, {tr("签收")}, {tr("首次联系")}, {tr("起算")}}, this))
    , m_name(new QLineEdit(this))
    , m_nameField(new LabelledField(tr("名称"), m_name, this))
    , m_limit(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_endOfDay(new QCheckBox(tr("算到最后一天结束"), this))
    , m_sign(new QSpinBox(this))
    , m_response(new QSpinBox(this))
    , m_buffer(new QSpinBox(this))
    , m_note(new QLabel(this))
    , m_save(new QPushButton(tr("保存"), this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("时限类别"));
    m_table->setDefaultWidths({250, 100, 90, 90, 110});
    auto *list = new Card(tr("时限类别"), this);
    list->body()->addWidget(m_table, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(list, 1);
    row->addWidget(form());
    connect(m_table, &RowTable::currentRowChanged, this, &TimeClassSection::showClass);
    connect(m_save, &QPushButton::clicked, this, &TimeClassSection::save);
}

QWidget *TimeClassSection::form()
{
    auto *card = new Card(tr("详细"), this);
    card->setFixedWidth(formWidth);
    m_limit->setRange(1, mostLimit);
    for (const Choice &choice : choices<LimitUnit>())
        m_unit->addItem(label(LimitUnit(choice.value)), choice.value);
    for (QSpinBox *hours : {m_sign, m_response, m_buffer}) {
        hours->setRange(0, mostHours);
        hours->setSuffix(tr(" 小时"));
    }
    m_sign->setSpecialValueText(tr("不设"));
    m_response->setSpecialValueText(tr("不设"));
    m_note->setWordWrap(true);
    Theme::setRole(m_note, "hint");
    Theme::setRole(m_save, "primary");

    auto *limit = new QHBoxLayout;
    limit->setSpacing(8);
    limit->addWidget(new LabelledField(tr("办结时限"), m_limit, card), 1);
    limit->addWidget(new LabelledField(tr("计时方式"), m_unit, card), 1);
    QBoxLayout *body = card->body();
    body->addWidget(m_nameField);
    body->addLayout(limit);
    body->addWidget(m_endOfDay);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(new LabelledField(tr("签收时限"), m_sign, card), 1);
    first->addWidget(new LabelledField(tr("首次联系时限"), m_response, card), 1);
    body->addLayout(first);
    body->addWidget(new LabelledField(tr("内部时限提前"), m_buffer, card));
    body->addWidget(m_note);
    body->addWidget(m_save, 0, Qt::AlignRight);
    body->addStretch();
    return card;
}

void TimeClassSection::refresh()
{
    m_context.ask(
        this, OfficeThread::Priority::Read, [](Office &office) { return office.reference()->timeClasses(); },
        m_context.orTell([this](std::vector<TimeClass> classes) {
            m_classes = std::move(classes);
            std::vector<TextTableModel::Row> rows;
            for (const TimeClass &timeClass : m_classes)
                rows.push_back({timeClass.name, limitText(timeClass.limit, timeClass.unit),
                                hoursText(timeClass.signMinutes), hoursText(timeClass.responseMinutes),
                                label(timeClass.start)});
            const int wanted = std::clamp(m_row, 0, int(m_classes.size()) - 1);
            m_model->setRows(std::move(rows));
            m_table->selectRow(wanted);
            showClass(wanted);
            emit refreshed();
        }));
}

void TimeClassSection::showClass(int row)
{
    if (row < 0 || std::size_t(row) >= m_classes.size())
        return;
    m_row = row;
    const TimeClass &timeClass = m_classes[std::size_t(row)];
    m_name->setText(timeClass.name);
    m_nameField->setError({});
    m_limit->setValue(timeClass.limit);
    m_unit->setCurrentIndex(m_unit->findData(int(timeClass.unit)));
    m_endOfDay->setChecked(timeClass.endOfDay);
    m_sign->setValue(timeClass.signMinutes / minutesPerHour);
    m_response->setValue(timeClass.responseMinutes / minutesPerHour);
    m_buffer->setValue(timeClass.bufferMinutes / minutesPerHour);
    m_note->setText(tr("%1\n改动只影响以后登记的案件，已有案件的时限不变。").arg(timeClass.note).trimmed());
}

void TimeClassSection::save()
{
    if (m_row < 0)
        return;
    TimeClass changed = m_classes[std::size_t(m_row)];
    changed.name = m_name->text();
    changed.limit = m_limit->value();
    changed.unit = LimitUnit(m_unit->currentData().toInt());
    changed.endOfDay = m_endOfDay->isChecked();
    if (m_sign->value() != changed.signMinutes / minutesPerHour)
        changed.signMinutes = m_sign->value() * minutesPerHour;
    if (m_response->value() != changed.responseMinutes / minutesPerHour)
        changed.responseMinutes = m_response->value() * minutesPerHour;
    if (m_buffer->value() != changed.bufferMinutes / minutesPerHour)
        changed.bufferMinutes = m_buffer->value() * minutesPerHour;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [changed](Office &office) { return ReferenceService(office).save(changed); },
        [this](const Result<TimeClass> &saved) {
            if (saved) {
                emit notice(tr("已保存“%1”").arg(saved->name), StateKind::Good);
                emit m_context.referenceChanged();
                refresh();
            } else {
                m_nameField->setError(saved.error().message());
            }
            emit finished();
        });
}

} // namespace jiesu
