// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/incidenttimeline.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "ui/commands.h"
#include "ui/ledgers/timetext.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"

#include <QGridLayout>
#include <QLineEdit>

namespace jiesu {
namespace {

constexpr int timeWidth = 136;

} // namespace

IncidentTimeline::IncidentTimeline(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("经过")))
    , m_rows(new QGridLayout)
    , m_time(new QLineEdit)
    , m_text(new QLineEdit)
    , m_timeField(new LabelledField(tr("时间"), m_time))
    , m_textField(new LabelledField(tr("发生了什么"), m_text))
{
    auto *key = new QLabel(Commands::keyText(CommandId::AddEvent));
    Theme::setRole(key, "key");
    m_card->addAtRight(key);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnStretch(1, 1);
    m_time->setObjectName(QStringLiteral("eventTime"));
    m_text->setObjectName(QStringLiteral("eventText"));
    m_text->setPlaceholderText(tr("Enter 记下"));
    m_timeField->setFixedWidth(timeWidth);
    auto *entry = new QHBoxLayout;
    entry->setSpacing(8);
    entry->addWidget(m_timeField);
    entry->addWidget(m_textField, 1);
    m_card->body()->addLayout(m_rows);
    m_card->body()->addStretch(1);
    m_card->body()->addLayout(entry);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_time, &QLineEdit::returnPressed, m_text, [this] { m_text->setFocus(Qt::TabFocusReason); });
    connect(m_text, &QLineEdit::returnPressed, this, &IncidentTimeline::add);
}

void IncidentTimeline::show(const Incident &incident, const std::vector<IncidentEvent> &events, Instant now)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_day = toOffice(incident.startedAt).date;
    for (const IncidentEvent &event : events) {
        const OfficeTime at = toOffice(event.at);
        auto *time = new QLabel(at.date == m_day ? at.time.toString(QStringLiteral("HH:mm"))
                                                 : officeMinuteText(event.at));
        Theme::setRole(time, "strong");
        auto *text = new QLabel(event.text);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        const int row = m_rows->rowCount();
        m_rows->addWidget(time, row, 0, Qt::AlignTop);
        m_rows->addWidget(text, row, 1);
    }
    m_card->setNote(events.empty() ? tr("还没有记录") : tr("%1 条").arg(events.size()));
    if (!isEntryBlank())
        return;
    const OfficeTime today = toOffice(now);
    m_time->setText(today.date == m_day ? today.time.toString(QStringLiteral("HH:mm"))
                                        : officeMinuteText(now));
}

void IncidentTimeline::clearEntry()
{
    m_text->clear();
    showError({});
}

bool IncidentTimeline::isEntryBlank() const
{
    return m_text->text().trimmed().isEmpty();
}

void IncidentTimeline::showError(const QString &error)
{
    m_textField->setError(error);
}

void IncidentTimeline::takeFocus()
{
    m_time->setFocus(Qt::ShortcutFocusReason);
    m_time->selectAll();
}

void IncidentTimeline::add()
{
    const std::optional<Instant> at = readTime(m_time->text(), m_day);
    m_timeField->setError(at ? QString() : tr("请写成 17:00 或 2022-04-13 17:00。"));
    showError(isEntryBlank() ? tr("还没有写发生了什么。") : QString());
    if (!at)
        takeFocus();
    else if (!isEntryBlank())
        emit addAsked(*at, m_text->text());
}

} // namespace jiesu
