// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents from a list of one's own, with the columns of the exported table.
#include "domain/ledger.h"
#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/incidentreport.h"
#include "service/ledgertext.h"
#include "sheet/sheetreader.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IncidentReport)
};

/// A column of the list: how it is read, and what it fills.
struct Column
{
    LedgerField field;
    RecordField<Incident> target;
};

template <auto... Path>
Column column(const char *code, const char *label, FieldType type, std::span<const Choice> choices = {})
{
    return {{code, label, type, choices}, recordField<Incident, Path...>(code, type, choices)};
}

std::span<const Column> columns()
{
    using I = Incident;
    using R = IncidentReview;
    static const std::array table{
        column<&I::title>("title", QT_TRANSLATE_NOOP("ledger", "事件"), FieldType::Text),
        column<&I::status>("status", QT_TRANSLATE_NOOP("ledger", "状态"), FieldType::Choice,
                           choices<IncidentStatus>()),
        column<&I::place>("place", QT_TRANSLATE_NOOP("ledger", "地点"), FieldType::Place),
        column<&I::category>("category", QT_TRANSLATE_NOOP("ledger", "分类"), FieldType::Category),
        column<&I::startedAt>("started_at", QT_TRANSLATE_NOOP("ledger", "开始"), FieldType::Time),
        column<&I::endedAt>("ended_at", QT_TRANSLATE_NOOP("ledger", "恢复"), FieldType::Time),
        column<&I::households>("households", QT_TRANSLATE_NOOP("ledger", "涉及户数"), FieldType::Integer),
        column<&I::measures>("measures", QT_TRANSLATE_NOOP("ledger", "措施"), FieldType::LongText),
        column<&I::reply>("reply", QT_TRANSLATE_NOOP("ledger", "统一答复"), FieldType::LongText),
        column<&I::review, &R::happened>("review_happened", QT_TRANSLATE_NOOP("ledger", "发生了什么"),
                                         FieldType::LongText),
        column<&I::review, &R::why>("review_why", QT_TRANSLATE_NOOP("ledger", "为什么"), FieldType::LongText),
        column<&I::review, &R::next>("review_next", QT_TRANSLATE_NOOP("ledger", "以后怎么办"),
                                     FieldType::LongText)};
    return table;
}

/// Where each column of the header stands in the sheet.
using Places = std::vector<std::pair<int, const Column *>>;

Places placesIn(const SheetRow &header)
{
    Places places;
    for (int at = 0; at < int(header.cells.size()); ++at) {
        const QString name = text::tidyLine(header.cell(at).text);
        for (const Column &each : columns()) {
            if (name == fieldLabel(each.field) || name == QLatin1String(each.field.code))
                places.emplace_back(at, &each);
        }
    }
    return places;
}

bool hasColumn(const Places &places, const char *code)
{
    return std::ranges::any_of(
        places, [code](const auto &place) { return qstrcmp(place.second->field.code, code) == 0; });
}

/// What a row says, on top of @p incident.
Incident filled(Incident incident, const SheetRow &row, const Places &places, const LedgerText &texts,
                bool date1904)
{
    for (const auto &[at, column] : places) {
        const auto value = texts.read(column->field, row.cell(at), date1904);
        if (!value)
            throw StorageError(value.error());
        if (!value->isNull())
            column->target.set(incident, *value);
    }
    return incident;
}

/// The incident with the same name that began in the same minute.
Incident *known(std::vector<Incident> &stored, const Incident &given)
{
    const auto found = std::ranges::find_if(stored, [&given](const Incident &incident) {
        return incident.title == text::tidyLine(given.title) &&
               officeMinuteText(incident.startedAt) == officeMinuteText(given.startedAt);
    });
    return found == stored.end() ? nullptr : &*found;
}

/// @param before in @p stored, which holds what is there after the row too; nullptr: a new one
ListOutcome take(Office &office, const Incident &read, Incident *before, std::vector<Incident> &stored)
{
    const Incident given = IncidentService::checked(read); // before anything is written for it
    if (before && *before == given)
        return ListOutcome::Unchanged;
    if (given.startedAt == Instant())
        throw StorageError(refused(ErrorKind::Invalid, Words::tr("还没有写开始时间。")));
    IncidentService service(office);
    auto saved = before ? service.save(given) : service.create(given, {});
    if (!saved)
        throw StorageError(saved.error());
    (before ? *before : stored.emplace_back()) = std::move(saved).value();
    return before ? ListOutcome::Updated : ListOutcome::Added;
}

} // namespace

Result<ListImport> importIncidents(Office &office, const QString &path)
{
    return inResult([&]() -> Result<ListImport> {
        auto reader = SheetReader::open(path);
        if (!reader)
            return reader.error();
        SheetRow row;
        const Places places = (*reader)->next(row) ? placesIn(row) : Places();
        if (!hasColumn(places, "title") || !hasColumn(places, "started_at"))
            return refused(ErrorKind::Invalid, Words::tr("这张表没有“事件”和“开始”两列。"),
                           Words::tr("第一行请写列名；可以先导出一次，照样子填。"));
        const LedgerText texts(office);
        const bool date1904 = (*reader)->date1904();
        ListImport done;
        std::vector<Incident> stored = IncidentService(office).list();
        Transaction transaction(office.database());
        while ((*reader)->next(row)) {
            ++done.read;
            try {
                const Incident given = filled({}, row, places, texts, date1904);
                Incident *before = known(stored, given);
                done.count(take(office, before ? filled(*before, row, places, texts, date1904) : given,
                                before, stored));
            } catch (const StorageError &failure) {
                if (failure.error().kind != ErrorKind::Invalid)
                    throw;
                done.rejected << Words::tr("第 %1 行：%2").arg(row.number).arg(failure.error().happened);
            }
        }
        if (const auto error = (*reader)->error())
            return *error;
        transaction.commit();
        return done;
    });
}

} // namespace jiesu
