// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xmltext.h"

namespace jiesu::xmltext {

namespace {

/// Line ends and tabs in an attribute would be read back as blanks.
QString escapedAttribute(const QString &value)
{
    return escaped(value)
        .replace(u'\n', QStringLiteral("&#10;"))
        .replace(u'\r', QStringLiteral("&#13;"))
        .replace(u'\t', QStringLiteral("&#9;"));
}

} // namespace

QString escaped(QStringView text)
{
    return text.toString().toHtmlEscaped();
}

QString token(const QXmlStreamReader &xml, const Change &change)
{
    QString text;
    switch (xml.tokenType()) {
    case QXmlStreamReader::StartDocument:
        return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    case QXmlStreamReader::StartElement:
        text = u'<' + xml.qualifiedName().toString();
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            const QString value = attribute.value().toString();
            text += u' ' + attribute.qualifiedName().toString() + QStringLiteral("=\"") +
                    escapedAttribute(change ? change(attribute.qualifiedName(), value) : value) + u'"';
        }
        return text + u'>';
    case QXmlStreamReader::EndElement:
        return QStringLiteral("</") + xml.qualifiedName().toString() + u'>';
    case QXmlStreamReader::Characters:
        return escaped(xml.text());
    default:
        return {};
    }
}

QString element(QXmlStreamReader &xml)
{
    QString text = token(xml);
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const QXmlStreamReader::TokenType read = xml.readNext();
        depth += read == QXmlStreamReader::StartElement ? 1 : read == QXmlStreamReader::EndElement ? -1 : 0;
        text += token(xml);
    }
    return text;
}

} // namespace jiesu::xmltext
