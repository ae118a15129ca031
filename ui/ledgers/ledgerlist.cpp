// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/ledgerlist.h"

#include "domain/officetime.h"
#include "service/ledgertext.h"

#include <QCoreApplication>

namespace jiesu::ledgerlist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LedgerList)
};

/// What tells records of one name apart: their choices and numbers.
QString detailOf(const LedgerText &texts, const Ledger &ledger, const LedgerRecord &record)
{
    constexpr qsizetype most = 2;
    QStringList parts;
    for (std::size_t i = 0; i < ledger.fields.size(); ++i) {
        const LedgerField &field = ledger.fields[i];
        const bool tells = field.type == FieldType::Choice || field.type == FieldType::Text;
        const QString text = texts.shown(field, record.values[qsizetype(i)]);
        if (tells && !field.personal && qstrcmp(field.code, ledger.nameField) != 0 && !text.isEmpty() &&
            parts.size() < most)
            parts << text;
    }
    return parts.join(u' ');
}

TextCell stateCell(const Ledger &ledger, const CourseState &state)
{
    TextCell cell(courseText(ledger, state));
    if (state.kind == CourseState::Kind::Done)
        cell.chip = StateKind::Good;
    else if (state.kind == CourseState::Kind::Overdue)
        cell.chip = StateKind::Bad;
    else if (state.kind == CourseState::Kind::Open)
        cell.chip = StateKind::Due;
    return cell;
}

} // namespace

std::vector<TextColumn> columns(const Ledger &ledger)
{
    std::vector<TextColumn> list;
    if (ledger.course)
        list.push_back({Words::tr("状态")});
    for (const LedgerField &field : ledger.fields) {
        if (field.listed)
            list.push_back(
                {fieldLabel(field), field.type == FieldType::Integer || field.type == FieldType::Decimal});
    }
    return list;
}

QList<int> widths(const Ledger &ledger)
{
    static const QHash<FieldType, int> usual{
        {FieldType::Time, 146},   {FieldType::Day, 96},       {FieldType::Flag, 76},
        {FieldType::Choice, 84},  {FieldType::Unit, 88},      {FieldType::Place, 132},
        {FieldType::Record, 132}, {FieldType::Category, 160}, {FieldType::LongText, 170},
        {FieldType::Phone, 120},  {FieldType::Integer, 72},   {FieldType::Decimal, 80}};
    constexpr int ofText = 88;
    constexpr int ofState = 112;
    constexpr int ofHeaderLetter = 13;
    constexpr int besideHeader = 30;
    QList<int> list;
    if (ledger.course)
        list << ofState;
    for (const LedgerField &field : ledger.fields) {
        const int header = int(fieldLabel(field).size()) * ofHeaderLetter + besideHeader;
        if (field.listed)
            list << qMax(usual.value(field.type, ofText), header);
    }
    return list;
}

Page page(Office &office, const Ledger &ledger, LedgerQuery query, int limit, qint64 after)
{
    query.limit = limit;
    query.after = after;
    const LedgerText texts(office);
    const QDate today = toOffice(office.now()).date;
    Page made;
    made.records = LedgerService(office, ledger).list(query);
    for (const LedgerRecord &record : made.records) {
        TextTableModel::Row row;
        if (ledger.course)
            row.push_back(stateCell(ledger, courseState(ledger, record, today)));
        for (std::size_t i = 0; i < ledger.fields.size(); ++i) {
            if (!ledger.fields[i].listed)
                continue;
            const QString whole = texts.shown(ledger.fields[i], record.values[qsizetype(i)]);
            TextCell cell(whole.simplified());
            cell.tooltip = whole;
            row.push_back(std::move(cell));
        }
        made.rows.push_back(std::move(row));
    }
    return made;
}

PickerChoices choices(Office &office, const Ledger &ledger)
{
    const LedgerText texts(office);
    auto list = std::make_shared<std::vector<PickerChoice>>();
    for (const LedgerRecord &record : LedgerService(office, ledger).list({}))
        list->push_back(pickerChoice(record.id, texts.name(ledger, record), detailOf(texts, ledger, record)));
    return list;
}

} // namespace jiesu::ledgerlist
