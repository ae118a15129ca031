// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/templaterow.h"

#include "domain/text.h"
#include "sheet/exporttext.h"
#include "sheet/xmltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

constexpr int letters = 26;
const QString tablePrefix = QStringLiteral("table:");

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*([^{}]+?)\\s*\\}\\}"));
    return pattern;
}

QStringList placeholdersIn(const QString &text)
{
    QStringList names;
    for (auto each = placeholder().globalMatch(text); each.hasNext();)
        names << each.next().captured(1);
    return names;
}

QString tableOf(const QString &name)
{
    return name.contains(u'.') ? name.section(u'.', 0, 0) : QString();
}

QString inlineText(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString buffer;
    QString clean = exporttext::writable(text, buffer).toString();
    clean.truncate(exporttext::cutBefore(clean, text::cellLimit));
    return QStringLiteral("<is><t xml:space=\"preserve\">%1</t></is>")
        .arg(xmltext::escaped(clean.replace(escape, QStringLiteral("_x005F_"))));
}

} // namespace

CellPlace cellPlace(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^\\$?([A-Z]{1,3})\\$?([0-9]{1,7})$"));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    CellPlace place;
    for (const QChar letter : match.captured(1))
        place.column = place.column * letters + (letter.unicode() - u'A' + 1);
    place.row = match.captured(2).toInt();
    return place;
}

QString cellName(int column, int row)
{
    QString name;
    for (; column > 0; column = (column - 1) / letters)
        name.prepend(QChar(char16_t(u'A' + (column - 1) % letters)));
    return name + QString::number(row);
}

TemplateRow TemplateRow::read(QXmlStreamReader &xml, int number,
                              const std::function<QString(qsizetype)> &sharedText)
{
    TemplateRow row;
    row.m_number = number;
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        const QStringView name = attribute.qualifiedName();
        if (name == QLatin1String("r"))
            row.m_number = attribute.value().toInt();
        else if (name != QLatin1String("spans"))
            row.m_attributes += QStringLiteral(" %1=\"%2\"").arg(name, xmltext::escaped(attribute.value()));
    }
    while (xml.readNextStartElement()) {
        if (xml.qualifiedName() == QLatin1String("c"))
            row.readCell(xml, sharedText);
        else
            xml.skipCurrentElement();
    }
    return row;
}

void TemplateRow::readCell(QXmlStreamReader &xml, const std::function<QString(qsizetype)> &sharedText)
{
    Cell cell;
    const QXmlStreamAttributes attributes = xml.attributes();
    const CellPlace place = cellPlace(attributes.value(QStringLiteral("r")).toString());
    cell.column = place.isValid() ? place.column : m_cells.empty() ? 1 : m_cells.back().column + 1;
    cell.style = attributes.value(QStringLiteral("s")).toString();
    cell.type = attributes.value(QStringLiteral("t")).toString();
    while (xml.readNextStartElement()) {
        cell.isFormula = cell.isFormula || xml.qualifiedName() == QLatin1String("f");
        const QString child = xmltext::element(xml);
        cell.inner += child;
        QXmlStreamReader text(child);
        text.setNamespaceProcessing(false);
        while (!text.atEnd()) {
            if (text.readNext() == QXmlStreamReader::Characters)
                cell.text += text.text();
        }
    }
    if (cell.type == QLatin1String("s"))
        cell.text = sharedText(cell.text.toLongLong());
    else if (cell.type != QLatin1String("inlineStr") || cell.isFormula)
        cell.text.clear();
    m_cells.push_back(std::move(cell));
}

std::optional<TemplateRow::Finding> TemplateRow::resolve(const TemplateContent &content)
{
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (auto finding = spread(i, content))
            return finding;
    }
    for (const Cell &cell : m_cells) {
        if (auto finding = check(cell, content))
            return finding;
    }
    return std::nullopt;
}

/// Puts a column's placeholder into each cell from a {{table:…}} on; these keep their formats.
std::optional<TemplateRow::Finding> TemplateRow::spread(std::size_t index, const TemplateContent &content)
{
    const QStringList names = placeholdersIn(m_cells[index].text);
    if (names.size() != 1 || !names.front().startsWith(tablePrefix))
        return std::nullopt;
    const QString table = names.front().mid(tablePrefix.size()).trimmed();
    const int first = m_cells[index].column;
    const auto found = content.tables.constFind(table);
    if (found == content.tables.constEnd())
        return Finding{cellName(first, m_number), Words::tr("没有名为“%1”的表。").arg(table)};
    Cell cell = m_cells[index];
    cell.type = QStringLiteral("inlineStr");
    for (int i = 0; i < int(found->columns.size()); ++i) {
        cell.column = first + i;
        const auto at = std::ranges::lower_bound(m_cells, cell.column, {}, &Cell::column);
        const bool isThere = at != m_cells.end() && at->column == cell.column;
        if (isThere)
            cell.style = at->style;
        cell.text = QStringLiteral("{{%1.%2}}").arg(table, found->columns[i]);
        if (isThere)
            *at = cell;
        else
            m_cells.insert(at, cell);
    }
    return std::nullopt;
}

std::optional<TemplateRow::Finding> TemplateRow::check(const Cell &cell, const TemplateContent &content)
{
    const QString place = cellName(cell.column, m_number);
    for (const QString &name : placeholdersIn(cell.text)) {
        if (content.values.contains(name))
            continue;
        const QString table = tableOf(name);
        const auto found = content.tables.constFind(table);
        if (found == content.tables.constEnd() || !found->columns.contains(name.mid(table.size() + 1)))
            return Finding{place, Words::tr("不认识占位符 {{%1}}。").arg(name)};
        if (isRepeated() && m_table != table)
            return Finding{place, Words::tr("一行里只能用一张表，这一行已用了“%1”。").arg(m_table)};
        m_table = table;
    }
    return std::nullopt;
}

int TemplateRow::copies(const TemplateContent &content) const
{
    return isRepeated() ? std::max(1, int(content.tables.value(m_table).rows.size())) : 1;
}

int TemplateRow::formulaColumn() const
{
    const auto found = std::ranges::find(m_cells, true, &Cell::isFormula);
    return found == m_cells.end() ? 0 : found->column;
}

std::optional<TemplateValue> TemplateRow::value(const QString &name, const TemplateContent &content,
                                                int copy) const
{
    if (const auto found = content.values.constFind(name); found != content.values.constEnd())
        return *found;
    const auto table = content.tables.constFind(m_table);
    if (table == content.tables.constEnd() || std::size_t(copy) >= table->rows.size())
        return std::nullopt;
    const qsizetype column = table->columns.indexOf(name.mid(m_table.size() + 1));
    return table->rows[std::size_t(copy)].at(std::size_t(column));
}

QString TemplateRow::writtenCell(const Cell &cell, const TemplateContent &content, int number, int copy) const
{
    QString start = QStringLiteral("<c r=\"%1\"").arg(cellName(cell.column, number));
    if (!cell.style.isEmpty())
        start += QStringLiteral(" s=\"%1\"").arg(cell.style);
    const QStringList names = placeholdersIn(cell.text);
    if (names.isEmpty())
        return start + (cell.type.isEmpty() ? QString() : QStringLiteral(" t=\"%1\"").arg(cell.type)) +
               QStringLiteral(">%1</c>").arg(cell.inner);
    QString text = cell.text;
    for (const QString &name : names) {
        const auto found = value(name, content, copy);
        const QRegularExpressionMatch match = placeholder().match(text);
        const bool isAlone = match.capturedLength() == text.trimmed().size();
        if (isAlone && found && found->number)
            return start + QStringLiteral("><v>%1</v></c>").arg(*found->number, 0, 'g', 17);
        if (isAlone && !found)
            return start + QStringLiteral("/>");
        text.replace(match.capturedStart(), match.capturedLength(), found ? found->text : QString());
    }
    return start + QStringLiteral(" t=\"inlineStr\">%1</c>").arg(inlineText(text));
}

QString TemplateRow::written(const TemplateContent &content, int number, int copy) const
{
    QString row = QStringLiteral("<row r=\"%1\"%2>").arg(number).arg(m_attributes);
    for (const Cell &cell : m_cells)
        row += writtenCell(cell, content, number, copy);
    return row + QStringLiteral("</row>");
}

} // namespace jiesu
