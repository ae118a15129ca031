// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/calendarsection.h"

#include "domain/officetime.h"
#include "service/referenceservice.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowtable.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace jiesu {

CalendarSection::CalendarSection(OfficeContext &context, QWidget *parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_years(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_model(new TextTableModel({{tr("日期")}, {tr("星期")}, {tr("休 / 班")}, {tr("名称")}}, this))
    , m_import(new QPushButton(tr("导入日历文件…"), this))
{
    auto *card = new Card(tr("工作日历"), this);
    auto *table = new RowTable(QStringLiteral("calendar"), nullptr, card);
    table->setModel(m_model);
    table->setAccessibleName(tr("工作日历"));
    table->setDefaultWidths({150, 90, 130, 220});
    m_years->setAccessibleName(tr("年份"));
    m_years->setMinimumWidth(110);
    Theme::setRole(m_summary, "dim");
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_years);
    row->addWidget(m_summary, 1);
    row->addWidget(m_import);
    card->body()->addLayout(row);
    card->body()->addWidget(table, 1);
    auto *hint = new QLabel(
        tr("没有列出的日子按周一至周五上班。没有数据的年份，办理时限会注明按周一至周五推算。"), card);
    Theme::setRole(hint, "hint");
    card->body()->addWidget(hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_years, &QComboBox::currentIndexChanged, this, &CalendarSection::showYear);
    connect(m_import, &QPushButton::clicked, this, &CalendarSection::importFile);
}

void CalendarSection::refresh()
{
    m_context.ask(
        this, OfficeThread::Priority::Read, [](Office &office) { return office.calendar(); },
        m_context.orTell([this](WorkCalendar calendar) {
            m_calendar = std::move(calendar);
            const int thisYear = toOffice(m_context.clock.now()).date.year();
            const int wanted = m_years->currentIndex() < 0 ? thisYear : m_years->currentData().toInt();
            {
                const QSignalBlocker blocker(m_years);
                m_years->clear();
                for (const int year : m_calendar.years())
                    m_years->addItem(tr("%1年").arg(year), year);
                const int index = m_years->findData(wanted);
                m_years->setCurrentIndex(index < 0 ? m_years->count() - 1 : index);
            }
            showYear();
            emit refreshed();
        }));
}

void CalendarSection::showYear()
{
    const int year = m_years->currentData().toInt();
    static const QString weekdays = tr("一二三四五六日");
    std::vector<TextTableModel::Row> rows;
    for (QDate day(year, 1, 1); day.isValid() && day.year() == year; day = day.addDays(1)) {
        const std::optional<CalendarDay> entry = m_calendar.entry(day);
        if (!entry)
            continue;
        TextCell kind(entry->kind == CalendarDay::Kind::Holiday ? tr("休") : tr("班"));
        kind.chip = entry->kind == CalendarDay::Kind::Holiday ? StateKind::Accent : StateKind::Plain;
        rows.push_back({day.toString(Qt::ISODate), weekdays.mid(day.dayOfWeek() - 1, 1), kind, entry->name});
    }
    m_model->setRows(std::move(rows));
    const std::optional<int> working = m_calendar.workingDaysIn(year);
    m_summary->setText(working ? tr("全年 %1 个工作日").arg(*working)
                               : tr("这一年的数据不完整，时限按周一至周五推算"));
}

void CalendarSection::importFile()
{
    const auto path = m_context.prompts.openFile(tr("导入日历文件"), tr("工作日历 (*.json)"));
    if (!path)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [file = *path](Office &office) { return ReferenceService(office).importCalendar(file); },
        [this](const Result<QStringList> &years) {
            if (years) {
                emit notice(tr("已更新 %1 年").arg(years->join(QStringLiteral("、"))), StateKind::Good);
                emit m_context.referenceChanged();
                refresh();
            } else {
                m_context.prompts.showError(years.error());
            }
            emit finished();
        });
}

} // namespace jiesu
