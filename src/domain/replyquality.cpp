// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replyquality.h"

#include <algorithm>

namespace jiesu {

namespace {

using Kind = ReplyRuleKind;
using Patterns = std::vector<QRegularExpression>;

constexpr qsizetype shortestName = 2;
constexpr qsizetype shortestAddress = 4;
constexpr qsizetype shortestPhone = 7;

QString firstFound(const Patterns &patterns, const QString &text)
{
    for (const QRegularExpression &pattern : patterns) {
        if (const QRegularExpressionMatch match = pattern.match(text); match.hasMatch())
            return match.captured();
    }
    return {};
}

bool isFound(const Patterns &patterns, const QString &text)
{
    return std::ranges::any_of(
        patterns, [&](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); });
}

/// Neither "王女士" nor a platform's handle "UU0081" tells anybody who that is.
bool isPersonsName(const QString &name)
{
    if (name.size() < shortestName || name.contains(u'*') ||
        std::ranges::any_of(name, [](QChar each) { return each.isDigit(); }))
        return false;
    static const QStringList endings{QStringLiteral("女士"), QStringLiteral("先生"), QStringLiteral("小姐"),
                                     QStringLiteral("同志"), QStringLiteral("某")};
    return std::ranges::none_of(endings, [&](const QString &ending) { return name.endsWith(ending); });
}

Patterns callerPatterns(const ReplyDraft &draft)
{
    Patterns patterns;
    for (const QString &name : draft.names)
        patterns.emplace_back(QRegularExpression::escape(name));
    for (const QString &phone : draft.phones) {
        QStringList digits;
        for (const QChar digit : phone)
            digits << digit;
        patterns.emplace_back(QStringLiteral("(?<!\\d)%1(?!\\d)").arg(digits.join(QStringLiteral("[ -]?"))));
    }
    return patterns;
}

ReplyHint hintOf(const ReplyRule &rule, const QString &words = {}, qsizetype position = 0,
                 qsizetype length = 0)
{
    return {rule.code, rule.kind, rule.title, rule.advice, words, position, length};
}

/// The hints at places of the reply; places that overlap are one hint.
void addPlaces(const ReplyRule &rule, const ReplyDraft &draft, std::vector<ReplyHint> &hints)
{
    std::vector<std::pair<qsizetype, qsizetype>> places; // begin, end
    const auto search = [&](const Patterns &patterns) {
        for (const QRegularExpression &pattern : patterns) {
            for (auto found = pattern.globalMatch(draft.text); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                if (match.capturedLength() > 0)
                    places.emplace_back(match.capturedStart(), match.capturedEnd());
            }
        }
    };
    search(rule.words);
    if (rule.caller)
        search(callerPatterns(draft));
    std::ranges::sort(places);
    qsizetype begin = -1;
    qsizetype end = -1;
    const auto add = [&] {
        if (begin >= 0)
            hints.push_back(hintOf(rule, draft.text.mid(begin, end - begin), begin, end - begin));
    };
    for (const auto &[nextBegin, nextEnd] : places) {
        if (begin >= 0 && nextBegin < end) {
            end = std::max(end, nextEnd);
            continue;
        }
        add();
        begin = nextBegin;
        end = nextEnd;
    }
    add();
}

} // namespace

ReplyDraft replyDraft(const ComplaintCase &complaint, const QString &text, bool contacted)
{
    ReplyDraft draft;
    draft.text = text;
    draft.asked = complaint.title + u'\n' + complaint.content;
    if (isPersonsName(complaint.callerName))
        draft.names << complaint.callerName;
    if (complaint.callerAddress.size() >= shortestAddress && !complaint.callerAddress.contains(u'*'))
        draft.names << complaint.callerAddress;
    for (const QString &phone : {complaint.callerPhone, complaint.contactPhone}) {
        if (phone.size() >= shortestPhone && !phone.contains(u'*') && !draft.phones.contains(phone))
            draft.phones << phone;
    }
    draft.contacted = contacted;
    return draft;
}

std::vector<ReplyHint> replyHints(const ReplyRules &rules, const ReplyDraft &draft)
{
    std::vector<ReplyHint> hints;
    if (draft.text.trimmed().isEmpty())
        return hints;
    const QString facts =
        rules.signature.pattern().isEmpty() ? draft.text : QString(draft.text).remove(rules.signature);
    std::vector<ReplyHint> whole;
    for (const ReplyRule &rule : rules.rules) {
        if (rule.kind == Kind::NoAnswer) {
            const QString question = firstFound(rule.words, draft.asked);
            if (!question.isEmpty() && !isFound(rule.answers, facts))
                whole.push_back(hintOf(rule, question));
        } else if (rule.kind == Kind::NoEvidence) {
            if (!isFound(rule.answers, facts))
                whole.push_back(hintOf(rule));
        } else {
            addPlaces(rule, draft, hints);
        }
    }
    std::ranges::stable_sort(hints, {}, &ReplyHint::position);
    hints.insert(hints.end(), whole.begin(), whole.end());
    return hints;
}

std::vector<ReplyCheckState> replyChecks(const ReplyRules &rules, const ReplyDraft &draft,
                                         const std::vector<ReplyHint> &hints)
{
    std::vector<ReplyCheckState> states;
    const bool isWritten = !draft.text.trimmed().isEmpty();
    for (const ReplyCheck &check : rules.checks) {
        const bool isSaid = check.words.empty() || isFound(check.words, draft.text);
        const bool isHinted = std::ranges::any_of(
            hints, [&](const ReplyHint &hint) { return std::ranges::count(check.without, hint.kind) > 0; });
        states.push_back(
            {check.title, (check.contacted && draft.contacted) || (isWritten && isSaid && !isHinted)});
    }
    return states;
}

} // namespace jiesu
