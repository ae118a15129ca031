// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/savedviews.h"

#include "domain/quickfilter.h"

#include <QCoreApplication>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

struct BuiltIn
{
    const char *code;
    const char *name;
    const char *line;
    StateKind kind = StateKind::Plain;
};

/// In the order of ViewId.
constexpr BuiltIn builtIns[] = {
    {"to_dispatch", QT_TRANSLATE_NOOP("SavedViews", "待派单"), "状态:待派单"},
    {"to_sign", QT_TRANSLATE_NOOP("SavedViews", "待签收"), "状态:待签收"},
    {"due_today", QT_TRANSLATE_NOOP("SavedViews", "今日到期"), "到期:今天", StateKind::Due},
    {"overdue", QT_TRANSLATE_NOOP("SavedViews", "超期"), "超期", StateKind::Bad},
    {"supervised", QT_TRANSLATE_NOOP("SavedViews", "督办"), "督办", StateKind::Bad},
    {"promised", QT_TRANSLATE_NOOP("SavedViews", "承诺回电"), "承诺回电", StateKind::Due},
    {"to_review", QT_TRANSLATE_NOOP("SavedViews", "待审核"), "状态:待审核,申请退单"},
    {"to_decide", QT_TRANSLATE_NOOP("SavedViews", "待审批"), "待审批", StateKind::Due},
    {"to_follow_up", QT_TRANSLATE_NOOP("SavedViews", "待回访"), "状态:待回访"},
    {"unhappy", QT_TRANSLATE_NOOP("SavedViews", "不满意"), "不满意", StateKind::Bad},
    {"to_close", QT_TRANSLATE_NOOP("SavedViews", "待归档"), "状态:已回访"},
    {"open", QT_TRANSLATE_NOOP("SavedViews", "全部未办结"), "未办结"},
    {"all", QT_TRANSLATE_NOOP("SavedViews", "全部"), ""},
    {"trash", QT_TRANSLATE_NOOP("SavedViews", "回收站"), "状态:已作废"}};

} // namespace

std::vector<SavedView> savedViews(Instant now)
{
    static const ReferenceData noNames({}, {}, {}, {});
    std::vector<SavedView> views;
    for (const BuiltIn &each : builtIns) {
        const QString line = QString::fromUtf8(each.line);
        views.push_back({QLatin1String(each.code), Words::tr(each.name), line,
                         readQuickFilter(line, {}, noNames, now).filter, each.kind});
    }
    return views;
}

} // namespace jiesu
