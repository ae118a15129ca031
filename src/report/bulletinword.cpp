// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bulletinword.h"

#include "report/wordparts.h"
#include "sheet/zipwriter.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulletinHtml)
};

/// Of DrawingML, in a pixel of 1/96 inch.
constexpr int lengthUnitsInPixel = 9525;

const QString drawingNamespace = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main");
const QString pictureNamespace = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");
const QString wordDrawingNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");

/// In half characters: a Han character takes two.
int lengthOf(const QString &text)
{
    constexpr char16_t firstWide = 0x2E80;
    int length = 0;
    for (const QChar letter : text)
        length += letter.unicode() >= firstWide ? 2 : 1;
    return length;
}

/// The page's width by the longest text of each column, none too narrow or too wide.
std::vector<int> columnWidths(const FigureTable &table)
{
    constexpr int shortest = 8;
    constexpr int longest = 26;
    std::vector<int> lengths;
    int total = 0;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        int length = lengthOf(table.header[column]);
        for (const auto &cells : table.rows)
            length = std::max(length, lengthOf(cellText(cells[std::size_t(column)])));
        lengths.push_back(std::clamp(length, shortest, longest) + 2);
        total += lengths.back();
    }
    for (int &length : lengths)
        length = wordparts::textWidth * length / total;
    return lengths;
}

/// Writes the text of a document.
class WordWriter
{
public:
    explicit WordWriter(const BulletinPictures &charts)
        : m_charts(charts)
        , m_xml(&m_text)
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        start("w:document");
        m_xml.writeNamespace(wordparts::mainNamespace, QStringLiteral("w"));
        m_xml.writeNamespace(wordparts::relationNamespace, QStringLiteral("r"));
        m_xml.writeNamespace(wordDrawingNamespace, QStringLiteral("wp"));
        m_xml.writeNamespace(drawingNamespace, QStringLiteral("a"));
        m_xml.writeNamespace(pictureNamespace, QStringLiteral("pic"));
        start("w:body");
    }

    void paragraph(const char *style, const QString &text, const char *alignment = nullptr)
    {
        startParagraph(style, alignment);
        start("w:r");
        start("w:t");
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeCharacters(text);
        end();
        end();
        end();
    }
    void operator()(const BulletinHeading &heading) { paragraph("Heading1", heading.text); }
    void operator()(const BulletinParagraph &block)
    {
        if (const QString text = block.text(); !text.isEmpty())
            paragraph("Normal", text);
    }
    void operator()(const BulletinTable &block)
    {
        const FigureTable &table = block.table;
        paragraph("Caption", table.title);
        startTable(table);
        std::vector<FigureCell> header(table.header.begin(), table.header.end());
        row(header, true);
        for (const auto &cells : table.rows)
            row(cells, false);
        end();
        if (table.rows.empty())
            paragraph("Note", Words::tr("（无）"));
        for (const QString &note : table.notes)
            paragraph("Note", note);
    }
    void operator()(const BulletinChart &chart)
    {
        const auto found = m_charts.constFind(chart.code);
        if (found == m_charts.constEnd())
            return;
        pictures.push_back(found->png);
        startParagraph("Caption", nullptr);
        start("w:r");
        drawing(*found, int(pictures.size()), chart.title);
        end();
        end();
        paragraph("Caption", chart.title);
    }
    [[nodiscard]] QByteArray finished()
    {
        section();
        m_xml.writeEndDocument();
        return m_text;
    }

    std::vector<QByteArray> pictures; ///< in the order of their numbers

private:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    void start(const char *name, Attributes attributes = {})
    {
        m_xml.writeStartElement(QLatin1String(name));
        write(attributes);
    }
    void empty(const char *name, Attributes attributes = {})
    {
        m_xml.writeEmptyElement(QLatin1String(name));
        write(attributes);
    }
    void write(Attributes attributes)
    {
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(QLatin1String(name), value);
    }
    void end() { m_xml.writeEndElement(); }

    void startParagraph(const char *style, const char *alignment)
    {
        start("w:p");
        start("w:pPr");
        empty("w:pStyle", {{"w:val", QLatin1String(style)}});
        if (alignment)
            empty("w:jc", {{"w:val", QLatin1String(alignment)}});
        end();
    }
    void startTable(const FigureTable &table)
    {
        m_columnWidths = columnWidths(table);
        start("w:tbl");
        start("w:tblPr");
        empty("w:tblW", {{"w:w", QString::number(wordparts::textWidth)}, {"w:type", QStringLiteral("dxa")}});
        empty("w:jc", {{"w:val", QStringLiteral("center")}});
        start("w:tblBorders");
        for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
            empty(side, {{"w:val", QStringLiteral("single")},
                         {"w:sz", QStringLiteral("4")},
                         {"w:space", QStringLiteral("0")},
                         {"w:color", QStringLiteral("auto")}});
        end();
        end();
        start("w:tblGrid");
        for (const int width : m_columnWidths)
            empty("w:gridCol", {{"w:w", QString::number(width)}});
        end();
    }
    void row(const std::vector<FigureCell> &cells, bool isHeader)
    {
        start("w:tr");
        start("w:trPr");
        empty("w:cantSplit");
        if (isHeader)
            empty("w:tblHeader");
        end();
        std::size_t column = 0;
        for (const FigureCell &cell : cells) {
            start("w:tc");
            start("w:tcPr");
            empty("w:tcW",
                  {{"w:w", QString::number(m_columnWidths.at(column++))}, {"w:type", QStringLiteral("dxa")}});
            end();
            paragraph("TableText", cellText(cell), isHeader ? "center" : isFigure(cell) ? "right" : "left");
            end();
        }
        end();
    }
    void drawing(const BulletinPicture &picture, int number, const QString &name)
    {
        const QString width = QString::number(qint64(picture.width) * lengthUnitsInPixel);
        const QString height = QString::number(qint64(picture.height) * lengthUnitsInPixel);
        const QString id = QString::number(number);
        const QString zero = QStringLiteral("0");
        start("w:drawing");
        start("wp:inline", {{"distT", zero}, {"distB", zero}, {"distL", zero}, {"distR", zero}});
        empty("wp:extent", {{"cx", width}, {"cy", height}});
        empty("wp:docPr", {{"id", id}, {"name", name}, {"descr", name}});
        start("a:graphic");
        start("a:graphicData", {{"uri", pictureNamespace}});
        start("pic:pic");
        start("pic:nvPicPr");
        empty("pic:cNvPr", {{"id", id}, {"name", name}});
        empty("pic:cNvPicPr");
        end();
        start("pic:blipFill");
        empty("a:blip", {{"r:embed", QStringLiteral("rIdPicture") + id}});
        start("a:stretch");
        empty("a:fillRect");
        end();
        end();
        start("pic:spPr");
        start("a:xfrm");
        empty("a:off", {{"x", zero}, {"y", zero}});
        empty("a:ext", {{"cx", width}, {"cy", height}});
        end();
        start("a:prstGeom", {{"prst", QStringLiteral("rect")}});
        empty("a:avLst");
        for (int open = 0; open < 7; ++open) // prstGeom, spPr, pic, graphicData, graphic, inline, drawing
            end();
    }
    /// A4 with the margins and the grid of official papers.
    void section()
    {
        start("w:sectPr");
        empty("w:footerReference",
              {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("rId_footer")}});
        empty("w:pgSz", {{"w:w", QStringLiteral("11906")}, {"w:h", QStringLiteral("16838")}});
        empty("w:pgMar", {{"w:top", QStringLiteral("2098")},
                          {"w:right", QStringLiteral("1468")},
                          {"w:bottom", QStringLiteral("1984")},
                          {"w:left", QStringLiteral("1588")},
                          {"w:header", QStringLiteral("851")},
                          {"w:footer", QStringLiteral("1400")},
                          {"w:gutter", QStringLiteral("0")}});
        // Only the lines stand on the grid: LibreOffice gives a character two cells of a grid that is
        // narrower than its size. The styles bring 28 of them into a line.
        empty("w:docGrid", {{"w:type", QStringLiteral("lines")}, {"w:linePitch", QStringLiteral("579")}});
        end();
    }

    const BulletinPictures &m_charts;
    QByteArray m_text;
    QXmlStreamWriter m_xml;
    std::vector<int> m_columnWidths; ///< of the open table, in twentieths of a point
};

} // namespace

QByteArray bulletinWord(const Bulletin &bulletin, const BulletinPictures &pictures, const QString &author,
                        Instant created)
{
    const WordsIn words(bulletin.language);
    WordWriter writer(pictures);
    writer.paragraph("Title", bulletin.title);
    for (const QString &line : bulletin.subtitles)
        writer.paragraph("Subtitle", line);
    for (const BulletinBlock &block : bulletin.blocks)
        std::visit([&writer](const auto &each) { writer(each); }, block);
    writer.paragraph("Heading1", Words::tr("附：口径"));
    for (const QString &definition : bulletin.definitions)
        writer.paragraph("Note", definition);
    const QByteArray text = writer.finished();
    std::vector<std::pair<QString, QByteArray>> parts{
        {QStringLiteral("[Content_Types].xml"), wordparts::contentTypes()},
        {QStringLiteral("_rels/.rels"), wordparts::packageRelations()},
        {QStringLiteral("word/document.xml"), text},
        {QStringLiteral("word/_rels/document.xml.rels"),
         wordparts::documentRelations(int(writer.pictures.size()))},
        {QStringLiteral("word/styles.xml"), wordparts::styles()},
        {QStringLiteral("word/fontTable.xml"), wordparts::fontTable()},
        {QStringLiteral("word/footer.xml"), wordparts::footer()},
        {QStringLiteral("docProps/core.xml"), wordparts::properties(bulletin.title, author, created)},
    };
    int number = 0;
    for (const QByteArray &picture : writer.pictures)
        parts.emplace_back(QStringLiteral("word/media/picture%1.png").arg(++number), picture);
    return zipped(parts);
}

} // namespace jiesu
