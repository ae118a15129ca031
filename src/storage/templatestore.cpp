// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/templatestore.h"

#include "domain/officetime.h"

namespace jiesu {

std::vector<ReportTemplate> TemplateStore::all()
{
    Statement &row = m_database.statement(
        QStringLiteral("SELECT name, stored_at, stored_by FROM report_template ORDER BY name"));
    std::vector<ReportTemplate> list;
    row.run();
    while (row.next())
        list.push_back({row.text(0), fromEpoch(row.integer(1)), row.text(2)});
    return list;
}

std::optional<QByteArray> TemplateStore::content(const QString &name)
{
    Statement &row =
        m_database.statement(QStringLiteral("SELECT content FROM report_template WHERE name = ?"));
    std::optional<QByteArray> found;
    if (row.run({name}).next())
        found = row.value(0).toByteArray();
    row.finish();
    return found;
}

void TemplateStore::save(const ReportTemplate &made, const QByteArray &content)
{
    m_database
        .statement(QStringLiteral("INSERT INTO report_template (name, content, stored_at, stored_by) "
                                  "VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
                                  "content = excluded.content, stored_at = excluded.stored_at, "
                                  "stored_by = excluded.stored_by"))
        .run({made.name, content, qint64(toEpoch(made.storedAt)), made.storedBy});
}

bool TemplateStore::remove(const QString &name)
{
    return m_database.statement(QStringLiteral("DELETE FROM report_template WHERE name = ?"))
               .run({name})
               .rowsAffected() > 0;
}

} // namespace jiesu
