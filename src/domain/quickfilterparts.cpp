// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quickfilterparts.h"

#include "domain/quickfilter.h"
#include "domain/text.h"

#include <QCoreApplication>

namespace jiesu {

namespace quickfilter {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuickFilter)
};

struct Row
{
    Word word;
    bool hasValue;
    const char *names; ///< separated by blanks; the first is the one that is offered
    const char *signs;
    const char *example;
};

// clang-format off
constexpr Row table[] = {
    {Word::Status, true, "状态 status", ":", QT_TRANSLATE_NOOP("QuickFilter", "状态:未办结　-状态:已办结")},
    {Word::Place, true, "地点 街道 点位 place", ":", QT_TRANSLATE_NOOP("QuickFilter", "地点:永定　地点:ljca")},
    {Word::Unit, true, "承办 单位 unit", ":", QT_TRANSLATE_NOOP("QuickFilter", "承办:清运")},
    {Word::Category, true, "分类 category", ":", QT_TRANSLATE_NOOP("QuickFilter", "分类:公厕")},
    {Word::Type, true, "类型 type", ":", QT_TRANSLATE_NOOP("QuickFilter", "类型:投诉　-类型:表扬")},
    {Word::Source, true, "来源 source", ":", QT_TRANSLATE_NOOP("QuickFilter", "来源:直派")},
    {Word::Channel, true, "渠道 channel", ":", QT_TRANSLATE_NOOP("QuickFilter", "渠道:业务监督电话")},
    {Word::Due, true, "到期 due", ":<>", QT_TRANSLATE_NOOP("QuickFilter", "到期:今天　到期<3天　到期>11-25")},
    {Word::Received, true, "受理 received", ":<>", QT_TRANSLATE_NOOP("QuickFilter", "受理:本月　受理>11-01")},
    {Word::Phone, true, "号码 电话 phone", ":", QT_TRANSLATE_NOOP("QuickFilter", "号码:0000")},
    {Word::Caller, true, "来电人 caller", ":", QT_TRANSLATE_NOOP("QuickFilter", "来电人:王女士")},
    {Word::Number, true, "单号 编号 工单 number", ":", QT_TRANSLATE_NOOP("QuickFilter", "单号:000543")},
    {Word::Tag, true, "标签 tag", ":", QT_TRANSLATE_NOOP("QuickFilter", "标签:媒体")},
    {Word::Round, true, "轮次 round", ":", QT_TRANSLATE_NOOP("QuickFilter", "轮次:2")},
    {Word::Open, false, "未办结 在办", "", QT_TRANSLATE_NOOP("QuickFilter", "时限还在走的")},
    {Word::Overdue, false, "超期", "", QT_TRANSLATE_NOOP("QuickFilter", "未办结而已过时限的")},
    {Word::SignLate, false, "签收超时", "", QT_TRANSLATE_NOOP("QuickFilter", "派了单还没签收、已过签收时限的")},
    {Word::Unhappy, false, "不满意", "", QT_TRANSLATE_NOOP("QuickFilter", "回访不满意的")},
    {Word::Supervised, false, "督办", "", QT_TRANSLATE_NOOP("QuickFilter", "有未了结的督办的")},
    {Word::ToDecide, false, "待审批", "", QT_TRANSLATE_NOOP("QuickFilter", "有待审批的申请的")},
    {Word::Promised, false, "承诺回电", "", QT_TRANSLATE_NOOP("QuickFilter", "有还没兑现的承诺的")}};
// clang-format on

Sign signOf(QChar ch)
{
    switch (ch.unicode()) {
    case u':':
    case u'：':
    case u'=':
    case u'＝':
        return Sign::Equal;
    case u'<':
    case u'＜':
        return Sign::Less;
    case u'>':
    case u'＞':
        return Sign::Greater;
    case u'≤':
        return Sign::LessOrEqual;
    case u'≥':
        return Sign::GreaterOrEqual;
    default:
        return Sign::None;
    }
}

bool isQuote(QChar ch)
{
    return ch == u'"' || ch == u'“' || ch == u'”' || ch == u'＂';
}

/// Where the part that begins at @p from ends: at the first blank outside quotes.
int endOfPart(const QString &line, int from)
{
    bool quoted = false;
    int at = from;
    for (; at < line.size() && (quoted || !line[at].isSpace()); ++at)
        quoted ^= isQuote(line[at]);
    return at;
}

QString withoutQuotes(const QString &text)
{
    QString plain;
    for (const QChar ch : text) {
        if (!isQuote(ch))
            plain += ch;
    }
    return text::tidyLine(plain);
}

Part partAt(const QString &line, int start, int end)
{
    Part part;
    part.start = start;
    part.end = end;
    int at = start;
    part.quoted = isQuote(line[at]);
    if ((line[at] == u'-' || line[at] == u'－') && end - at > 1) {
        part.negated = true;
        ++at;
    }
    const int nameStart = at;
    while (at < end && !part.quoted && signOf(line[at]) == Sign::None)
        ++at;
    if (part.quoted || at >= end || at == nameStart) {
        part.name = withoutQuotes(line.mid(nameStart, end - nameStart));
        return part;
    }
    part.name = line.mid(nameStart, at - nameStart);
    part.sign = signOf(line[at++]);
    if (at < end && signOf(line[at]) == Sign::Equal && part.sign != Sign::Equal) {
        part.sign = part.sign == Sign::Less ? Sign::LessOrEqual : Sign::GreaterOrEqual;
        ++at;
    }
    part.valueStart = at;
    part.value = withoutQuotes(line.mid(at, end - at));
    return part;
}

} // namespace

std::optional<Word> findWord(const QString &name, bool hasValue)
{
    const QString wanted = text::folded(name);
    for (const Row &row : table) {
        if (row.hasValue == hasValue && QString::fromUtf8(row.names).split(u' ').contains(wanted))
            return row.word;
    }
    return std::nullopt;
}

std::vector<Part> partsOf(const QString &line)
{
    std::vector<Part> parts;
    int at = 0;
    while (at < line.size()) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        Part part = partAt(line, at, endOfPart(line, at));
        at = part.end;
        const bool continues = !parts.empty() && parts.back().sign != Sign::None &&
                               parts.back().value.isEmpty() && part.sign == Sign::None &&
                               findWord(parts.back().name, true);
        if (continues) {
            parts.back().value = part.name;
            parts.back().valueStart = part.start;
            parts.back().end = part.end;
        } else {
            parts.push_back(std::move(part));
        }
    }
    return parts;
}

} // namespace quickfilter

const std::vector<FilterWord> &filterWords()
{
    static const std::vector<FilterWord> words = [] {
        std::vector<FilterWord> list;
        for (const auto &row : quickfilter::table)
            list.push_back({QString::fromUtf8(row.names).section(u' ', 0, 0), QString::fromLatin1(row.signs),
                            quickfilter::Words::tr(row.example)});
        return list;
    }();
    return words;
}

} // namespace jiesu
