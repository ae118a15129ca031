// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/assessmenttableservice.h"

#include "domain/refusal.h"
#include "domain/text.h"
#include "service/act.h"
#include "service/publishedfigures.h"
#include "service/recordhistory.h"
#include "storage/assessmenttablestore.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentTableService)
};

const QString saveAct = QStringLiteral("assessment_table");

KeptTable kept(const AssessmentRecord &record)
{
    Result<AssessmentTable> table = readAssessmentTable(record.definition.toUtf8());
    if (!table)
        throw StorageError(table.error());
    return {record.id, record.revision, record.monthKey, std::move(table).value()};
}

void tidy(AssessmentTable &table)
{
    const auto tidied = [](QString &name) {
        name = text::tidyLine(name);
        if (name.size() > AssessmentTableService::nameLimit)
            throw StorageError(refused(
                ErrorKind::Invalid,
                Words::tr("“%1…”超过 %2 字。").arg(name.left(10)).arg(AssessmentTableService::nameLimit)));
    };
    tidied(table.title);
    for (TableItem &item : table.items)
        tidied(item.name);
    for (TableRow &row : table.rows) {
        tidied(row.group);
        tidied(row.unit);
        row.entered.resize(table.items.size());
    }
}

} // namespace

std::optional<KeptTable> AssessmentTableService::find(Month month)
{
    const auto record = AssessmentTableStore(m_office.database()).ofMonth(month.key());
    return record ? std::optional(kept(*record)) : std::nullopt;
}

KeptTable AssessmentTableService::draftFor(Month month)
{
    KeptTable draft;
    draft.monthKey = month.key();
    draft.table.title = Words::tr("%1月份综合考评表").arg(month.month);
    for (const AssessmentRecord &record : AssessmentTableStore(m_office.database()).all()) {
        if (record.monthKey >= month.key())
            continue;
        const QString monthWord = Words::tr("%1月份");
        draft.table = kept(record).table;
        draft.table.title.replace(monthWord.arg(Month::fromKey(record.monthKey).month),
                                  monthWord.arg(month.month));
        for (TableRow &row : draft.table.rows) {
            row.entered.assign(draft.table.items.size(), std::nullopt);
            row.printedPreviousRank.reset();
        }
        break;
    }
    return draft;
}

Result<KeptTable> AssessmentTableService::save(KeptTable table)
{
    return inResult([&] {
        tidy(table.table);
        if (const auto problems = tableProblems(table.table); !problems.empty())
            throw StorageError(
                refused(ErrorKind::Invalid, problems.front().sentence, Words::tr("请改正后再保存。")));
        Act act(m_office, saveAct);
        AssessmentTableStore store(m_office.database());
        const std::optional<AssessmentRecord> before = store.ofMonth(table.monthKey);
        if (before && before->id != table.id)
            throw StorageError(refused(ErrorKind::Conflict, Words::tr("这个月刚刚有人存了一张考评表。"),
                                       Words::tr("请重新打开这个月，再做一次。")));
        AssessmentRecord record{table.id, table.revision, table.monthKey,
                                QString::fromUtf8(writeAssessmentTable(table.table)), false};
        act.setSubject(Month::fromKey(table.monthKey).text());
        storeRecord(m_office, assessmentTableEntity, record, before, saveAct, {});
        act.commit();
        return kept(record);
    });
}

std::vector<TableVersion> AssessmentTableService::versions(SheetId id)
{
    std::vector<TableVersion> versions;
    for (const HistoryEntry &line : m_office.history().of(assessmentTableEntity, id.value)) {
        const auto table = line.field == QLatin1String("definition")
                               ? readAssessmentTable(line.newValue.toUtf8())
                               : Result<AssessmentTable>(Error{});
        if (table)
            versions.push_back({int(versions.size()) + 1, line.at, line.actor, *table});
    }
    std::ranges::reverse(versions);
    return versions;
}

QHash<QString, Composite> AssessmentTableService::composites(Month month, const AssessmentTable &table,
                                                             const AssessmentRule &rule)
{
    QHash<QString, Composite> found;
    const auto isRatio = [](const TableItem &item) { return item.mode == ItemMode::Ratio; };
    if (std::ranges::none_of(table.items, isRatio))
        return found;
    const auto reference = m_office.reference();
    FigureService figures(m_office);
    for (const TableRow &row : table.rows) {
        Scope scope{reference->findUnit(row.unit), {}};
        if (!scope.unit.isSet())
            scope.street = reference->findPlace(PlaceKind::Street, row.unit);
        if (scope.unit.isSet() || scope.street.isSet())
            found.insert(row.unit, figures.countedRates(Period::month(month), scope, rule).composite);
    }
    return found;
}

TableContext AssessmentTableService::context(Month month, const AssessmentTable &table,
                                             const AssessmentRule &rule)
{
    TableContext context{composites(month, table, rule), {}, rule.ties};
    const Month before = month.plus(-1);
    std::optional<RankTable> last;
    if (const auto published = publishedfigures::publication(m_office, Period::month(before), rule))
        last = readRankTable(published->assessment);
    if (const auto keptBefore = last ? std::nullopt : find(before))
        last = ranked(keptBefore->table, {composites(before, keptBefore->table, rule), {}, rule.ties});
    if (last) {
        for (const RankTable::Row &row : last->rows)
            context.lastRanks.insert(row.unit, row.rank);
    }
    return context;
}

std::optional<RankTable> AssessmentTableService::counted(Month month, const AssessmentRule &rule)
{
    const std::optional<KeptTable> table = find(month);
    if (!table)
        return std::nullopt;
    RankTable result = ranked(table->table, context(month, table->table, rule));
    result.monthKey = month.key();
    return result;
}

std::optional<RankTable> AssessmentTableService::ranks(Month month, const AssessmentRule &rule)
{
    if (const auto published = publishedfigures::publication(m_office, Period::month(month), rule))
        return readRankTable(published->assessment);
    return counted(month, rule);
}

} // namespace jiesu
