// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wordparts.h"

#include "report/bulletinhtml.h"

#include <QDateTime>
#include <QXmlStreamWriter>

namespace jiesu::wordparts {

namespace {

const QString packageTypes = QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types");
const QString packageNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships");
const QString wordType =
    QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml");
constexpr int bodySize = 32; ///< half points: 三号
/// Twentieths of a point between characters, so that 28 of them make 156 mm.
const QString tighter = QStringLiteral("-4");
const QString bodyFont = QStringLiteral("仿宋");
const QString headingFont = QStringLiteral("黑体");

/// Half points, and lines of exactly so many twentieths of a point (0: as the grid has them).
struct Look
{
    const char *id;
    const char *name;
    const char *basedOn;
    const QString &font;
    int size;
    const char *alignment;
    int before = 0;
    int after = 0;
    int indentCharacters = 0; ///< of the first line, in hundredths
    bool onGrid = true;
    int outline = -1;      ///< level of a heading from 0
    bool keepNext = false; ///< on the page of what follows
};

template <class Fill> QByteArray document(Fill fill)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument(QStringLiteral("1.0"), true);
    fill(writer);
    writer.writeEndDocument();
    return xml;
}

void value(QXmlStreamWriter &xml, const char *name, const QString &text)
{
    xml.writeEmptyElement(QLatin1String(name));
    xml.writeAttribute(QStringLiteral("w:val"), text);
}

void fonts(QXmlStreamWriter &xml, const QString &font)
{
    xml.writeEmptyElement(QStringLiteral("w:rFonts"));
    for (const char *script : {"w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"})
        xml.writeAttribute(QLatin1String(script), font);
}

void writeStyle(QXmlStreamWriter &xml, const Look &look)
{
    xml.writeStartElement(QStringLiteral("w:style"));
    xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("paragraph"));
    if (!*look.basedOn)
        xml.writeAttribute(QStringLiteral("w:default"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("w:styleId"), QLatin1String(look.id));
    value(xml, "w:name", QLatin1String(look.name));
    if (*look.basedOn)
        value(xml, "w:basedOn", QLatin1String(look.basedOn));
    xml.writeEmptyElement(QStringLiteral("w:qFormat"));
    xml.writeStartElement(QStringLiteral("w:pPr"));
    if (look.keepNext)
        xml.writeEmptyElement(QStringLiteral("w:keepNext"));
    value(xml, "w:snapToGrid", look.onGrid ? QStringLiteral("1") : QStringLiteral("0"));
    xml.writeEmptyElement(QStringLiteral("w:spacing"));
    xml.writeAttribute(QStringLiteral("w:before"), QString::number(look.before));
    xml.writeAttribute(QStringLiteral("w:after"), QString::number(look.after));
    xml.writeEmptyElement(QStringLiteral("w:ind"));
    xml.writeAttribute(QStringLiteral("w:firstLineChars"), QString::number(look.indentCharacters));
    xml.writeAttribute(QStringLiteral("w:firstLine"),
                       QString::number(look.indentCharacters * look.size / 10));
    value(xml, "w:jc", QLatin1String(look.alignment));
    if (look.outline >= 0)
        value(xml, "w:outlineLvl", QString::number(look.outline));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("w:rPr"));
    fonts(xml, look.font);
    if (look.size == bodySize)
        value(xml, "w:spacing", tighter);
    value(xml, "w:sz", QString::number(look.size));
    value(xml, "w:szCs", QString::number(look.size));
    xml.writeEndElement();
    xml.writeEndElement();
}

void relation(QXmlStreamWriter &xml, const QString &id, const QString &type, const QString &target)
{
    xml.writeEmptyElement(QStringLiteral("Relationship"));
    xml.writeAttribute(QStringLiteral("Id"), id);
    xml.writeAttribute(QStringLiteral("Type"), type);
    xml.writeAttribute(QStringLiteral("Target"), target);
}

void writeFont(QXmlStreamWriter &xml, const QString &name, const QStringList &others)
{
    xml.writeStartElement(QStringLiteral("w:font"));
    xml.writeAttribute(QStringLiteral("w:name"), name);
    value(xml, "w:altName", others.join(u','));
    value(xml, "w:charset", QStringLiteral("86"));
    xml.writeEndElement();
}

} // namespace

QByteArray contentTypes()
{
    return document([](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("Types"));
        xml.writeDefaultNamespace(packageTypes);
        for (const auto &[ending, type] :
             {std::pair(QStringLiteral("rels"),
                        QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")),
              {QStringLiteral("xml"), QStringLiteral("application/xml")},
              {QStringLiteral("png"), QStringLiteral("image/png")}}) {
            xml.writeEmptyElement(QStringLiteral("Default"));
            xml.writeAttribute(QStringLiteral("Extension"), ending);
            xml.writeAttribute(QStringLiteral("ContentType"), type);
        }
        const auto part = [&xml](const QString &name, const QString &type) {
            xml.writeEmptyElement(QStringLiteral("Override"));
            xml.writeAttribute(QStringLiteral("PartName"), name);
            xml.writeAttribute(QStringLiteral("ContentType"), type);
        };
        part(QStringLiteral("/word/document.xml"), wordType.arg(QStringLiteral("document.main")));
        for (const QString &name :
             {QStringLiteral("styles"), QStringLiteral("fontTable"), QStringLiteral("footer")})
            part(QStringLiteral("/word/%1.xml").arg(name), wordType.arg(name));
        part(QStringLiteral("/docProps/core.xml"),
             QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
        xml.writeEndElement();
    });
}

QByteArray packageRelations()
{
    return document([](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("Relationships"));
        xml.writeDefaultNamespace(packageNamespace);
        relation(xml, QStringLiteral("rIdDocument"), relationNamespace + QStringLiteral("/officeDocument"),
                 QStringLiteral("word/document.xml"));
        relation(xml, QStringLiteral("rIdCore"),
                 QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                                "core-properties"),
                 QStringLiteral("docProps/core.xml"));
        xml.writeEndElement();
    });
}

QByteArray documentRelations(int pictures)
{
    return document([pictures](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("Relationships"));
        xml.writeDefaultNamespace(packageNamespace);
        for (const QString &part :
             {QStringLiteral("styles"), QStringLiteral("fontTable"), QStringLiteral("footer")})
            relation(xml, QStringLiteral("rId_") + part, relationNamespace + u'/' + part,
                     part + QStringLiteral(".xml"));
        for (int number = 1; number <= pictures; ++number)
            relation(xml, QStringLiteral("rIdPicture%1").arg(number),
                     relationNamespace + QStringLiteral("/image"),
                     QStringLiteral("media/picture%1.png").arg(number));
        xml.writeEndElement();
    });
}

QByteArray styles()
{
    const Look looks[]{
        {"Normal", "Normal", "", bodyFont, bodySize, "both", 0, 0, 200},
        {"Title", "Title", "Normal", headingFont, 44, "center", 0, 120},
        {"Subtitle", "Subtitle", "Normal", bodyFont, bodySize, "center"},
        {"Heading1", "heading 1", "Normal", headingFont, bodySize, "left", 0, 0, 200, true, 0, true},
        {"Caption", "caption", "Normal", headingFont, 21, "center", 120, 40, 0, false, -1, true},
        {"TableText", "Table Text", "Normal", bodyFont, 21, "left", 20, 20, 0, false},
        {"Note", "Note", "Normal", bodyFont, 18, "left", 20, 20, 0, false},
    };
    return document([&looks](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("w:styles"));
        xml.writeNamespace(mainNamespace, QStringLiteral("w"));
        for (const Look &look : looks)
            writeStyle(xml, look);
        xml.writeEndElement();
    });
}

QByteArray fontTable()
{
    return document([](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("w:fonts"));
        xml.writeNamespace(mainNamespace, QStringLiteral("w"));
        writeFont(xml, bodyFont, officialFonts());
        writeFont(xml, headingFont, officialHeadingFonts());
        xml.writeEndElement();
    });
}

QByteArray footer()
{
    return document([](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("w:ftr"));
        xml.writeNamespace(mainNamespace, QStringLiteral("w"));
        xml.writeStartElement(QStringLiteral("w:p"));
        xml.writeStartElement(QStringLiteral("w:pPr"));
        value(xml, "w:pStyle", QStringLiteral("Caption"));
        xml.writeEndElement();
        xml.writeStartElement(QStringLiteral("w:fldSimple"));
        xml.writeAttribute(QStringLiteral("w:instr"), QStringLiteral(" PAGE "));
        xml.writeStartElement(QStringLiteral("w:r"));
        xml.writeTextElement(QStringLiteral("w:t"), QStringLiteral("1"));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

QByteArray properties(const QString &title, const QString &author, Instant created)
{
    const QString at =
        QDateTime::fromSecsSinceEpoch(created.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
    return document([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("cp:coreProperties"));
        for (const auto &[prefix, name] :
             {std::pair("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
              {"dc", "http://purl.org/dc/elements/1.1/"},
              {"dcterms", "http://purl.org/dc/terms/"},
              {"xsi", "http://www.w3.org/2001/XMLSchema-instance"}})
            xml.writeNamespace(QLatin1String(name), QLatin1String(prefix));
        xml.writeTextElement(QStringLiteral("dc:title"), title);
        xml.writeTextElement(QStringLiteral("dc:creator"), author);
        xml.writeStartElement(QStringLiteral("dcterms:created"));
        xml.writeAttribute(QStringLiteral("xsi:type"), QStringLiteral("dcterms:W3CDTF"));
        xml.writeCharacters(at);
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

} // namespace jiesu::wordparts
