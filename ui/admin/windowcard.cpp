// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/windowcard.h"

#include "domain/officetime.h"
#include "service/periodsettings.h"
#include "ui/officecontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace jiesu {

namespace {

constexpr int millisecondsInMinute = 60'000;

} // namespace

WindowCard::WindowCard(OfficeContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_day(new QSpinBox)
    , m_time(new QTimeEdit)
    , m_example(wrappedLabel("hint"))
    , m_save(new QPushButton(tr("保存考核期")))
{
    m_day->setRange(AssessmentWindow::firstDay - 1, AssessmentWindow::lastDay);
    m_day->setSpecialValueText(tr("自然月"));
    m_day->setPrefix(tr("上月 "));
    m_day->setSuffix(tr(" 日"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    auto *card = new Card(tr("考核期"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new LabelledField(tr("从哪天起"), m_day), 1);
    row->addWidget(new LabelledField(tr("几点"), m_time), 1);
    card->body()->addLayout(row);
    card->body()->addWidget(m_example);
    card->body()->addWidget(m_save, 0, Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_day, &QSpinBox::valueChanged, this, &WindowCard::showExample);
    connect(m_time, &QTimeEdit::timeChanged, this, &WindowCard::showExample);
    connect(m_save, &QPushButton::clicked, this, &WindowCard::save);
    showExample();
}

AssessmentWindow WindowCard::typed() const
{
    if (m_day->value() < AssessmentWindow::firstDay)
        return {};
    return {m_day->value(), m_time->time().msecsSinceStartOfDay() / millisecondsInMinute};
}

void WindowCard::showExample()
{
    const AssessmentWindow window = typed();
    m_time->setEnabled(!window.isCalendarMonth());
    const Month month = Month::of(toOffice(m_context.clock.now()).date);
    m_example->setText(
        window.isCalendarMonth()
            ? tr("按自然月考核。")
            : tr("例：%1。看板的期间菜单里可以选。").arg(Period::window(month, window).title()));
}

void WindowCard::refresh()
{
    m_context.ask(
        this, OfficeThread::Priority::Read, [](Office &office) { return assessmentWindow(office); },
        m_context.orTell([this](const AssessmentWindow &window) {
            m_day->setValue(std::max(window.day, AssessmentWindow::firstDay - 1));
            m_time->setTime(QTime::fromMSecsSinceStartOfDay(window.minute * millisecondsInMinute));
        }));
}

void WindowCard::save()
{
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [window = typed()](Office &office) { return saveAssessmentWindow(office, window); },
        m_context.orTell([this](const Done &) {
            emit m_context.referenceChanged();
            emit saved();
        }));
}

QString WindowCard::example() const
{
    return m_example->text();
}

} // namespace jiesu
