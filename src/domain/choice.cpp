// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choice.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiesu {

namespace {

struct Wording
{
    const char *code;
    const char *text;
};

// clang-format off
constexpr Choice requestTypes[] = {
    {0, "unknown", QT_TRANSLATE_NOOP("choice", "未分")}, {1, "consultation", QT_TRANSLATE_NOOP("choice", "咨询")},
    {2, "help", QT_TRANSLATE_NOOP("choice", "求助")}, {3, "complaint", QT_TRANSLATE_NOOP("choice", "投诉")},
    {4, "report", QT_TRANSLATE_NOOP("choice", "举报")}, {5, "suggestion", QT_TRANSLATE_NOOP("choice", "建议")},
    {6, "commendation", QT_TRANSLATE_NOOP("choice", "表扬")}, {7, "other", QT_TRANSLATE_NOOP("choice", "其他")}};
constexpr Choice sourceTypes[] = {
    {0, "local", QT_TRANSLATE_NOOP("choice", "本地录入")},
    {1, "district_forwarded", QT_TRANSLATE_NOOP("choice", "区分转")},
    {2, "direct", QT_TRANSLATE_NOOP("choice", "直派")}};
constexpr Choice channels[] = {
    {0, "phone", QT_TRANSLATE_NOOP("choice", "电话")}, {1, "web", QT_TRANSLATE_NOOP("choice", "网站")},
    {2, "wechat", QT_TRANSLATE_NOOP("choice", "微信")}, {3, "app", QT_TRANSLATE_NOOP("choice", "客户端")},
    {4, "visit", QT_TRANSLATE_NOOP("choice", "来访")}, {5, "leader", QT_TRANSLATE_NOOP("choice", "领导交办")},
    {6, "patrol", QT_TRANSLATE_NOOP("choice", "巡查")}, {7, "media", QT_TRANSLATE_NOOP("choice", "媒体")},
    {8, "supervision_line", QT_TRANSLATE_NOOP("choice", "业务监督电话")}};
constexpr Choice natures[] = {
    {0, "lead", QT_TRANSLATE_NOOP("choice", "主办")}, {1, "assist", QT_TRANSLATE_NOOP("choice", "协办")},
    {2, "forward", QT_TRANSLATE_NOOP("choice", "转办")}};
constexpr Choice urgencies[] = {
    {0, "normal", QT_TRANSLATE_NOOP("choice", "一般")}, {1, "urgent", QT_TRANSLATE_NOOP("choice", "紧急")},
    {2, "critical", QT_TRANSLATE_NOOP("choice", "特急")}};
constexpr Choice limitUnits[] = {
    {0, "hour", QT_TRANSLATE_NOOP("choice", "小时")}, {1, "calendar_day", QT_TRANSLATE_NOOP("choice", "天")},
    {2, "working_day", QT_TRANSLATE_NOOP("choice", "工作日")}};
constexpr Choice contactedAnswers[] = {
    {0, "none", QT_TRANSLATE_NOOP("choice", "—")}, {1, "yes", QT_TRANSLATE_NOOP("choice", "已联系")},
    {2, "no", QT_TRANSLATE_NOOP("choice", "未联系")}};
constexpr Choice solvedAnswers[] = {
    {0, "none", QT_TRANSLATE_NOOP("choice", "—")}, {1, "yes", QT_TRANSLATE_NOOP("choice", "解决")},
    {2, "partial", QT_TRANSLATE_NOOP("choice", "部分解决")}, {3, "no", QT_TRANSLATE_NOOP("choice", "未解决")}};
constexpr Choice satisfactionAnswers[] = {
    {0, "none", QT_TRANSLATE_NOOP("choice", "—")}, {1, "satisfied", QT_TRANSLATE_NOOP("choice", "满意")},
    {2, "basically", QT_TRANSLATE_NOOP("choice", "基本满意")}, {3, "neutral", QT_TRANSLATE_NOOP("choice", "一般")},
    {4, "dissatisfied", QT_TRANSLATE_NOOP("choice", "不满意")},
    {5, "not_rated", QT_TRANSLATE_NOOP("choice", "未评价")}};
constexpr Choice followUpBodies[] = {
    {0, "unit", QT_TRANSLATE_NOOP("choice", "本单位")}, {1, "district", QT_TRANSLATE_NOOP("choice", "区级")},
    {2, "city", QT_TRANSLATE_NOOP("choice", "市级")}};
constexpr Choice statuses[] = {
    {0, "registered", QT_TRANSLATE_NOOP("choice", "待派单")}, {1, "dispatched", QT_TRANSLATE_NOOP("choice", "待签收")},
    {2, "signed", QT_TRANSLATE_NOOP("choice", "已签收")}, {3, "in_progress", QT_TRANSLATE_NOOP("choice", "办理中")},
    {4, "replied", QT_TRANSLATE_NOOP("choice", "待审核")}, {5, "completed", QT_TRANSLATE_NOOP("choice", "待回访")},
    {6, "followed_up", QT_TRANSLATE_NOOP("choice", "已回访")}, {7, "closed", QT_TRANSLATE_NOOP("choice", "已办结")},
    {8, "merged", QT_TRANSLATE_NOOP("choice", "已合并")}, {9, "void", QT_TRANSLATE_NOOP("choice", "已作废")},
    {10, "return_requested", QT_TRANSLATE_NOOP("choice", "申请退单")}};
constexpr Choice receivedBases[] = {
    {0, "call", QT_TRANSLATE_NOOP("choice", "来电时间")}, {1, "dispatch", QT_TRANSLATE_NOOP("choice", "派单时间")},
    {2, "order_number", QT_TRANSLATE_NOOP("choice", "工单编号中的日期")},
    {3, "done", QT_TRANSLATE_NOOP("choice", "办结时间")}, {4, "import", QT_TRANSLATE_NOOP("choice", "导入时间")}};
constexpr Choice dispositions[] = {
    {0, "none", QT_TRANSLATE_NOOP("choice", "—")},
    {1, "emergency", QT_TRANSLATE_NOOP("choice", "紧急事项")},
    {2, "legal_channel", QT_TRANSLATE_NOOP("choice", "法定渠道")},
    {3, "repeat", QT_TRANSLATE_NOOP("choice", "重复且无新情况")},
    {4, "secrecy", QT_TRANSLATE_NOOP("choice", "涉密或隐私")},
    {5, "outside_remit", QT_TRANSLATE_NOOP("choice", "超出受理范围")},
    {6, "unlawful", QT_TRANSLATE_NOOP("choice", "违法或违背公序良俗")}};
constexpr Choice callerTags[] = {
    {0, "frequent", QT_TRANSLATE_NOOP("choice", "反复来电")},
    {1, "enthusiast", QT_TRANSLATE_NOOP("choice", "热心人")}};
constexpr Choice relationKinds[] = {
    {0, "repeat", QT_TRANSLATE_NOOP("choice", "重复诉求")},
    {1, "not_duplicate", QT_TRANSLATE_NOOP("choice", "不是重复")}};
constexpr Choice incidentStatuses[] = {
    {0, "ongoing", QT_TRANSLATE_NOOP("choice", "处置中")}, {1, "restored", QT_TRANSLATE_NOOP("choice", "已恢复")},
    {2, "closed", QT_TRANSLATE_NOOP("choice", "已办结")}};

// What city platforms write for the same thing.
constexpr Wording wordings[] = {
    {"yes", "是"}, {"yes", "已解决"}, {"yes", "有"}, {"yes", "已响应"}, {"yes", "响应"}, {"yes", "联系"}, {"yes", "1"},
    {"no", "否"}, {"no", "没有"}, {"no", "未响应"}, {"no", "不解决"}, {"no", "0"}, {"none", "-"}, {"none", "-1"},
    {"partial", "部分"}, {"basically", "较满意"}, {"satisfied", "非常满意"}, {"satisfied", "很满意"}, {"dissatisfied", "非常不满意"},
     {"satisfied", "是"},
    {"dissatisfied", "否"}, {"satisfied", "1"}, {"dissatisfied", "0"}, {"not_rated", "未评"},
    {"complaint", "诉求"}, {"other", "控烟"}, {"commendation", "感谢"}, {"suggestion", "意见建议"},
    {"direct", "市直派"}, {"local", "自接"}, {"district_forwarded", "区转"}, {"closed", "回复完成"},
    {"closed", "办结"}, {"closed", "已结案"}, {"in_progress", "已处置中"}, {"dispatched", "已转派"},
    {"dispatched", "待接收"}, {"signed", "已接收"}, {"registered", "待受理"}, {"dispatched", "已派遣"},
    {"completed", "已处置"}, {"closed", "已完成"}, {"registered", "待派遣"}, {"in_progress", "待处置"},
    {"in_progress", "处理中"}, {"in_progress", "待回复"}, {"replied", "已回复"}, {"completed", "回复已审核"},
     {"phone", "12345热线"}, {"phone", "热线"}, {"app", "APP"}};
// clang-format on

} // namespace

template <> std::span<const Choice> choices<RequestType>()
{
    return requestTypes;
}
template <> std::span<const Choice> choices<SourceType>()
{
    return sourceTypes;
}
template <> std::span<const Choice> choices<Channel>()
{
    return channels;
}
template <> std::span<const Choice> choices<CaseNature>()
{
    return natures;
}
template <> std::span<const Choice> choices<Urgency>()
{
    return urgencies;
}
template <> std::span<const Choice> choices<LimitUnit>()
{
    return limitUnits;
}
template <> std::span<const Choice> choices<Contacted>()
{
    return contactedAnswers;
}
template <> std::span<const Choice> choices<Solved>()
{
    return solvedAnswers;
}
template <> std::span<const Choice> choices<Satisfaction>()
{
    return satisfactionAnswers;
}
template <> std::span<const Choice> choices<FollowUpBy>()
{
    return followUpBodies;
}
template <> std::span<const Choice> choices<CaseStatus>()
{
    return statuses;
}
template <> std::span<const Choice> choices<ReceivedBasis>()
{
    return receivedBases;
}
template <> std::span<const Choice> choices<SpecialDisposition>()
{
    return dispositions;
}
template <> std::span<const Choice> choices<CallerTag>()
{
    return callerTags;
}
template <> std::span<const Choice> choices<RelationKind>()
{
    return relationKinds;
}
template <> std::span<const Choice> choices<IncidentStatus>()
{
    return incidentStatuses;
}

namespace choice {

QString label(std::span<const Choice> list, int value)
{
    const auto found = std::ranges::find(list, value, &Choice::value);
    return found == list.end() ? QString() : QCoreApplication::translate("choice", found->label);
}

QString code(std::span<const Choice> list, int value)
{
    const auto found = std::ranges::find(list, value, &Choice::value);
    return found == list.end() ? QString() : QString::fromLatin1(found->code);
}

int parse(std::span<const Choice> list, const QString &text)
{
    for (const Choice &item : list) {
        if (text == QString::fromUtf8(item.label) || text == QLatin1String(item.code))
            return item.value;
    }
    for (const Wording &wording : wordings) {
        if (text != QString::fromUtf8(wording.text))
            continue;
        const QLatin1String code(wording.code);
        const auto found =
            std::ranges::find_if(list, [code](const Choice &c) { return code == QLatin1String(c.code); });
        if (found != list.end())
            return found->value;
    }
    return -1;
}

} // namespace choice

} // namespace jiesu
