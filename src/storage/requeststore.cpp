// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/requeststore.h"

#include "storage/storedvalues.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestStore)
};

/// "case_id, kind, …", or with @p suffix "case_id = ?, kind = ?, …".
QString columns(const QString &suffix = {})
{
    QStringList names;
    for (const RequestField &field : requestFields())
        names << QLatin1String(field.code) + suffix;
    return names.join(QStringLiteral(", "));
}

QVariantList values(const CaseRequest &request)
{
    QVariantList list;
    for (const RequestField &field : requestFields())
        list << field.get(request);
    return list;
}

QString select(const QString &rest)
{
    return QStringLiteral("SELECT id, revision, %1 FROM case_request %2").arg(columns(), rest);
}

CaseRequest read(const Statement &row)
{
    CaseRequest request;
    request.id.value = row.integer(0);
    request.revision = row.integer(1);
    int column = 2;
    for (const RequestField &field : requestFields())
        field.set(request, row.value(column++));
    return request;
}

std::vector<CaseRequest> readAll(Statement &rows)
{
    std::vector<CaseRequest> requests;
    while (rows.next())
        requests.push_back(read(rows));
    return requests;
}

} // namespace

void RequestStore::save(CaseRequest &request)
{
    if (!request.id.isSet()) {
        QString places = QStringLiteral("?, ").repeated(qsizetype(requestFields().size()));
        places.chop(2);
        request.id.value =
            m_database
                .statement(QStringLiteral("INSERT INTO case_request (%1) VALUES (%2) RETURNING id")
                               .arg(columns(), places))
                .run(values(request))
                .firstInteger();
        request.revision = 1;
        return;
    }
    Statement &update = m_database.statement(
        QStringLiteral("UPDATE case_request SET revision = revision + 1, %1 WHERE id = ? AND revision = ?")
            .arg(columns(QStringLiteral(" = ?"))));
    update.run(values(request) << request.id.value << request.revision);
    requireUpdated(m_database, update, QStringLiteral("case_request"), request.id.value,
                   Words::tr("这项申请"));
    ++request.revision;
}

std::optional<CaseRequest> RequestStore::find(RequestId id)
{
    Statement &row = m_database.statement(select(QStringLiteral("WHERE id = ?")));
    std::optional<CaseRequest> found;
    if (row.run({id.value}).next())
        found = read(row);
    row.finish();
    return found;
}

std::vector<CaseRequest> RequestStore::of(CaseId id)
{
    return readAll(
        m_database.statement(select(QStringLiteral("WHERE case_id = ? ORDER BY id"))).run({id.value}));
}

std::vector<CaseRequest> RequestStore::open()
{
    return readAll(
        m_database
            .statement(select(QStringLiteral("WHERE state IN (?, ?, ?) OR (state = ? AND kind = ?) "
                                             "ORDER BY id")))
            .run({int(RequestState::Asked), int(RequestState::Issued), int(RequestState::Answered),
                  int(RequestState::Approved), int(RequestKind::Suspension)}));
}

} // namespace jiesu
