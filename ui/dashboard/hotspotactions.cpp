// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the rows of the hot spots.
#include "domain/officetime.h"
#include "ui/dashboard/hotspotrows.h"
#include "ui/dashboard/hotspotspage.h"
#include "ui/dashboard/taskform.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowtable.h"

#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>

namespace jiesu {

namespace {

using Priority = OfficeThread::Priority;

/// A task is given two weeks where nothing else is said.
constexpr std::chrono::days usualTime(14);

} // namespace

void HotSpotsPage::openRow(int row)
{
    if (m_tabs->currentIndex() == Matters)
        return m_caseTable->setFocus(Qt::OtherFocusReason);
    if (m_tabs->currentIndex() == Tasks) {
        if (const ListedTask *listed = hotspotrows::at(m_tasks, row))
            emit m_context.showCases(listed->filter,
                                     tr("专项：%1 %2 件").arg(listed->task.title).arg(listed->cases));
    } else if (const HotSpot *spot = hotspotrows::at(m_spots.rows, row)) {
        emit m_context.showCases(
            spot->filter,
            tr("热点：%1 · %2 %3 件").arg(spot->placeName, spot->categoryName).arg(spot->cases));
    }
}

void HotSpotsPage::makeTask()
{
    const int row = m_table->currentIndex().row();
    SpecialTask draft;
    QString place;
    QString category;
    if (const HotSpot *spot =
            m_tabs->currentIndex() == Spots ? hotspotrows::at(m_spots.rows, row) : nullptr) {
        if (spot->task)
            return emit notice(tr("这里已有专项：%1").arg(spot->task->title), StateKind::Plain);
        draft.place = spot->place;
        draft.category = spot->category;
        draft.title = tr("%1：%2").arg(spot->placeName, spot->categoryName);
    } else if (const RepeatedMatter *matter =
                   m_tabs->currentIndex() == Matters ? hotspotrows::at(m_matters, row) : nullptr) {
        draft.place = matter->place;
        draft.category = matter->category;
        draft.title = matter->places.isEmpty()
                          ? matter->sentence.left(SpecialTaskService::titleLimit)
                          : tr("%1：%2").arg(matter->places.front(), matter->categoryName);
    } else {
        return emit notice(tr("请先在前两张表里选一行。"), StateKind::Plain);
    }
    draft.since = fromOffice(m_spots.period.first());
    draft.dueAt = m_context.clock.now() + usualTime;
    m_context.ask(
        this, Priority::Save, [draft](Office &office) { return SpecialTaskService(office).add(draft); },
        m_context.orTell([this](const SpecialTask &task) {
            m_made = task.id;
            stored(task, tr("已立专项：%1").arg(task.title));
        }));
}

void HotSpotsPage::saveTask(bool closes)
{
    if (m_detail->currentWidget() != m_taskCard || !m_form->isEnabled())
        return;
    const std::optional<SpecialTask> edited = m_form->task();
    if (!edited)
        return;
    m_context.ask(
        this, Priority::Save,
        [edited, closes](Office &office) {
            SpecialTaskService tasks(office);
            return closes ? tasks.close(*edited) : tasks.save(*edited);
        },
        [this, closes](const Result<SpecialTask> &task) {
            if (closes && task)
                m_table->setFocus(Qt::OtherFocusReason); // the form takes no keys any more
            stored(task, closes ? tr("专项已办结。") : tr("专项已保存。"));
        });
}

void HotSpotsPage::stored(const Result<SpecialTask> &task, const QString &sentence)
{
    if (!task)
        return m_form->showError(task.error().happened + task.error().advice);
    m_form->forget();
    emit notice(sentence, StateKind::Good);
    emit m_context.casesChanged();
    refresh(false);
}

void HotSpotsPage::saveRule()
{
    m_context.ask(
        this, Priority::Save,
        [rule = askedRule()](Office &office) { return HotSpotService(office).saveRule(rule); },
        m_context.orTell([this](Done) { emit notice(tr("已记为本单位的热点口径。"), StateKind::Good); }));
}

} // namespace jiesu
