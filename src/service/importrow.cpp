// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importrow.h"

#include "domain/text.h"
#include "metrics/outcome.h"
#include "service/celltext.h"
#include "sheet/datetext.h"
#include "sheet/exporttext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportRow)
};

constexpr qsizetype longestNumber = 64;
constexpr qsizetype longestName = 200;
constexpr qsizetype onePhone = 14; ///< characters; a longer cell may hold several
/// Spreadsheet programs keep 15 digits of a number; what comes after was lost when the sheet was saved.
constexpr double largestExactNumber = 1e15;

bool isField(const MappedColumn &column, const char *code)
{
    return column.field && qstrcmp(column.field->code, code) == 0;
}

} // namespace

struct ImportRowReader::Taken
{
    ImportRow row;
    QJsonObject originals;
    QCryptographicHash hash{QCryptographicHash::Sha1};
    QStringList otherContacts; ///< of the caller: further numbers, and accounts that are no numbers
    QStringList otherCategories;
    QString wording; ///< of a request type that the field's list does not have
    std::array<QString, 3> categoryLevels;
    bool plainText = false; ///< the sheet is a text file

    void give(const CaseField *field, const QVariant &value)
    {
        field->set(row.values, value);
        row.given.push_back(field);
    }
    void addTag(const CaseField *tags, QString tag)
    {
        tag.replace(u' ', u'_');
        if (!row.values.tags.split(u' ').contains(tag))
            give(tags, QString(row.values.tags + u' ' + tag).trimmed());
    }
    void keep(const MappedColumn &column, const QString &text)
    {
        if (!originals.contains(column.header))
            originals.insert(column.header, text);
    }
    void refuse(const QString &reason)
    {
        if (row.refusal.isEmpty())
            row.refusal = reason;
    }
    void remember(const MappedColumn &column, const QString &text)
    {
        const char *code = column.field ? column.field->code : "category";
        hash.addData(QByteArrayView(code));
        hash.addData(QByteArrayView("\x1f", 1));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
        hash.addData(QByteArrayView("\x1e", 1));
    }
};

bool ImportRow::gives(const char *fieldCode) const
{
    return std::ranges::any_of(
        given, [fieldCode](const CaseField *field) { return qstrcmp(field->code, fieldCode) == 0; });
}

void ImportRow::keepOriginal(const QString &header, const QString &text)
{
    QJsonObject kept = QJsonDocument::fromJson(originals.toUtf8()).object();
    kept.insert(header, text);
    originals = QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

ImportRowReader::ImportRowReader(const ColumnMapping &mapping, bool date1904)
    : m_mapping(mapping)
    , m_date1904(date1904)
    , m_category(findCaseField(QStringLiteral("category_id")))
    , m_contactPhone(findCaseField(QStringLiteral("contact_phone")))
    , m_tags(findCaseField(QStringLiteral("tags")))
    , m_wordings(mapping.columns.size())
{
    const auto rowNumber = std::ranges::find_if(mapping.columns, &MappedColumn::isRowNumber);
    if (rowNumber != mapping.columns.end())
        m_rowNumber = int(rowNumber - mapping.columns.begin());
}

ImportRow ImportRowReader::read(const SheetRow &row)
{
    Taken taken;
    taken.row.number = row.number;
    taken.plainText = row.fieldCount > 0;
    taken.row.refusal = wrongWidth(row);
    const size_t width = std::min(m_mapping.columns.size(), row.cells.size());
    for (size_t column = 0; column < width && taken.row.refusal.isEmpty(); ++column) {
        if (!row.cells[column].empty())
            takeCell(taken, qsizetype(column), row.cells[column]);
    }
    if (taken.row.refusal.isEmpty())
        finish(taken);
    if (m_rowNumber >= 0 && celltext::isTotal(row.cell(m_rowNumber).text))
        taken.refuse(Words::tr("没有工单编号。"));
    if (!taken.row.refusal.isEmpty())
        taken.row.leftOut = whyLeftOut(row);
    if (!taken.row.refusal.isEmpty() || taken.row.values.orderNo.isEmpty() || taken.row.differsFrom > 0) {
        for (const SheetCell &cell : row.cells)
            taken.row.cells << cell.text;
    }
    return std::move(taken.row);
}

/// Asked of rows that are no case.
LeftOut ImportRowReader::whyLeftOut(const SheetRow &row) const
{
    bool empty = true;
    QString first;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        const QString text = text::tidyLine(row.cells[column].text);
        if (text.isEmpty())
            continue;
        if (first.isEmpty())
            first = text;
        const bool known = column < m_mapping.columns.size();
        empty &= known && m_mapping.columns[column].isRowNumber();
    }
    if (celltext::isTotal(first))
        return LeftOut::Total;
    return empty ? LeftOut::Empty : LeftOut::No;
}

/// A row of a text file with fewer or more fields than the header, or any row with something right of it: a
/// separator or a line break inside a text has shifted the cells.
QString ImportRowReader::wrongWidth(const SheetRow &row) const
{
    const auto width = std::ssize(m_mapping.columns);
    const auto right =
        std::ranges::find_if(row.cells.begin() + std::min(width, std::ssize(row.cells)), row.cells.end(),
                             [](const SheetCell &cell) { return !text::tidyLine(cell.text).isEmpty(); });
    if (right != row.cells.end())
        return Words::tr("列数不符：表头有 %1 列，本行第 %2 列还有内容。")
            .arg(width)
            .arg(right - row.cells.begin() + 1);
    if (row.fieldCount > 0 && row.fieldCount < width)
        return Words::tr("列数不符：表头有 %1 列，本行只有 %2 列。").arg(width).arg(row.fieldCount);
    return {};
}

void ImportRowReader::takeCell(Taken &taken, qsizetype index, const SheetCell &cell)
{
    const MappedColumn &column = m_mapping.columns[size_t(index)];
    if (column.dropped)
        return;
    if (cell.text.size() > text::cellLimit)
        return taken.refuse(Words::tr("“%1”有 %2 个字，超过 %3 个字的上限。")
                                .arg(column.header, QLocale(QLocale::Chinese).toString(cell.text.size()),
                                     QLocale(QLocale::Chinese).toString(text::cellLimit)));
    if (const QString problem = celltext::damage(cell.text); !problem.isEmpty())
        return taken.refuse(
            Words::tr("“%1”%2：%3。").arg(column.header, problem, celltext::shortened(cell.text)));
    QString text = celltext::cleaned(column, cell.text);
    if (!text.isEmpty() && taken.plainText && m_mapping.ownExport && text[0] == u'\'' &&
        exporttext::looksLikeFormula(text.mid(1)))
        text.remove(0, 1); // our CSV puts it before what a spreadsheet program would take for a formula
    if (text != cell.text || column.unmapped() || cell.kind == CellKind::Error)
        taken.keep(column, cell.text);
    if (text.isEmpty() || column.unmapped() || cell.kind == CellKind::Error)
        return;
    taken.remember(column, text);
    if (column.categoryLevel > 0) {
        taken.categoryLevels[size_t(column.categoryLevel - 1)] = text;
        return;
    }
    switch (column.field->type) {
    case FieldType::Text:
    case FieldType::LongText:
        return isField(column, "order_no") ? takeOrderNumber(taken, cell, text)
                                           : takeLine(taken, column, text);
    case FieldType::Phone:
        return takePhone(taken, column, text);
    case FieldType::Time:
        return takeTime(taken, column, cell, text);
    case FieldType::Flag:
        return takeFlag(taken, column, text);
    case FieldType::Integer:
        return isField(column, "official_reached") ? takeChoice(taken, index, text)
                                                   : takeInteger(taken, column, text);
    case FieldType::Choice:
        return takeChoice(taken, index, text);
    default:
        return takeName(taken, column, text);
    }
}

void ImportRowReader::takeLine(Taken &taken, const MappedColumn &column, const QString &text)
{
    if (column.field->personal && text.contains(QStringLiteral("**")))
        taken.keep(column, text); // masked by whoever exported it: never over the real one
    else
        taken.give(column.field, text);
}

void ImportRowReader::takeOrderNumber(Taken &taken, const SheetCell &cell, const QString &text)
{
    static const QRegularExpression rounded(QStringLiteral("^\\d(\\.\\d+)?[Ee]\\+?\\d+$"));
    const MappedColumn &column =
        *std::ranges::find_if(m_mapping.columns, [](const auto &c) { return isField(c, "order_no"); });
    const bool isNumber = cell.kind == CellKind::Number;
    if (text == column.header)
        taken.refuse(Words::tr("这一行是表头，不是案件。"));
    else if ((isNumber && std::abs(cell.number) >= largestExactNumber) || rounded.match(text).hasMatch())
        taken.refuse(Words::tr("工单编号“%1”存成了数值，后面的数字已经丢失，请以文本格式重新导出。")
                         .arg(celltext::shortened(text)));
    else if (text.size() > longestNumber)
        taken.refuse(Words::tr("工单编号过长：%1。").arg(celltext::shortened(text)));
    else
        taken.give(column.field, text);
}

void ImportRowReader::takePhone(Taken &taken, const MappedColumn &column, const QString &text)
{
    if (text.contains(u'*') || celltext::meansNothing(text))
        return taken.keep(column, text);
    const QString number = text::phoneNumber(text);
    if (number.isEmpty() && isField(column, "caller_phone")) {
        taken.otherContacts << text;
        return;
    }
    if (number != text && !number.isEmpty())
        taken.keep(column, text);
    const QStringList others = text.size() > onePhone ? celltext::otherNumbers(text, number) : QStringList();
    if (isField(column, "caller_phone"))
        taken.otherContacts << others;
    const bool contacts = isField(column, "contact_phone") && !others.isEmpty();
    taken.give(column.field, contacts           ? (QStringList{number} + others).join(u'、')
                             : number.isEmpty() ? text
                                                : number);
}

void ImportRowReader::takeTime(Taken &taken, const MappedColumn &column, const SheetCell &cell,
                               const QString &text)
{
    if (celltext::meansNothing(text))
        return;
    const std::optional<SheetDate> date = readDate(cell, m_date1904);
    if (!date)
        return taken.refuse(
            Words::tr("“%1”不是有效的日期：%2。").arg(column.header, celltext::shortened(text)));
    const bool isDeadline = QLatin1String(column.field->code).endsWith(QLatin1String("deadline"));
    const Instant at = isDeadline && !m_mapping.ownExport ? date->limit() : date->instant();
    taken.give(column.field, toEpoch(at));
}

void ImportRowReader::takeInteger(Taken &taken, const MappedColumn &column, const QString &text)
{
    static const QRegularExpression leading(QStringLiteral("^\\d{1,6}"));
    const QRegularExpressionMatch match = leading.match(text::folded(text));
    if (match.capturedLength() != text.size())
        taken.keep(column, text);
    if (match.hasMatch())
        taken.give(column.field, match.captured().toLongLong());
}

void ImportRowReader::takeFlag(Taken &taken, const MappedColumn &column, const QString &text)
{
    static const QStringList yes = QStringLiteral("是,1,有,√,TRUE,true,保留").split(u',');
    static const QStringList no = QStringLiteral("否,0,没有,FALSE,false,剔除").split(u',');
    if (yes.contains(text) || no.contains(text))
        taken.give(column.field, qint64(yes.contains(text)));
    else
        taken.keep(column, text);
}

void ImportRowReader::takeChoice(Taken &taken, qsizetype index, const QString &text)
{
    const MappedColumn &column = m_mapping.columns[size_t(index)];
    const bool reached = isField(column, "official_reached");
    const std::span<const Choice> list = reached ? choices<Reached>() : column.field->choices;
    QHash<QString, int> &known = m_wordings[size_t(index)];
    auto found = known.constFind(text);
    if (found == known.constEnd())
        found = known.insert(text, choice::parse(list, text));
    const int value = *found;
    const bool requestType = isField(column, "request_type");
    if (requestType && (value < 0 || value == int(RequestType::Other)) && text != label(RequestType::Other))
        taken.wording = text;
    if (value >= 0 || requestType)
        return taken.give(column.field, qint64(value >= 0 ? value : int(RequestType::Other)));
    const QByteArrayView code(column.field->code);
    if (!reached && (code.startsWith("official_") || code.startsWith("self_")))
        return taken.refuse(
            Words::tr("“%1”的写法不认识：%2。").arg(column.header, celltext::shortened(text)));
    taken.keep(column, text);
}

void ImportRowReader::takeName(Taken &taken, const MappedColumn &column, const QString &text)
{
    ImportedNames &names = taken.row.names;
    if (text.size() > longestName)
        return taken.refuse(Words::tr("“%1”过长：%2。").arg(column.header, celltext::shortened(text)));
    if (celltext::meansNothing(text))
        return;
    if (column.field->type == FieldType::Category)
        takeCategories(taken, column, text);
    else if (column.field->type == FieldType::TimeClass)
        names.timeClass = text;
    else if (column.field->type == FieldType::Case)
        names.mergedInto = text;
    else if (column.field->type == FieldType::Unit)
        names.unit = text;
    else if (isField(column, "street_id"))
        names.street = text;
    else if (isField(column, "community_id"))
        names.community = text;
    else
        names.point = text;
    if (column.field->type != FieldType::Case)
        taken.row.given.push_back(column.field);
}

/// The first is the case's category, the others its tags.
void ImportRowReader::takeCategories(Taken &taken, const MappedColumn &column, const QString &text)
{
    const QStringList paths = celltext::categoryPaths(text);
    taken.row.names.category = celltext::categoryNames(paths.front());
    for (const QString &path : paths.mid(1))
        taken.otherCategories << celltext::categoryNames(path).back();
    if (paths.size() > 1)
        taken.keep(column, text);
}

void ImportRowReader::finish(Taken &taken)
{
    ImportRow &row = taken.row;
    row.key = row.values.orderNo.isEmpty() ? row.values.caseNo : row.values.orderNo;
    if (row.key.isEmpty() || celltext::isTotal(row.key))
        return taken.refuse(Words::tr("没有工单编号。"));
    if (!taken.otherContacts.isEmpty()) {
        QStringList contacts = QStringList{row.values.contactPhone} + taken.otherContacts;
        contacts.removeAll(QString());
        taken.give(m_contactPhone, contacts.join(u'、'));
    }
    if (!taken.wording.isEmpty())
        taken.addTag(m_tags, taken.wording);
    for (const QString &category : std::as_const(taken.otherCategories))
        taken.addTag(m_tags, category);
    QStringList levels;
    for (const QString &level : taken.categoryLevels) {
        if (!level.isEmpty() && !celltext::meansNothing(level))
            levels << level;
    }
    if (!levels.isEmpty()) {
        row.names.category = levels;
        row.given.push_back(m_category);
    }
    row.names.district = row.values.reportedDistrict;
    row.hash = QString::fromLatin1(taken.hash.result().toHex());
    if (!taken.originals.isEmpty())
        row.originals = QString::fromUtf8(QJsonDocument(taken.originals).toJson(QJsonDocument::Compact));
    compareWithEarlier(taken);
}

void ImportRowReader::compareWithEarlier(Taken &taken)
{
    ImportRow &row = taken.row;
    const auto seen = m_seen.constFind(row.key);
    if (seen == m_seen.constEnd())
        m_seen.insert(row.key, {row.number, row.hash});
    else if (seen->hash == row.hash)
        row.repeated = true;
    else
        row.differsFrom = seen->rowNumber;
}

} // namespace jiesu
