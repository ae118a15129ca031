// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

#include "domain/officetime.h"
#include "storage/searchtokens.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchIndex)
};

} // namespace

QString SearchIndex::tokens(const ComplaintCase &complaint) const
{
    if (complaint.point.isSet() && !m_reference.place(complaint.point)) {
        throw StorageError({ErrorKind::Internal, Words::tr("案件的点位不在当前的参照数据中。"),
                            Words::tr("没有写入任何内容。"), Words::tr("请重新打开文件后再试。")});
    }
    return SearchTokens::of(complaint, m_reference).text();
}

void SearchIndex::insert(const ComplaintCase &complaint)
{
    write(complaint, tokens(complaint));
}

void SearchIndex::replace(const ComplaintCase &before, const ComplaintCase &after)
{
    const QString old = tokens(before);
    const QString fresh = tokens(after);
    if (old == fresh && before.receivedAt == after.receivedAt)
        return;
    m_database
        .statement(
            QStringLiteral("INSERT INTO case_search (case_search, rowid, tokens) VALUES ('delete', ?, ?)"))
        .run({rowId(toEpoch(before.receivedAt), before.id.value), old});
    write(after, fresh);
}

void SearchIndex::write(const ComplaintCase &complaint, const QString &tokens)
{
    const qint64 at = toEpoch(complaint.receivedAt);
    if (at < 0 || at >= timeLimit) {
        throw StorageError({ErrorKind::Invalid, Words::tr("受理时间超出了可用的范围。"),
                            Words::tr("没有写入任何内容。"), Words::tr("请改正受理时间后再保存。")});
    }
    m_database.statement(QStringLiteral("INSERT INTO case_search (rowid, tokens) VALUES (?, ?)"))
        .run({rowId(at, complaint.id.value), tokens});
}

} // namespace jiesu
