// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/caselistservice.h"

#include "storage/caselist.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseListService)
};

} // namespace

Result<std::vector<CaseId>> CaseListService::sorted(const CaseFilter &filter, const CaseSort &sort)
{
    return inResult([&]() -> Result<std::vector<CaseId>> {
        const qint64 cases = m_office.cases().count(filter);
        if (cases > sortLimit)
            return Error{ErrorKind::Invalid,
                         Words::tr("这张清单有 %1 件，超过 %2 件时只能按受理时间从新到旧排列。")
                             .arg(QLocale().toString(cases), QLocale().toString(sortLimit)),
                         Words::tr("清单没有改动。"), Words::tr("请先筛选，再排序。")};
        return m_office.cases().ids(filter, sort, sortLimit);
    });
}

Result<CountSoFar> CaseListService::countFurther(const CaseFilter &filter)
{
    return inResult([&] {
        QElapsedTimer timer;
        timer.start();
        const auto reference = m_office.reference();
        return CaseList(m_office.database(), filter, *reference).countFurther([&timer] {
            return std::chrono::milliseconds(timer.elapsed()) >= countingTime;
        });
    });
}

Result<CasePage> CaseListService::page(const std::vector<CaseId> &ids, std::optional<CaseKey> after,
                                       int limit)
{
    return inResult([&] {
        const auto last = after ? std::ranges::find(ids, CaseId{after->id}) : ids.begin();
        const auto from = after && last != ids.end() ? last + 1 : last;
        const auto to = ids.end() - from > limit ? from + limit : ids.end();
        CasePage page;
        page.rows = m_office.cases().rows(std::span(from, to));
        if (to != ids.end())
            page.next = CaseKey{0, (to - 1)->value};
        return page;
    });
}

Result<std::vector<CaseId>> CaseListService::forBulk(const CaseFilter &filter, const CaseSort &sort)
{
    return inResult([&]() -> Result<std::vector<CaseId>> {
        const qint64 cases = m_office.cases().count(filter);
        if (cases > bulkLimit)
            return Error{ErrorKind::Invalid,
                         Words::tr("筛选出 %1 件，一次最多批量处理 %2 件。")
                             .arg(QLocale().toString(cases), QLocale().toString(bulkLimit)),
                         Words::tr("没有改动任何案件。"), Words::tr("请缩小筛选范围，分几次处理。")};
        return m_office.cases().ids(filter, sort, bulkLimit);
    });
}

} // namespace jiesu
