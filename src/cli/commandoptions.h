// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

/// Options that several commands have; see commands().
namespace jiesu::options {

inline const std::vector<CommandOption> filters{
    {"search", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "文字、电话片段、工单编号或拼音首字母")},
    {"from", "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "受理日期从")},
    {"to", "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "受理日期到（含）")},
    {"status", "STATUS", QT_TRANSLATE_NOOP("CommandLine", "状态，可用逗号分隔")},
    {"unit", "UNIT", QT_TRANSLATE_NOOP("CommandLine", "承办单位（含下级）")},
    {"category", "CATEGORY", QT_TRANSLATE_NOOP("CommandLine", "分类（含下级）")},
    {"filter", "LINE", QT_TRANSLATE_NOOP("CommandLine", "筛选行，如 状态:未办结 地点:永定 到期<3天")},
};
inline const CommandOption unit{"unit", "UNIT", QT_TRANSLATE_NOOP("CommandLine", "承办单位（含下级）")};
inline const CommandOption rule{"rule", "RULE",
                                QT_TRANSLATE_NOOP("CommandLine", "考核规则的代码或名称，可加 @版本")};
inline const CommandOption period{
    "period", "PERIOD",
    QT_TRANSLATE_NOOP("CommandLine", "2022-03、2022-Q1、2022、2022-W03、2022-ytd、2022-03@window "
                                     "或 2022-01-05..2022-02-10")};
inline const CommandOption outFile{"out", "FILE", QT_TRANSLATE_NOOP("CommandLine", "写到哪个文件")};
inline const CommandOption unmasked{"unmasked", nullptr,
                                    QT_TRANSLATE_NOOP("CommandLine", "不隐去来电人信息")};
inline const CommandOption purpose{"purpose", "TEXT",
                                   QT_TRANSLATE_NOOP("CommandLine", "不隐去来电人信息的用途，记入历史")};
inline const CommandOption name{"name", "NAME", QT_TRANSLATE_NOOP("CommandLine", "姓名，记入历史")};
inline const CommandOption roles{
    "roles", "ROLES",
    QT_TRANSLATE_NOOP("CommandLine",
                      "职责，逗号分隔：dispatcher、handler、supervisor、reporting_clerk、administrator")};
inline const CommandOption complainantTold{"complainant-told", nullptr,
                                           QT_TRANSLATE_NOOP("CommandLine", "已告知诉求人（延期）")};
inline const CommandOption hotlineTold{"hotline-told", nullptr,
                                       QT_TRANSLATE_NOOP("CommandLine", "已告知热线（延期）")};

} // namespace jiesu::options
