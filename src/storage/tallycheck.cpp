// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"
#include "storage/figuresource.h"
#include "storage/figurestore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureStore)
};

constexpr int mostFindings = 20;

/// Month, scope and outcome with the tally's count and the cases' own, where the two differ.
QString differencesSql()
{
    const auto recount = [](TallyScope scope, const char *id) {
        return QStringLiteral("SELECT received_day / 100, %1, %2, %3, 0, count(*) FROM complaint_case "
                              "INDEXED BY case_figures GROUP BY 1, 2, 3, 4")
            .arg(int(scope))
            .arg(QLatin1String(id), packedOutcome({}));
    };
    FigureSource tally;
    tally.isTally = true;
    return QStringLiteral("-- scan: every case is counted again to prove the tally\n"
                          "SELECT month, kind, id, sum(kept), sum(counted) FROM ("
                          "SELECT month, scope_kind AS kind, scope_id AS id, %1 AS outcome, cases AS kept, "
                          "0 AS counted FROM case_tally UNION ALL SELECT * FROM (%2) UNION ALL SELECT * "
                          "FROM (%3) UNION ALL SELECT * FROM (%4)) GROUP BY month, kind, id, outcome "
                          "HAVING sum(kept) <> sum(counted) ORDER BY month, kind, id LIMIT ?")
        .arg(packedOutcome(tally), recount(TallyScope::Office, "0"),
             recount(TallyScope::Unit, "coalesce(lead_unit_id, 0)"),
             recount(TallyScope::Street, "coalesce(street_id, 0)"));
}

QString scopeName(const ReferenceData &reference, TallyScope scope, qint64 id)
{
    if (scope == TallyScope::Office)
        return Words::tr("全部");
    const QString name =
        scope == TallyScope::Street ? reference.name(PlaceId{id}) : reference.name(UnitId{id});
    return name.isEmpty() ? Words::tr("未指定") : name;
}

} // namespace

QStringList FigureStore::checkTally()
{
    Statement &statement = m_database.statement(differencesSql());
    QStringList findings;
    statement.run({mostFindings});
    while (statement.next()) {
        const QString name = scopeName(*m_reference, TallyScope(statement.integer(1)), statement.integer(2));
        findings << Words::tr("%1 “%2”的月度计数是 %3 件，逐件重数是 %4 件。")
                        .arg(Month::fromKey(int(statement.integer(0))).text(), name)
                        .arg(statement.integer(3))
                        .arg(statement.integer(4));
    }
    return findings;
}

} // namespace jiesu
