// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sentencetemplate.h"

#include "report/bulletinfields.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulletinTemplate)
};

using Kind = SentencePart::Kind;

/// @param inside what stands between the braces
SentencePart partOf(const QString &inside)
{
    static const QString ifNot = QStringLiteral("if not ");
    static const QString ifWord = QStringLiteral("if ");
    if (inside == QLatin1String("else"))
        return {Kind::Else, {}};
    if (inside == QLatin1String("end"))
        return {Kind::End, {}};
    if (inside.startsWith(ifNot))
        return {Kind::IfNot, inside.mid(ifNot.size()).trimmed()};
    if (inside.startsWith(ifWord))
        return {Kind::If, inside.mid(ifWord.size()).trimmed()};
    return {Kind::Field, inside};
}

bool asksForField(Kind kind)
{
    return kind == Kind::Field || kind == Kind::If || kind == Kind::IfNot;
}

/// Do the conditions fit into each other?
std::optional<SentenceProblem> problemOfConditions(const std::vector<SentencePart> &parts)
{
    std::vector<Kind> open;
    for (const SentencePart &part : parts) {
        if (part.kind == Kind::If || part.kind == Kind::IfNot) {
            open.push_back(part.kind);
        } else if (part.kind == Kind::Else) {
            if (open.empty() || open.back() == Kind::Else)
                return SentenceProblem{QStringLiteral("{else}"), Words::tr("{else} 前面没有 {if}。")};
            open.back() = Kind::Else;
        } else if (part.kind == Kind::End) {
            if (open.empty())
                return SentenceProblem{QStringLiteral("{end}"), Words::tr("{end} 前面没有 {if}。")};
            open.pop_back();
        }
    }
    if (open.empty())
        return std::nullopt;
    return SentenceProblem{QStringLiteral("{if "), Words::tr("{if} 没有以 {end} 结束。")};
}

} // namespace

SentenceTemplate parsedSentence(const QString &code, const QString &text,
                                std::optional<SentenceProblem> &problem)
{
    SentenceTemplate sentence{code, {}};
    const auto fail = [&problem](const QString &where, const QString &what) {
        if (!problem)
            problem = SentenceProblem{where, what};
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype brace = text.indexOf(u'{', at);
        if (brace != at) {
            sentence.parts.push_back({Kind::Text, text.mid(at, brace < 0 ? -1 : brace - at)});
            at = brace < 0 ? text.size() : brace;
            continue;
        }
        const qsizetype close = text.indexOf(u'}', brace);
        if (close < 0) {
            fail(text.mid(brace), Words::tr("花括号没有合上。"));
            break;
        }
        SentencePart part = partOf(text.mid(brace + 1, close - brace - 1).trimmed());
        if (asksForField(part.kind) && !isBulletinField(part.text))
            fail(text.mid(brace, close - brace + 1), Words::tr("没有“%1”这个字段。").arg(part.text));
        sentence.parts.push_back(std::move(part));
        at = close + 1;
    }
    if (!problem)
        problem = problemOfConditions(sentence.parts);
    return sentence;
}

std::vector<BulletinRun> filledSentence(const SentenceTemplate &sentence, const BulletinFigures &figures)
{
    std::vector<BulletinRun> runs;
    std::vector<bool> shown{true}; // by open condition, innermost last
    for (const SentencePart &part : sentence.parts) {
        const QString said = asksForField(part.kind) ? bulletinFieldText(part.text, figures) : part.text;
        switch (part.kind) {
        case Kind::If:
            shown.push_back(shown.back() && !said.isEmpty());
            break;
        case Kind::IfNot:
            shown.push_back(shown.back() && said.isEmpty());
            break;
        case Kind::Else:
            shown.back() = shown[shown.size() - 2] && !shown.back();
            break;
        case Kind::End:
            shown.pop_back();
            break;
        case Kind::Text:
        case Kind::Field:
            if (shown.back() && !said.isEmpty())
                runs.push_back({part.kind == Kind::Field ? part.text : QString(), said});
        }
    }
    return runs;
}

} // namespace jiesu
