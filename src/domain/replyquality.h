// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/complaintcase.h"
#include "support/result.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

/// What makes citizens ask again: hints about a reply while it is written. They only advise, nothing is ever
/// refused for them. The rules are data, see resources/replyrules/replyrules.json.
namespace jiesu {

enum class ReplyRuleKind
{
    OverPromising,
    Absolute,
    PassingTheBuck,
    PrivateData,
    NoAnswer,  ///< what the citizen asked has no answer of that kind in the reply
    NoEvidence ///< the reply says nothing that could be looked up
};

struct ReplyRule
{
    QString code;
    ReplyRuleKind kind{};
    QString title;       ///< "承诺过头"
    QString advice;      ///< a whole sentence
    bool caller = false; ///< the case's own caller is looked for too
    /// Of the reply; NoAnswer: of what the citizen wrote.
    std::vector<QRegularExpression> words;
    /// NoAnswer and NoEvidence: one of them in the reply is enough.
    std::vector<QRegularExpression> answers;
};

/// A line of the checklist. It is met where one of its words is found (or it has none) and no rule of the
/// kinds in `without` has a hint.
struct ReplyCheck
{
    QString title;
    bool contacted = false; ///< also met where the citizen was contacted according to the case
    std::vector<QRegularExpression> words;
    std::vector<ReplyRuleKind> without;
};

struct ReplyRules
{
    QString note;                 ///< whose rules these are
    QRegularExpression signature; ///< the date under a letter, which answers nothing
    std::vector<ReplyRule> rules;
    std::vector<ReplyCheck> checks;
};

/// Reads the form of resources/replyrules/replyrules.json. Invalid, saying what, for anything else, also for
/// a pattern that is none.
[[nodiscard]] Result<ReplyRules> readReplyRules(const QByteArray &json);

/// A reply and what it answers.
struct ReplyDraft
{
    QString text;
    QString asked; ///< title and content of the case
    QStringList
        names; ///< of the caller, and the address; masked ones, forms of address and handles are left out
    QStringList phones; ///< digits
    bool contacted = false;
};

/// The draft of @p text as a reply to @p complaint. @param contacted the citizen was contacted according to
/// what is being filled in
[[nodiscard]] ReplyDraft replyDraft(const ComplaintCase &complaint, const QString &text, bool contacted);

/// What the citizen was told, or where that is not written apart, what was done.
[[nodiscard]] inline const QString &repliedText(const ComplaintCase &complaint)
{
    return complaint.publicReply.isEmpty() ? complaint.resultText : complaint.publicReply;
}

struct ReplyHint
{
    QString rule; ///< ReplyRule::code
    ReplyRuleKind kind{};
    QString title;
    QString advice;
    QString words;          ///< those in the reply, or those of the question that has no answer; may be empty
    qsizetype position = 0; ///< of the words in the reply, in UTF-16 units
    qsizetype length = 0;   ///< 0: the hint is about the whole reply

    friend bool operator==(const ReplyHint &, const ReplyHint &) = default;
};

struct ReplyCheckState
{
    QString title;
    bool met = false;

    friend bool operator==(const ReplyCheckState &, const ReplyCheckState &) = default;
};

/// What the rules say about a reply: by place in the reply, and then what is about the whole. Nothing for an
/// empty reply. Pure; any thread.
[[nodiscard]] std::vector<ReplyHint> replyHints(const ReplyRules &rules, const ReplyDraft &draft);
/// The checklist. @param hints of the same draft
[[nodiscard]] std::vector<ReplyCheckState> replyChecks(const ReplyRules &rules, const ReplyDraft &draft,
                                                       const std::vector<ReplyHint> &hints);

} // namespace jiesu
