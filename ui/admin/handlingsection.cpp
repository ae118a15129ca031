// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/handlingsection.h"

#include "service/handlingsettings.h"
#include "ui/desk/deadlinetext.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

namespace jiesu {

namespace {

constexpr int formWidth = 460;
constexpr int mostTries = 10;
constexpr int mostMinutes = 10080;
constexpr int mostLimit = 1000;

struct Loaded
{
    HandlingSettings settings;
    std::vector<TimeClass> timeClasses;
};

} // namespace

HandlingSection::HandlingSection(OfficeContext &context, QWidget *parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_tries(new QSpinBox(this))
    , m_retry(new QSpinBox(this))
    , m_timeClass(new QComboBox(this))
    , m_limit(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_error(wrappedLabel("error"))
    , m_save(new QPushButton(tr("保存"), this))
{
    layOut();
    connect(m_timeClass, &QComboBox::currentIndexChanged, this, [this] {
        const bool byLimit = m_timeClass->currentData().toLongLong() == 0;
        m_limit->setEnabled(byLimit);
        m_unit->setEnabled(byLimit);
    });
    connect(m_save, &QPushButton::clicked, this, &HandlingSection::save);
}

void HandlingSection::layOut()
{
    m_tries->setRange(1, mostTries);
    m_tries->setSuffix(tr(" 次"));
    m_retry->setRange(0, mostMinutes);
    m_retry->setSuffix(tr(" 分钟"));
    m_limit->setRange(1, mostLimit);
    for (const Choice &choice : choices<LimitUnit>())
        m_unit->addItem(label(LimitUnit(choice.value)), choice.value);
    Theme::setRole(m_save, "primary");
    m_error->hide();
    auto *calls = new Card(tr("回访"), this);
    calls->body()->addWidget(new LabelledField(tr("几次没有接通记为未接通"), m_tries, calls));
    calls->body()->addWidget(new LabelledField(tr("没有接通后隔多久再拨"), m_retry, calls));
    auto *rounds = new Card(tr("重办"), this);
    auto *limit = new QHBoxLayout;
    limit->setSpacing(8);
    limit->addWidget(new LabelledField(tr("时限"), m_limit, rounds), 1);
    limit->addWidget(new LabelledField(tr("计时方式"), m_unit, rounds), 1);
    QLabel *note = wrappedLabel("hint");
    note->setText(tr("从开始重办时算起。只影响以后的重办，已有的时限不变。"));
    rounds->body()->addWidget(new LabelledField(tr("重办按哪一类时限"), m_timeClass, rounds));
    rounds->body()->addLayout(limit);
    rounds->body()->addWidget(note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    for (Card *card : {calls, rounds}) {
        card->setFixedWidth(formWidth);
        column->addWidget(card);
    }
    m_error->setFixedWidth(formWidth);
    column->addWidget(m_error);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void HandlingSection::refresh()
{
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [](Office &office) {
            return inResult([&] {
                return Loaded{handlingSettings(office), office.reference()->timeClasses()};
            });
        },
        m_context.orTell([this](const Loaded &loaded) {
            const HandlingSettings &settings = loaded.settings;
            m_timeClass->clear();
            m_timeClass->addItem(tr("不用类别，按下面的时限"), qint64(0));
            for (const TimeClass &timeClass : loaded.timeClasses)
                m_timeClass->addItem(timeClassText(timeClass), timeClass.id.value);
            m_timeClass->setCurrentIndex(std::max(0, m_timeClass->findData(settings.roundTimeClass.value)));
            m_tries->setValue(settings.followUpTries);
            m_retry->setValue(settings.retryMinutes);
            m_limit->setValue(settings.roundLimit);
            m_unit->setCurrentIndex(m_unit->findData(int(settings.roundUnit)));
            emit refreshed();
        }));
}

void HandlingSection::save()
{
    HandlingSettings settings;
    settings.followUpTries = m_tries->value();
    settings.retryMinutes = m_retry->value();
    settings.roundTimeClass.value = m_timeClass->currentData().toLongLong();
    settings.roundLimit = m_limit->value();
    settings.roundUnit = LimitUnit(m_unit->currentData().toInt());
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [settings](Office &office) { return saveHandlingSettings(office, settings); },
        [this](const Result<Done> &saved) {
            m_error->setText(saved ? QString() : saved.error().message());
            m_error->setVisible(!saved);
            if (saved) {
                emit notice(tr("已保存"), StateKind::Good);
                emit m_context.casesChanged();
            }
            emit finished();
        });
}

} // namespace jiesu
