// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/lifecycletable.h"

#include "lifecycle/assignmentlifecycle.h"
#include "lifecycle/lifecycle.h"
#include "lifecycle/requestlifecycle.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <vector>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LifecycleTable)
};

/// A step of any of the tables, in codes and words.
struct Step
{
    const Choice *from; ///< nullptr: it does not exist yet
    const Choice *action;
    const Choice *to;
    bool needsText;
};

template <class E> const Choice *choiceOf(E value)
{
    return &choices<E>()[std::size_t(value)];
}

template <class T> Step stepOf(const T &step, bool needsText)
{
    return {step.from ? choiceOf(*step.from) : nullptr, choiceOf(step.action), choiceOf(step.to), needsText};
}

std::vector<Step> caseSteps()
{
    std::vector<Step> steps;
    for (const Transition &step : transitions())
        steps.push_back(stepOf(step, step.needsReason));
    return steps;
}

std::vector<Step> requestSteps(RequestKind kind)
{
    std::vector<Step> steps;
    for (const RequestTransition &step : requestTransitions()) {
        if (step.kind == kind)
            steps.push_back(stepOf(step, step.needsText));
    }
    return steps;
}

std::vector<Step> assignmentSteps()
{
    std::vector<Step> steps;
    for (const AssignmentTransition &step : assignmentTransitions())
        steps.push_back(stepOf(step, step.needsText));
    return steps;
}

QString word(const Choice *choice)
{
    return QCoreApplication::translate("choice", choice->label);
}

QString code(const Choice *choice)
{
    return QLatin1String(choice->code);
}

void addDiagram(QString &text, const std::vector<Step> &steps)
{
    QStringList lines{QStringLiteral("```mermaid"), QStringLiteral("stateDiagram-v2")};
    QStringList named;
    for (const Step &step : steps) {
        for (const Choice *state : {step.from, step.to}) {
            const QString line =
                state ? QStringLiteral("    %1 : %2").arg(code(state), word(state)) : QString();
            if (state && !named.contains(line))
                named << line;
        }
    }
    lines += named;
    for (const Step &step : steps)
        lines << QStringLiteral("    %1 --> %2 : %3")
                     .arg(step.from ? code(step.from) : QStringLiteral("[*]"), code(step.to),
                          word(step.action));
    lines << QStringLiteral("```");
    text += lines.join(u'\n') + QStringLiteral("\n\n");
}

void addTable(QString &text, const std::vector<Step> &steps)
{
    text += Words::tr("| 现在 | 做什么 | 之后 | 要写明 |") + QStringLiteral("\n|---|---|---|---|\n");
    for (const Step &step : steps)
        text += QStringLiteral("| %1 | %2 `%3` | %4 | %5 |\n")
                    .arg(step.from ? word(step.from) : QStringLiteral("—"), word(step.action),
                         code(step.action), word(step.to), step.needsText ? Words::tr("是") : QString());
    text += u'\n';
}

void addSection(QString &text, const QString &heading, const std::vector<Step> &steps)
{
    text += heading + QStringLiteral("\n\n");
    addDiagram(text, steps);
    addTable(text, steps);
}

QString statusWords(std::span<const CaseStatus> statuses)
{
    QStringList words;
    for (const CaseStatus status : statuses)
        words << label(status);
    return words.join(QStringLiteral("、"));
}

QJsonArray json(const std::vector<Step> &steps)
{
    QJsonArray array;
    for (const Step &step : steps)
        array << QJsonObject{{QStringLiteral("from"), step.from ? QJsonValue(code(step.from)) : QJsonValue()},
                             {QStringLiteral("action"), code(step.action)},
                             {QStringLiteral("to"), code(step.to)},
                             {QStringLiteral("needs_text"), step.needsText}};
    return array;
}

} // namespace

QString lifecycleMarkdown()
{
    QString text = Words::tr("# 案件的状态和可以做的事") + QStringLiteral("\n\n");
    text += Words::tr("由 `jiesu lifecycle` 从程序的表生成，请勿手改。表里没有的都不可以做。") +
            QStringLiteral("\n\n");
    addSection(text, Words::tr("## 案件"), caseSteps());
    text += Words::tr("退单被驳回时，签收过的案件回到“已签收”。") + QStringLiteral("\n\n");
    for (const Choice &kind : choices<RequestKind>()) {
        const RequestForm &form = requestForm(RequestKind(kind.value));
        addSection(text, QStringLiteral("## ") + word(&kind), requestSteps(form.kind));
        text += Words::tr("案件在这些状态可以提出：%1。").arg(statusWords(form.caseStatuses)) +
                QStringLiteral("\n\n");
    }
    addSection(text, Words::tr("## 协办与内部分派"), assignmentSteps());
    text += Words::tr("案件在这些状态可以分办：%1。").arg(statusWords(assignmentStatuses())) + u'\n';
    return text;
}

QJsonObject lifecycleJson()
{
    QJsonObject requests;
    for (const Choice &kind : choices<RequestKind>())
        requests.insert(code(&kind), json(requestSteps(RequestKind(kind.value))));
    return {{QStringLiteral("case"), json(caseSteps())},
            {QStringLiteral("requests"), requests},
            {QStringLiteral("assignments"), json(assignmentSteps())}};
}

} // namespace jiesu
