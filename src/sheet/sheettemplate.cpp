// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheettemplate.h"

#include "sheet/sheeterrors.h"
#include "sheet/templaterow.h"
#include "sheet/xmltext.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

Error refusedAt(const QString &sheet, const QString &cell, const QString &happened)
{
    return {ErrorKind::Invalid, Words::tr("模板的工作表“%1”%2：%3").arg(sheet, cell, happened),
            Words::tr("没有写出文件。"), Words::tr("请改正模板后再试。")};
}

/// Where the rows of a template have gone.
class RowShift
{
public:
    void add(int row, int copies) { m_added.emplace_back(row, copies - 1); }
    [[nodiscard]] int total() const
    {
        int sum = 0;
        for (const auto &[row, added] : m_added)
            sum += added;
        return sum;
    }
    /// @param isEnd of a range: a repeated row ends with its last copy
    [[nodiscard]] int mapped(int row, bool isEnd) const
    {
        int sum = row;
        for (const auto &[at, added] : m_added)
            sum += at < row || (at == row && isEnd) ? added : 0;
        return sum;
    }
    [[nodiscard]] int copiesOf(int row) const
    {
        for (const auto &[at, added] : m_added) {
            if (at == row)
                return added + 1;
        }
        return 1;
    }

private:
    std::vector<std::pair<int, int>> m_added;
};

/// "A5:B6 C7" with its rows moved.
QString moved(const QString &ranges, const RowShift &shift)
{
    QStringList list;
    for (const QString &range : ranges.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList ends = range.split(u':');
        QStringList now;
        for (qsizetype i = 0; i < ends.size(); ++i) {
            const CellPlace place = cellPlace(ends[i]);
            now << (place.isValid() ? cellName(place.column, shift.mapped(place.row, i > 0)) : ends[i]);
        }
        list << now.join(u':');
    }
    return list.join(u' ');
}

/// One merged range: a range within a repeated row comes once for each copy.
QStringList mergedRanges(const QString &range, const RowShift &shift)
{
    const CellPlace first = cellPlace(range.section(u':', 0, 0));
    const CellPlace last = cellPlace(range.section(u':', 1, 1));
    if (!first.isValid() || first.row != last.row)
        return {moved(range, shift)};
    QStringList list;
    const int start = shift.mapped(first.row, false);
    for (int copy = 0; copy < shift.copiesOf(first.row); ++copy)
        list << cellName(first.column, start + copy) + u':' + cellName(last.column, start + copy);
    return list;
}

/// Copies a worksheet part token by token and fills its rows.
class Filling
{
public:
    Filling(const QString &sheet, const TemplateContent &content,
            const std::function<QString(qsizetype)> &sharedText, const QByteArray &part)
        : m_sheet(sheet)
        , m_content(content)
        , m_sharedText(sharedText)
        , m_xml(part)
    {
        m_xml.setNamespaceProcessing(false);
    }

    Result<QByteArray> run()
    {
        while (!m_xml.atEnd() && !m_problem)
            step(m_xml.readNext());
        if (m_problem)
            return *m_problem;
        if (m_xml.hasError() || !m_sheetSeen)
            return sheeterror::damaged();
        return m_out.toUtf8();
    }

private:
    void step(QXmlStreamReader::TokenType token)
    {
        const bool starts = token == QXmlStreamReader::StartElement;
        if (token == QXmlStreamReader::DTD)
            m_problem = sheeterror::suspicious();
        else if (starts && m_xml.qualifiedName() == QLatin1String("row"))
            fillRow();
        else if (starts && m_xml.qualifiedName() == QLatin1String("dimension"))
            m_xml.skipCurrentElement(); // a hint that no longer fits
        else if (starts && m_xml.qualifiedName() == QLatin1String("mergeCells"))
            writeMerged();
        else
            m_out += xmltext::token(m_xml, [this](QStringView name, const QString &value) {
                return name == QLatin1String("ref") || name == QLatin1String("sqref") ? moved(value, m_shift)
                                                                                      : value;
            });
        m_sheetSeen = m_sheetSeen || (starts && m_xml.qualifiedName() == QLatin1String("sheetData"));
    }

    void fillRow()
    {
        TemplateRow row = TemplateRow::read(m_xml, ++m_lastRow, m_sharedText);
        m_lastRow = row.number();
        const auto finding = row.resolve(m_content);
        if (finding)
            m_problem = refusedAt(m_sheet, finding->cell, finding->happened);
        else if (row.hasFormula() && (m_shift.total() != 0 || row.isRepeated()))
            m_problem = refusedAt(m_sheet, cellName(row.formulaColumn(), row.number()),
                                  Words::tr("公式不能放在重复的行里或它下面，请换成占位符。"));
        if (m_problem)
            return;
        const int start = m_shift.mapped(row.number(), false);
        const int copies = row.copies(m_content);
        if (row.isRepeated())
            m_shift.add(row.number(), copies);
        for (int copy = 0; copy < copies; ++copy)
            m_out += row.written(m_content, start + copy, copy);
    }

    void writeMerged()
    {
        QStringList ranges;
        while (m_xml.readNextStartElement()) {
            ranges += mergedRanges(m_xml.attributes().value(QStringLiteral("ref")).toString(), m_shift);
            m_xml.skipCurrentElement();
        }
        m_out += QStringLiteral("<mergeCells count=\"%1\">").arg(ranges.size());
        for (const QString &range : ranges)
            m_out += QStringLiteral("<mergeCell ref=\"%1\"/>").arg(range);
        m_out += QStringLiteral("</mergeCells>");
    }

    QString m_sheet;
    const TemplateContent &m_content;
    const std::function<QString(qsizetype)> &m_sharedText;
    QXmlStreamReader m_xml;
    QString m_out;
    RowShift m_shift;
    int m_lastRow = 0;
    bool m_sheetSeen = false;
    std::optional<Error> m_problem;
};

} // namespace

Result<QByteArray> SheetTemplate::filled(const QByteArray &part)
{
    return Filling(m_sheetName, m_content, m_sharedText, part).run();
}

} // namespace jiesu
