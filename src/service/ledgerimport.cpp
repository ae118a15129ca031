// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a ledger from a spreadsheet.
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/act.h"
#include "service/ledgerservice.h"
#include "service/ledgertext.h"
#include "sheet/sheetreader.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LedgerService)
};

/// Rows looked at for the header: titles may stand above it.
constexpr int mostTitleRows = 10;

} // namespace

/// The rows of one sheet on their way into a ledger, inside the caller's act.
class LedgerRows final
{
public:
    LedgerRows(Office &office, LedgerService &service, const Ledger &ledger)
        : m_office(office)
        , m_service(service)
        , m_ledger(ledger)
        , m_texts(office)
    {
    }

    /// False where @p row names no field or lacks a required one.
    [[nodiscard]] bool takeHeader(const SheetRow &row);
    /// @throws StorageError Invalid: the row is left out
    ListOutcome take(const SheetRow &row, bool date1904);

private:
    [[nodiscard]] std::optional<LedgerRecord> known(const LedgerRecord &given) const;

    Office &m_office;
    LedgerService &m_service;
    const Ledger &m_ledger;
    LedgerText m_texts;
    std::vector<std::pair<int, qsizetype>> m_columns; ///< column of the sheet, index of the field
};

bool LedgerRows::takeHeader(const SheetRow &row)
{
    m_columns.clear();
    std::vector<bool> found(m_ledger.fields.size());
    for (int column = 0; column < int(row.cells.size()); ++column) {
        const int index = m_service.fieldNamed(text::tidyLine(row.cell(column).text));
        if (index < 0 || found[std::size_t(index)])
            continue;
        found[std::size_t(index)] = true;
        m_columns.emplace_back(column, index);
    }
    return !m_columns.empty() && std::ranges::all_of(m_ledger.fields, [&](const LedgerField &field) {
        return !field.required || found[std::size_t(&field - m_ledger.fields.data())];
    });
}

/// The record that a row means: the one with its key; without a key one that says all that the row says.
std::optional<LedgerRecord> LedgerRows::known(const LedgerRecord &given) const
{
    LedgerQuery query;
    query.limit = 1;
    for (const char *code : m_ledger.key)
        query.equals.emplace_back(code, valueOf(m_ledger, given, code));
    if (m_ledger.key.empty()) {
        for (const auto &[column, index] : m_columns) {
            if (!given.values[index].isNull())
                query.equals.emplace_back(m_ledger.fields[std::size_t(index)].code, given.values[index]);
        }
    }
    auto found = LedgerStore(m_office.database(), m_ledger).list(query);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

ListOutcome LedgerRows::take(const SheetRow &row, bool date1904)
{
    LedgerRecord given = emptyRecord(m_ledger);
    for (const auto &[column, index] : m_columns) {
        auto value = m_texts.read(m_ledger.fields[std::size_t(index)], row.cell(column), date1904);
        if (!value)
            throw StorageError(value.error());
        given.values[index] = std::move(value).value();
    }
    m_service.tidy(given);
    const auto before = known(given);
    LedgerRecord after = before.value_or(given);
    for (const auto &[column, index] : m_columns) {
        if (!row.cell(column).empty() && !given.values[index].isNull())
            after.values[index] = given.values[index];
    }
    return m_service.store(after, before, QStringLiteral("ledger_import"));
}

QString importSentence(const ListImport &done)
{
    return Words::tr("读取 %1 行：新增 %2，更新 %3，无变化 %4，未导入 %5。")
        .arg(done.read)
        .arg(done.added)
        .arg(done.updated)
        .arg(done.unchanged)
        .arg(done.rejected.size());
}

Result<ListImport> LedgerService::importFile(const QString &path)
{
    return inResult([&]() -> Result<ListImport> {
        auto reader = SheetReader::open(path);
        if (!reader)
            return reader.error();
        LedgerRows rows(m_office, *this, m_ledger);
        SheetRow row;
        bool hasHeader = false;
        for (int i = 0; i < mostTitleRows && !hasHeader && (*reader)->next(row); ++i)
            hasHeader = rows.takeHeader(row);
        QStringList needed;
        for (const LedgerField &field : m_ledger.fields) {
            if (field.required)
                needed << fieldLabel(field);
        }
        if (!hasHeader)
            return refused(ErrorKind::Invalid, Words::tr("这张表没有“%1”要的列。").arg(ledgerTitle(m_ledger)),
                           Words::tr("第一行请写列名，至少有：%1。").arg(needed.join(u'、')));
        ListImport done;
        Act act(m_office, QStringLiteral("ledger_import"));
        while ((*reader)->next(row)) {
            ++done.read;
            try {
                done.count(rows.take(row, (*reader)->date1904()));
            } catch (const StorageError &failure) {
                if (failure.error().kind != ErrorKind::Invalid)
                    throw;
                done.rejected << Words::tr("第 %1 行：%2%3")
                                     .arg(row.number)
                                     .arg(failure.error().happened, failure.error().advice);
            }
        }
        if (const auto error = (*reader)->error())
            return *error;
        if (done.added + done.updated > 0)
            act.setSubject(Words::tr("%1 %2 条").arg(ledgerTitle(m_ledger)).arg(done.added + done.updated));
        act.commit();
        return done;
    });
}

} // namespace jiesu
