// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminderpanel.h"

#include "domain/officetime.h"
#include "ui/cases/countdown.h"
#include "ui/desk/deadlinetext.h"
#include "ui/ledgers/timetext.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/reminders/remindertexts.h"
#include "ui/reminders/reminderwatch.h"
#include "ui/settings.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace jiesu {
namespace {

constexpr QSize usualSize(760, 460);
constexpr int margin = 12;
const QString soundKey = QStringLiteral("reminders/sound");

TextCell chipCell(const QString &text, StateKind kind)
{
    TextCell cell(text);
    cell.chip = kind;
    return cell;
}

TextCell fullCell(const QString &text)
{
    TextCell cell(text);
    cell.tooltip = text;
    return cell;
}

} // namespace

ReminderPanel::ReminderPanel(OfficeContext &context, ReminderWatch &watch, QWidget *window)
    : QFrame(window)
    , m_context(context)
    , m_watch(watch)
    , m_title(new QLabel)
    , m_sound(new QCheckBox(tr("有新提醒时响一声")))
    , m_table(new RowTable(QStringLiteral("reminders"), nullptr))
    , m_model(new TextTableModel({{tr("提醒")}, {tr("案件")}, {tr("时限")}, {tr("给谁")}}, this))
    , m_form(new QWidget)
    , m_until(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_untilField(new LabelledField(tr("暂缓到"), m_until))
    , m_reasonField(new LabelledField(tr("理由"), m_reason))
{
    Theme::setRole(this, "card");
    setAccessibleName(tr("提醒"));
    layOut();
    hide();
    window->installEventFilter(this);
    m_sound->setChecked(soundWanted());
    connect(m_sound, &QCheckBox::toggled, this,
            [this](bool wanted) { m_context.settings.setValue(soundKey, wanted); });
    connect(&watch, &ReminderWatch::changed, this, &ReminderPanel::showRows);
    connect(m_table, &RowTable::rowActivated, this, &ReminderPanel::openMeant);
    connect(new QShortcut(QKeySequence(Qt::Key_S), m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &ReminderPanel::snoozeOrEnd);
}

void ReminderPanel::layOut()
{
    Theme::setRole(m_title, "section");
    m_table->setModel(m_model);
    m_table->setDefaultWidths({128, 330, 136});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("提醒"));
    m_until->setPlaceholderText(tr("17:00 或年月日 17:00"));
    m_until->setObjectName(QStringLiteral("snoozeUntil"));
    m_reason->setObjectName(QStringLiteral("snoozeReason"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_sound);
    auto *save = new KeyButton(tr("暂缓"), QStringLiteral("Enter"));
    Theme::setRole(save, "primary");
    connect(save, &QPushButton::clicked, this, &ReminderPanel::snooze);
    for (QLineEdit *field : {m_until, m_reason})
        connect(field, &QLineEdit::returnPressed, this, &ReminderPanel::snooze);
    auto *fields = new QHBoxLayout(m_form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    fields->addWidget(m_untilField, 2);
    fields->addWidget(m_reasonField, 3);
    fields->addWidget(save, 0, Qt::AlignBottom);
    m_form->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_form);
    column->addWidget(new KeyHintBar({{QStringLiteral("Enter"), tr("打开")},
                                      {QStringLiteral("S"), tr("暂缓或恢复")},
                                      {QStringLiteral("Esc"), tr("关闭")}}));
}

bool ReminderPanel::soundWanted() const
{
    return m_context.settings.value(soundKey, false).toBool();
}

void ReminderPanel::place()
{
    const QSize size = usualSize.boundedTo(parentWidget()->size() - QSize(2 * margin, Theme::Size::TopBar));
    setGeometry(parentWidget()->width() - size.width() - margin, Theme::Size::TopBar - 4, size.width(),
                size.height());
}

void ReminderPanel::toggle()
{
    if (isVisible())
        return leave();
    m_before = QApplication::focusWidget();
    place();
    showRows();
    show();
    raise();
    m_watch.refresh();
    m_table->setFocus(Qt::PopupFocusReason);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void ReminderPanel::leave()
{
    closeForm();
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void ReminderPanel::showRows()
{
    const Instant now = m_context.clock.now();
    std::vector<TextTableModel::Row> rows;
    for (const ListedReminder &each : m_watch.reminders().rows) {
        const Countdown left = countdown(CaseStatus::InProgress, each.due, std::nullopt, now);
        rows.push_back({chipCell(stageText(each, now), stageKind(each)),
                        fullCell(subjectText(each.row, each.promise)), left.text,
                        fullCell(readersText(each))});
    }
    const QDate today = toOffice(now).date;
    for (const ComingSeason &each : m_watch.seasons().standing)
        rows.push_back({chipCell(tr("季节预案"), StateKind::Due), fullCell(seasonText(each, today)),
                        each.start.toString(Qt::ISODate), fullCell(each.plan.owner)});
    const auto snoozedCell = [now](Instant until) {
        TextCell state(tr("暂缓到 %1").arg(shortTime(until, now)));
        state.color = Theme::Token::Dim;
        return state;
    };
    for (const ListedSnooze &each : m_watch.snoozes()) {
        rows.push_back({snoozedCell(each.snooze.until), fullCell(subjectText(each.row, each.promise)),
                        each.snooze.madeBy, fullCell(each.snooze.reason)});
    }
    for (const ComingSeason &each : m_watch.seasons().snoozed)
        rows.push_back({snoozedCell(*each.plan.putOffUntil), fullCell(seasonText(each, today)),
                        each.plan.owner, fullCell(each.plan.putOffReason)});
    const qint64 total = m_watch.total();
    const auto listed = qint64(m_watch.reminders().rows.size() + m_watch.seasons().standing.size());
    m_title->setText(total == 0       ? tr("没有提醒")
                     : total > listed ? tr("提醒 %1 条，列出 %2 条").arg(total).arg(listed)
                                      : tr("提醒 %1 条").arg(total));
    const int row = m_table->currentIndex().row();
    m_model->setRows(std::move(rows));
    if (isVisible() && m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
}

ReminderPanel::Meant ReminderPanel::meant() const
{
    auto row = std::size_t(std::max(0, m_table->currentIndex().row()));
    const auto in = [&row](const auto &list) {
        const auto *found = row < list.size() ? &list[row] : nullptr;
        row -= found ? 0 : list.size();
        return found;
    };
    if (const auto *reminder = in(m_watch.reminders().rows))
        return {reminder};
    if (const auto *season = in(m_watch.seasons().standing))
        return {nullptr, season};
    if (const auto *snooze = in(m_watch.snoozes()))
        return {nullptr, nullptr, snooze};
    return {nullptr, nullptr, nullptr, in(m_watch.seasons().snoozed)};
}

void ReminderPanel::openMeant()
{
    const Meant row = meant();
    const ComingSeason *season = row.season ? row.season : row.snoozedSeason;
    if (!row.reminder && !row.snooze && !season)
        return;
    closeForm();
    hide();
    if (season)
        emit m_context.recordAsked(QLatin1String(seasonPlanLedger.code), season->plan.id);
    else
        emit m_context.openCase(row.reminder ? row.reminder->row.id : row.snooze->row.id);
}

template <class Work> void ReminderPanel::store(Work work, const QString &done)
{
    m_context.ask(this, OfficeThread::Priority::Save, std::move(work), [this, done](const auto &stored) {
        if (!stored && m_form->isVisible())
            return m_reasonField->setError(stored.error().message());
        closeForm();
        emit notice(stored ? done : stored.error().message());
        m_watch.refresh();
    });
}

void ReminderPanel::snoozeOrEnd()
{
    const Meant row = meant();
    if (row.reminder || row.season) {
        const QDate tomorrow = toOffice(m_context.clock.now()).date.addDays(1);
        m_until->setText(tomorrow.toString(Qt::ISODate) + QStringLiteral(" 09:00"));
        m_reason->clear();
        m_form->show();
        m_reason->setFocus(Qt::OtherFocusReason);
    } else if (row.snooze) {
        store([id = row.snooze->snooze.id, revision = row.snooze->snooze.revision](
                  Office &office) { return ReminderService(office).endSnooze(id, revision); },
              tr("已恢复提醒"));
    } else if (row.snoozedSeason) {
        store([id = row.snoozedSeason->plan.id](Office &office) { return endSeasonSnooze(office, id); },
              tr("已恢复提醒"));
    }
}

void ReminderPanel::snooze()
{
    const Meant row = meant();
    if (!row.reminder && !row.season)
        return closeForm();
    const auto until = readTime(m_until->text(), toOffice(m_context.clock.now()).date);
    m_reasonField->setError({});
    m_untilField->setError(until ? QString() : tr("看不懂这个时间。"));
    if (!until)
        return m_until->setFocus(Qt::OtherFocusReason);
    const QString told = tr("暂缓到 %1").arg(shortTime(*until, m_context.clock.now()));
    if (row.season)
        return store([id = row.season->plan.id, at = *until, reason = m_reason->text()](
                         Office &office) { return snoozeSeason(office, id, at, reason); },
                     told);
    const PromiseId promise = row.reminder->promise ? row.reminder->promise->id : PromiseId();
    store([id = row.reminder->row.id, promise, at = *until, reason = m_reason->text()](
              Office &office) { return ReminderService(office).snooze(id, promise, at, reason); },
          told);
}

void ReminderPanel::closeForm()
{
    if (m_form->isHidden())
        return;
    m_form->hide();
    m_untilField->setError({});
    m_reasonField->setError({});
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReminderPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return m_form->isHidden() ? leave() : closeForm();
    QFrame::keyPressEvent(event);
}

bool ReminderPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace jiesu
