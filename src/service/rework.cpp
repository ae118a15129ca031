// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rework.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rework)
};

} // namespace

bool wantsRework(const FollowUpAnswers &answers)
{
    return answers.solved == Solved::No || answers.satisfaction == Satisfaction::Dissatisfied;
}

FollowUpAnswers latestAnswers(const ComplaintCase &complaint)
{
    if (complaint.officialReached == 1)
        return {complaint.officialContacted, complaint.officialSolved, complaint.officialSatisfaction};
    return {complaint.selfContacted, complaint.selfSolved, complaint.selfSatisfaction};
}

QString reworkReason(const FollowUpAnswers &answers, const QString &opinion)
{
    if (!wantsRework(answers))
        return {};
    QStringList what;
    if (answers.solved == Solved::No)
        what << label(answers.solved);
    if (answers.satisfaction == Satisfaction::Dissatisfied)
        what << label(answers.satisfaction);
    return Words::tr("回访结果：%1。").arg(what.join(QStringLiteral("、"))) + opinion.simplified();
}

} // namespace jiesu
