// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/roundsection.h"

#include "service/rework.h"
#include "ui/cases/insetrow.h"
#include "ui/cases/timeline.h"
#include "ui/desk/deadlinetext.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoundSection)
};

FollowUpAnswers answersOf(const CaseRound &round)
{
    return round.officialReached == 1 ? round.official : round.self;
}

QString stateText(const CaseRound &round, CaseStatus status)
{
    const FollowUpAnswers answers = answersOf(round);
    if (answers.satisfaction != Satisfaction::None)
        return label(answers.satisfaction);
    if (answers.solved != Solved::None)
        return label(answers.solved);
    return round.endedAt ? Words::tr("没有回访") : label(status);
}

StateKind stateKind(const CaseRound &round)
{
    const FollowUpAnswers answers = answersOf(round);
    if (answers.isEmpty())
        return StateKind::Plain;
    return wantsRework(answers) ? StateKind::Bad : StateKind::Good;
}

QString answersLine(const QString &who, const FollowUpAnswers &answers)
{
    return answers.isEmpty() ? QString() : Words::tr("%1：%2").arg(who, answersText(answers));
}

} // namespace

QStringList roundLines(const CaseRound &round, Instant now)
{
    QStringList lines{round.reason};
    lines << (round.endedAt
                  ? Words::tr("%1 至 %2").arg(shortTime(round.startedAt, now), shortTime(*round.endedAt, now))
                  : Words::tr("%1 开始").arg(shortTime(round.startedAt, now)));
    if (round.deadline)
        lines << Words::tr("时限 %1").arg(shortTime(*round.deadline, now));
    if (!round.reply.isEmpty())
        lines << Words::tr("回复：%1").arg(round.reply.simplified());
    lines << answersLine(Words::tr("本单位"), round.self);
    lines << (round.officialReached == 2 ? Words::tr("上级回访：未接通")
                                         : answersLine(Words::tr("上级回访"), round.official));
    lines.removeAll(QString());
    return lines;
}

RoundSection::RoundSection(QWidget *parent)
    : BesideSection(tr("办理轮次"), parent)
{
}

void RoundSection::show(const std::vector<CaseRound> &rounds, CaseStatus status, Instant now)
{
    clearRows();
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round)
        addRow(new InsetRow(tr("第%1轮").arg(round->number), stateKind(*round), stateText(*round, status),
                            roundLines(*round, now)));
    setVisible(!rounds.empty());
}

} // namespace jiesu
