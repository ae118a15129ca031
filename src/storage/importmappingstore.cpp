// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importmappingstore.h"

#include "domain/officetime.h"

namespace jiesu {

namespace {

constexpr QChar separator = u','; // no code has one

} // namespace

std::optional<QStringList> ImportMappingStore::codes(const QString &fingerprint)
{
    Statement &rows =
        m_database.statement(QStringLiteral("SELECT codes FROM import_mapping WHERE fingerprint = ?"));
    std::optional<QStringList> found;
    if (rows.run({fingerprint}).next())
        found = rows.text(0).split(separator);
    rows.finish();
    return found;
}

void ImportMappingStore::save(const QString &fingerprint, const QStringList &codes, Instant at,
                              const QString &actor)
{
    m_database
        .statement(QStringLiteral(
            "INSERT INTO import_mapping (fingerprint, codes, at, actor) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (fingerprint) DO UPDATE SET codes = excluded.codes, at = excluded.at, "
            "actor = excluded.actor"))
        .run({fingerprint, codes.join(separator), toEpoch(at), actor});
}

void ImportMappingStore::remove(const QString &fingerprint)
{
    m_database.statement(QStringLiteral("DELETE FROM import_mapping WHERE fingerprint = ?"))
        .run({fingerprint});
}

QStringList ImportMappingStore::namesLeft(const QString &kind)
{
    Statement &rows = m_database.statement(
        QStringLiteral("SELECT name FROM import_left_name WHERE kind = ? ORDER BY name"));
    QStringList names;
    rows.run({kind});
    while (rows.next())
        names << rows.text(0);
    return names;
}

void ImportMappingStore::leaveName(const QString &kind, const QString &name, Instant at, const QString &actor)
{
    m_database
        .statement(QStringLiteral("INSERT INTO import_left_name (kind, name, at, actor) VALUES (?, ?, ?, ?) "
                                  "ON CONFLICT (kind, name) DO NOTHING"))
        .run({kind, name, toEpoch(at), actor});
}

} // namespace jiesu
