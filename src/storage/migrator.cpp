// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "storage/dialect.h"
#include "support/log.h"

#include <QFile>

namespace jiesu {

namespace {

QStringList readSteps()
{
    QStringList steps;
    for (int number = 1;; ++number) {
        QFile file(QStringLiteral(":/sql/%1.sql").arg(number, 4, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::ReadOnly))
            return steps;
        steps.append(QString::fromUtf8(file.readAll()));
    }
}

/// A statement ends with a line that holds only ';', because triggers hold semicolons of their own.
void carryOut(Database &database, const QString &step)
{
    const QStringList statements = step.split(QStringLiteral("\n;\n"), Qt::SkipEmptyParts);
    for (const QString &statement : statements) {
        if (!statement.trimmed().isEmpty())
            database.exec(statement);
    }
}

} // namespace

const QStringList &schemaSteps()
{
    static const QStringList steps = readSteps();
    return steps;
}

void migrate(Database &database, const QStringList &steps)
{
    int version = database.pragma(QStringLiteral("user_version")).toInt();
    if (version > steps.size())
        throw dialect::newerProgram(database.path(), version);
    while (version < steps.size()) {
        Transaction transaction(database);
        carryOut(database, steps[version]);
        ++version;
        database.exec(QStringLiteral("PRAGMA application_id = %1").arg(Database::applicationId));
        database.exec(QStringLiteral("PRAGMA user_version = %1").arg(version));
        transaction.commit();
        log::info(QStringLiteral("schema is now version %1").arg(version));
    }
}

} // namespace jiesu
