// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/publishedrows.h"

#include "domain/officetime.h"
#include "report/reporttext.h"
#include "ui/cases/timeline.h"

#include <QCoreApplication>

namespace jiesu::publishedrows {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PublishedPage)
};

QString rankText(const PublishedFigure &figure)
{
    if (figure.scope != PublishedScope::OwnCases)
        return {};
    return figure.rank ? QString::number(*figure.rank) : Words::tr("样本不足");
}

QString cameOrWent(const PublishedChange &change)
{
    if (!change.then.isIn)
        return Words::tr("封账后新增");
    return change.now.isIn ? Words::tr("已变更") : Words::tr("封账后移出");
}

} // namespace

std::vector<TextTableModel::Row> figures(const std::vector<PublishedFigure> &published)
{
    std::vector<TextTableModel::Row> rows;
    for (const PublishedFigure &figure : published) {
        if (figure.scope == PublishedScope::Office || figure.scope == PublishedScope::OwnCases)
            rows.push_back(
                {figure.name, QString::number(figure.rates.received), reporttext::rate(figure.rates.response),
                 reporttext::rate(figure.rates.resolution), reporttext::rate(figure.rates.satisfaction),
                 figure.rates.composite.percentText(), rankText(figure)});
    }
    return rows;
}

std::vector<TextTableModel::Row> changes(const PublishedChange &change, const ReferenceData &reference)
{
    std::vector<TextTableModel::Row> rows;
    for (const HistoryEntry &line : change.lines)
        rows.push_back(
            {change.caseNo,
             line.field.isEmpty() ? cameOrWent(change) : changesText(std::span(&line, 1), reference),
             officeMinuteText(line.at), line.actor, change.title.simplified()});
    if (rows.empty())
        rows.push_back({change.caseNo, cameOrWent(change), QStringLiteral("—"), QStringLiteral("—"),
                        change.title.simplified()});
    return rows;
}

} // namespace jiesu::publishedrows
