// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupwatch.h"

#include "domain/officetime.h"
#include "ui/commands.h"
#include "ui/desk/deadlinetext.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"

namespace jiesu {

namespace {

constexpr int firstLook = 60'000; // after the start, when the pages have what they need
constexpr int interval = 600'000;
constexpr std::chrono::hours tooOld(25); ///< a day, and the time until the next look

struct Standing
{
    bool inMemory = false;
    std::optional<Instant> last;
    Instant now{};
};

} // namespace

BackupWatch::BackupWatch(OfficeContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(interval);
        refresh();
    });
    m_timer.start(firstLook);
    showLast();
}

void BackupWatch::refresh()
{
    m_context.ask(
        this, OfficeThread::Priority::Long,
        [](Office &office) { return BackupService(office).backUpIfDue(); },
        [this](const Result<std::optional<BackupReport>> &made) {
            if (!made)
                emit notice(tr("没有自动备份。%1").arg(made.error().message()), StateKind::Bad);
            else if (*made && !(*made)->isWhole())
                tell(**made);
            showLast();
        });
}

void BackupWatch::backUp()
{
    const auto folder = m_context.prompts.openFolder(tr("备份到哪个文件夹"), {});
    if (!folder)
        return;
    emit notice(tr("正在备份…"), StateKind::Plain);
    m_context.ask(
        this, OfficeThread::Priority::Long,
        [chosen = *folder](Office &office) { return BackupService(office).backUp(chosen); },
        m_context.orTell([this](const BackupReport &report) {
            tell(report);
            showLast();
        }));
}

void BackupWatch::tell(const BackupReport &report)
{
    if (report.isWhole())
        return emit notice(tr("已备份到 %1，附件 %2 个，新复制 %3 个，已校验")
                               .arg(report.path)
                               .arg(report.contents)
                               .arg(report.copied),
                           StateKind::Good);
    const QStringList lost = report.missing + report.altered;
    emit notice(tr("已备份，但有 %1 个附件的文件不见了或被改动过：%2")
                    .arg(lost.size())
                    .arg(lost.mid(0, 3).join(QStringLiteral("、"))),
                StateKind::Bad);
}

void BackupWatch::showLast()
{
    m_context.askLatest(
        this, m_question,
        [](Office &office) {
            return Standing{office.database().path().isEmpty(), BackupService(office).lastMade(),
                            office.now()};
        },
        [this](const Result<Standing> &read) {
            if (!read || read->inMemory)
                return emit standing({}, StateKind::Plain);
            if (!read->last)
                return emit standing(tr("还没有备份"), StateKind::Due);
            const bool isOld = read->now - *read->last > tooOld;
            emit standing(tr("最近备份 %1 已校验").arg(shortTime(*read->last, read->now)),
                          isOld ? StateKind::Bad : StateKind::Good);
        });
}

} // namespace jiesu
