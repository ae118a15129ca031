// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/schedulesection.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "ui/commands.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/reports/reportmaking.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace jiesu {

namespace {

constexpr int formWidth = 560;
constexpr int linesHeight = 132;

QString madeText(const std::vector<MadeReport> &made)
{
    QStringList texts;
    for (const MadeReport &each : made) {
        const QString line = scheduleText(each.report);
        texts << (each.failure.isEmpty()
                      ? ScheduleSection::tr("✓ %1：%2 的已生成，%3")
                            .arg(line, officeMinuteText(each.due), QFileInfo(each.path).fileName())
                      : ScheduleSection::tr("! %1：%2 的没有生成。%3")
                            .arg(line, officeMinuteText(each.due), each.failure));
    }
    return texts.isEmpty() ? ScheduleSection::tr("还没有生成过。") : texts.join(u'\n');
}

} // namespace

struct ScheduleSection::Loaded
{
    ReportSchedule schedule;
    std::vector<MadeReport> made;
};

ScheduleSection::ScheduleSection(OfficeContext &context, QWidget *parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_lines(new QPlainTextEdit)
    , m_linesField(new LabelledField(tr("一行一份：什么时候、做什么（通报、报表、清单、晨报）"), m_lines))
    , m_folder(new QLineEdit)
    , m_made(wrappedLabel("hint"))
    , m_makeNow(new KeyButton(tr("现在都做一遍"), {}))
{
    layOut();
}

void ScheduleSection::layOut()
{
    m_lines->setFixedHeight(linesHeight);
    m_lines->setTabChangesFocus(true);
    m_lines->setPlaceholderText(tr("每月1日 08:30 通报\n每周一 08:00 清单\n每天 07:30 晨报"));
    m_made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *choose = new QPushButton(tr("选择…"));
    connect(choose, &QPushButton::clicked, this, &ScheduleSection::chooseFolder);
    auto *keep = new KeyButton(tr("保存"), Commands::keyText(CommandId::SaveRecord));
    Theme::setRole(keep, "primary");
    connect(keep, &QPushButton::clicked, this, &ScheduleSection::save);
    connect(m_makeNow, &QPushButton::clicked, this, &ScheduleSection::makeNow);

    auto *folder = new QHBoxLayout;
    folder->setSpacing(Theme::Size::Gap);
    folder->addWidget(new LabelledField(tr("放到哪个文件夹"), m_folder), 1);
    folder->addWidget(choose, 0, Qt::AlignBottom);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Size::Gap);
    buttons->addStretch(1);
    buttons->addWidget(m_makeNow);
    buttons->addWidget(keep);
    auto *card = new Card(tr("定时报表"), this);
    card->setFixedWidth(formWidth);
    QLabel *rule = wrappedLabel("hint");
    rule->setText(
        tr("程序开着时到点自动生成，说的是刚结束的那一天、一周、一月或一季；个人信息一律隐去。程序关着"
           "错过的，下次打开补做最近一份。每月31日在短的月份是最后一天。"));
    for (QWidget *each : std::initializer_list<QWidget *>{rule, m_linesField})
        card->body()->addWidget(each);
    card->body()->addLayout(folder);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_made);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
}

void ScheduleSection::refresh()
{
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [](Office &office) {
            ScheduleService service(office);
            return Loaded{service.schedule(), service.made()};
        },
        m_context.orTell([this](const Loaded &loaded) {
            show(loaded);
            emit refreshed();
        }));
}

void ScheduleSection::show(const Loaded &loaded)
{
    QStringList lines;
    for (const ScheduledReport &report : loaded.schedule.reports)
        lines << scheduleText(report);
    m_lines->setPlainText(lines.join(u'\n'));
    m_folder->setText(QDir::toNativeSeparators(loaded.schedule.folder));
    m_made->setText(lines.isEmpty() ? QString() : madeText(loaded.made));
    m_makeNow->setEnabled(!lines.isEmpty());
    m_linesField->setError({});
}

void ScheduleSection::chooseFolder()
{
    if (const auto folder = m_context.prompts.openFolder(tr("报表放到哪个文件夹"), m_folder->text()))
        m_folder->setText(QDir::toNativeSeparators(*folder));
}

std::optional<ReportSchedule> ScheduleSection::edited()
{
    ReportSchedule schedule{{}, QDir::fromNativeSeparators(m_folder->text())};
    QString fault;
    for (const QString &line : text::tidy(m_lines->toPlainText()).split(u'\n', Qt::SkipEmptyParts)) {
        const auto report = readScheduledReport(line);
        if (report)
            schedule.reports.push_back(*report);
        else if (fault.isEmpty())
            fault = report.error().happened + report.error().advice;
    }
    m_linesField->setError(fault);
    return fault.isEmpty() ? std::optional(schedule) : std::nullopt;
}

void ScheduleSection::save()
{
    const std::optional<ReportSchedule> schedule = edited();
    if (!schedule)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [changed = *schedule](Office &office) { return ScheduleService(office).save(changed); },
        [this](const Result<Done> &saved) {
            if (saved) {
                emit notice(tr("已保存"), StateKind::Good);
                refresh();
            } else {
                m_context.prompts.showError(saved.error());
            }
            emit finished();
        });
}

void ScheduleSection::makeNow()
{
    m_makeNow->setEnabled(false);
    makeReports(
        m_context, this, [](ScheduleService &service) { return service.latest(); },
        [this](const std::vector<FinishedReport> &) {
            refresh(); // shows how each went
            emit finished();
        });
}

} // namespace jiesu
