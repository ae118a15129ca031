// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/worksheethandler.h"

#include "sheet/datetext.h"
#include "sheet/sheeterrors.h"
#include "sheet/sheetreader.h"

#include <charconv>
#include <cmath>
#include <cstring>

namespace jiesu {

namespace {

/// Bytes of one cell; a hundred times what a spreadsheet program lets a person type.
constexpr size_t cellLimit = 4U << 20;
/// Days between the starts of the 1900 and the 1904 date systems.
constexpr double days1904 = 1462;

template <class Number> std::optional<Number> wholeNumber(std::string_view text)
{
    Number value{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Column of a reference like "AB12", 0 for A; -1 if it starts with no letter; at most 16 384 and more.
int columnOf(const char *reference)
{
    int column = 0;
    for (; *reference >= 'A' && *reference <= 'Z' && column < 100'000; ++reference)
        column = column * 26 + (*reference - 'A' + 1);
    return column - 1;
}

/// As a spreadsheet shows it in a cell wide enough: 15 significant digits, whole numbers in full.
QString numberText(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(static_cast<qint64>(value));
    if (value == std::floor(value) && std::abs(value) < 1e21)
        return QString::number(value, 'f', 0);
    return QString::number(value, 'g', 15);
}

QString dateText(const SheetDate &date)
{
    const QString day = date.at.date.toString(QStringLiteral("yyyy-MM-dd"));
    return date.dateOnly ? day : day + u' ' + date.at.time.toString(QStringLiteral("HH:mm:ss"));
}

SheetCell textCell(const QString &text)
{
    return {text.isEmpty() ? CellKind::Empty : CellKind::Text, text, 0};
}

} // namespace

void WorksheetHandler::startElement(std::string_view name, const char *const *attributes)
{
    if (name == "c") {
        if (m_inRow)
            startCell(attributes);
    } else if (name == "v" || name == "t") {
        m_capturing = m_inCell && !m_inPhonetic;
    } else if (name == "row") {
        startRow(attributes);
    } else if (name == "f") {
        m_hasFormula = true;
    } else if (name == "rPh") {
        m_inPhonetic = true;
    }
}

void WorksheetHandler::endElement(std::string_view name)
{
    if (name == "c") {
        if (m_inCell)
            endCell();
    } else if (name == "v" || name == "t") {
        m_capturing = false;
    } else if (name == "row") {
        if (m_inRow)
            endRow();
    } else if (name == "rPh") {
        m_inPhonetic = false;
    }
}

void WorksheetHandler::characters(std::string_view text)
{
    if (!m_capturing)
        return;
    if (m_value.size() + text.size() > cellLimit)
        fail(sheeterror::textTooLong(m_rowNumber));
    else
        m_value.append(text);
}

void WorksheetHandler::startRow(const char *const *attributes)
{
    const char *given = attribute(attributes, "r");
    const auto number = given ? wholeNumber<qint64>(given) : std::optional<qint64>(m_rowNumber + 1);
    if (!number || *number < 1)
        return fail(sheeterror::damaged(m_rowNumber));
    if (*number > SheetReader::rowLimit)
        return fail(sheeterror::tooManyRows(SheetReader::rowLimit));
    m_rowNumber = static_cast<int>(*number);
    m_row.number = m_rowNumber;
    m_row.cells.clear();
    m_column = -1;
    m_inRow = true;
}

void WorksheetHandler::startCell(const char *const *attributes)
{
    ++m_column;
    m_type = Type::Number;
    m_isDate = false;
    m_hasFormula = false;
    m_inPhonetic = false;
    m_value.clear();
    m_inCell = true;
    for (; *attributes; attributes += 2) {
        const std::string_view name = attributes[0];
        const char *value = attributes[1];
        if (name == "r") {
            m_column = columnOf(value);
        } else if (name == "s") {
            const auto style = wholeNumber<size_t>(value);
            m_isDate = style && *style < m_dateStyles.size() && m_dateStyles[*style];
        } else if (name == "t") {
            switch (value[0]) {
            case 's':
                m_type = value[1] ? Type::Formula : Type::Shared;
                break;
            case 'i':
                m_type = Type::Inline;
                break;
            case 'b':
                m_type = Type::Boolean;
                break;
            case 'e':
                m_type = Type::Error;
                break;
            case 'd':
                m_type = Type::IsoDate;
                break;
            default:
                break;
            }
        }
    }
    if (m_column < 0)
        fail(sheeterror::damaged(m_rowNumber));
}

void WorksheetHandler::endCell()
{
    m_inCell = false;
    m_capturing = false;
    if (m_error || m_column < 0)
        return;
    SheetCell cell = cellValue();
    if (cell.empty())
        return;
    if (m_column >= SheetReader::columnLimit) {
        ++m_cellsLeftOut;
        return;
    }
    const auto column = static_cast<size_t>(m_column);
    if (m_row.cells.size() <= column)
        m_row.cells.resize(column + 1);
    m_row.cells[column] = std::move(cell);
}

void WorksheetHandler::endRow()
{
    m_inRow = false;
    if (!m_row.cells.empty())
        m_scanner->pause();
}

void WorksheetHandler::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
    m_scanner->fail();
}

SheetCell WorksheetHandler::cellValue()
{
    if (m_value.empty()) {
        if (m_hasFormula && m_type != Type::Formula)
            return {CellKind::Error, QStringLiteral("#N/A"), 0};
        return {};
    }
    switch (m_type) {
    case Type::Shared:
        return sharedValue();
    case Type::Inline:
    case Type::Formula:
        return textCell(decodedText(m_value));
    case Type::Boolean: {
        const bool yes = m_value == "1" || m_value == "true";
        return {CellKind::Boolean, yes ? QStringLiteral("TRUE") : QStringLiteral("FALSE"), yes ? 1.0 : 0.0};
    }
    case Type::Error:
        return {CellKind::Error, QString::fromUtf8(m_value), 0};
    case Type::IsoDate:
        return textCell(QString::fromUtf8(m_value));
    case Type::Number:
        break;
    }
    return numberValue();
}

SheetCell WorksheetHandler::numberValue() const
{
    const auto number = wholeNumber<double>(m_value);
    if (!number || !std::isfinite(*number))
        return {CellKind::Error, QString::fromUtf8(m_value), 0};
    if (m_isDate) {
        const double serial = m_date1904 ? *number + days1904 : *number;
        if (const auto date = readDateSerial(serial))
            return {CellKind::Date, dateText(*date), serial};
    }
    return {CellKind::Number, numberText(*number), *number};
}

SheetCell WorksheetHandler::sharedValue()
{
    const auto index = wholeNumber<size_t>(m_value);
    if (!index || *index >= m_strings.size()) {
        fail(sheeterror::damaged(m_rowNumber));
        return {};
    }
    return textCell(decodedText(m_strings.at(*index)));
}

} // namespace jiesu
