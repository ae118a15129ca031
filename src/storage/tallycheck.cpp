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
    const QString recount = QStringLiteral(
        "SELECT received_day / 100 AS month, %1 AS scope_kind, coalesce(%2, 0) AS scope_id, %3 AS outcome, "
        "0 AS kept, count(*) AS counted FROM complaint_case INDEXED BY case_figures GROUP BY 1, 2, 3, 4");
    FigureSource tally;
    tally.isTally = true;
    return QStringLiteral("-- scan: every case is counted again to prove the tally\n"
                          "SELECT month, scope_kind, scope_id, sum(kept), sum(counted) FROM ("
                          "SELECT month, scope_kind, scope_id, %1 AS outcome, cases AS kept, 0 AS counted "
                          "FROM case_tally UNION ALL SELECT * FROM (%2) UNION ALL SELECT * FROM (%3)) "
                          "GROUP BY month, scope_kind, scope_id, outcome HAVING sum(kept) <> sum(counted) "
                          "ORDER BY month, scope_kind, scope_id LIMIT ?")
        .arg(packedOutcome(tally),
             recount.arg(int(TallyScope::Unit)).arg(QStringLiteral("lead_unit_id"), packedOutcome({})),
             recount.arg(int(TallyScope::Street)).arg(QStringLiteral("street_id"), packedOutcome({})));
}

} // namespace

QStringList FigureStore::checkTally()
{
    Statement &statement = m_database.statement(differencesSql());
    QStringList findings;
    statement.run({mostFindings});
    while (statement.next()) {
        const bool byStreet = statement.integer(1) == int(TallyScope::Street);
        const qint64 id = statement.integer(2);
        QString name = byStreet ? m_reference->name(PlaceId{id}) : m_reference->name(UnitId{id});
        if (name.isEmpty())
            name = Words::tr("未指定");
        findings << Words::tr("%1 “%2”的月度计数是 %3 件，逐件重数是 %4 件。")
                        .arg(Month::fromKey(int(statement.integer(0))).text(), name)
                        .arg(statement.integer(3))
                        .arg(statement.integer(4));
    }
    return findings;
}

} // namespace jiesu
