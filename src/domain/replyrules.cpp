// SPDX-License-Identifier: GPL-3.0-or-later
// The rules about replies as JSON.
#include "domain/jsonfields.h"
#include "domain/replyquality.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReplyRules)
};

constexpr Choice kinds[] = {
    {int(ReplyRuleKind::OverPromising), "over_promising", QT_TRANSLATE_NOOP("choice", "承诺过头")},
    {int(ReplyRuleKind::Absolute), "absolute", QT_TRANSLATE_NOOP("choice", "话说得绝对")},
    {int(ReplyRuleKind::PassingTheBuck), "passing_the_buck", QT_TRANSLATE_NOOP("choice", "推诿")},
    {int(ReplyRuleKind::PrivateData), "private_data", QT_TRANSLATE_NOOP("choice", "个人信息")},
    {int(ReplyRuleKind::NoAnswer), "no_answer", QT_TRANSLATE_NOOP("choice", "答非所问")},
    {int(ReplyRuleKind::NoEvidence), "no_evidence", QT_TRANSLATE_NOOP("choice", "没有依据")},
};

QRegularExpression readPattern(const QString &text, JsonFields &fields)
{
    // \d takes full-width digits too.
    QRegularExpression pattern(text, QRegularExpression::UseUnicodePropertiesOption |
                                         QRegularExpression::DontCaptureOption);
    if (!pattern.isValid())
        fields.fail(Words::tr("“%1”不是能用的词或正则表达式。").arg(text));
    return pattern;
}

std::vector<QRegularExpression> readPatterns(JsonFields &fields, const char *key)
{
    std::vector<QRegularExpression> patterns;
    for (const QJsonValue value : fields.array(key)) {
        if (value.toString().isEmpty())
            fields.fail(Words::tr("答复规则里有一个词是空的。"));
        else
            patterns.push_back(readPattern(value.toString(), fields));
    }
    return patterns;
}

ReplyRule readRule(const QJsonObject &object, JsonFields &whole)
{
    ReplyRule rule;
    JsonFields fields(object, Words::tr("答复规则“%1”").arg(object.value(QStringLiteral("code")).toString()));
    fields.read("code", rule.code);
    fields.choose("kind", rule.kind);
    fields.read("title", rule.title);
    fields.read("advice", rule.advice);
    fields.read("caller", rule.caller);
    rule.words = readPatterns(fields, "words");
    rule.answers = readPatterns(fields, "answers");
    if (rule.code.isEmpty() || rule.title.isEmpty() || rule.advice.isEmpty() ||
        !object.contains(QStringLiteral("kind")))
        fields.fail(Words::tr("有一条答复规则没有编码、种类、标题或建议。"));
    whole.include(fields);
    return rule;
}

ReplyCheck readCheck(const QJsonObject &object, JsonFields &whole)
{
    ReplyCheck check;
    JsonFields fields(object,
                      Words::tr("答复清单“%1”").arg(object.value(QStringLiteral("title")).toString()));
    fields.read("title", check.title);
    fields.read("contacted", check.contacted);
    check.words = readPatterns(fields, "words");
    fields.chooseAll("without", check.without);
    if (check.title.isEmpty())
        fields.fail(Words::tr("答复清单里有一项没有标题。"));
    whole.include(fields);
    return check;
}

} // namespace

template <> std::span<const Choice> choices<ReplyRuleKind>()
{
    return kinds;
}

Result<ReplyRules> readReplyRules(const QByteArray &json)
{
    const Result<QJsonObject> object = readJsonObject(json, Words::tr("答复规则"));
    if (!object)
        return object.error();
    ReplyRules rules;
    JsonFields fields(*object, Words::tr("答复规则"));
    QString signature;
    fields.read("note", rules.note);
    fields.read("signature", signature);
    rules.signature = readPattern(signature, fields);
    for (const QJsonValue rule : fields.array("rules"))
        rules.rules.push_back(readRule(rule.toObject(), fields));
    for (const QJsonValue check : fields.array("checks"))
        rules.checks.push_back(readCheck(check.toObject(), fields));
    if (rules.rules.empty())
        fields.fail(Words::tr("里面没有一条答复规则。"));
    if (const std::optional<Error> error = fields.error())
        return *error;
    return rules;
}

} // namespace jiesu
