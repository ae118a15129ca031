// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/workbookparts.h"

#include "sheet/sheeterrors.h"
#include "sheet/xmlscanner.h"

#include <QStringList>

#include <charconv>
#include <cstring>

namespace jiesu {

namespace {

constexpr int chunk = 64 * 1024;

bool isTrue(const char *value)
{
    return value && (std::strcmp(value, "1") == 0 || std::strcmp(value, "true") == 0);
}

class RelationshipsHandler final : public XmlHandler
{
public:
    explicit RelationshipsHandler(QByteArray folder)
        : m_folder(std::move(folder))
    {
    }

    void startElement(std::string_view name, const char *const *attributes) override
    {
        const char *id = attribute(attributes, "Id");
        const char *type = attribute(attributes, "Type");
        const char *target = attribute(attributes, "Target");
        const char *mode = attribute(attributes, "TargetMode");
        if (name != "Relationship" || !id || !type || !target || (mode && std::strcmp(mode, "External") == 0))
            return;
        const QByteArray longType(type);
        found.insert(id, {longType.mid(longType.lastIndexOf('/') + 1), resolvedTarget(m_folder, target)});
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

    QHash<QByteArray, Relationship> found;

private:
    QByteArray m_folder;
};

class WorkbookHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const char *const *attributes) override
    {
        if (!m_rootSeen)
            isWorkbook = name == "workbook";
        m_rootSeen = true;
        if (name == "workbookPr")
            workbook.date1904 = isTrue(attribute(attributes, "date1904"));
        if (name == "sheet" && workbook.sheets.size() < 1000)
            addSheet(attributes);
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

    Workbook workbook;
    bool isWorkbook = false;

private:
    void addSheet(const char *const *attributes)
    {
        const char *name = attribute(attributes, "name");
        const char *id = attribute(attributes, "id");
        const char *state = attribute(attributes, "state");
        const bool hidden = state && std::strcmp(state, "visible") != 0;
        if (name && id)
            workbook.sheets.push_back({QString::fromUtf8(name), id, hidden});
    }

    bool m_rootSeen = false;
};

class StylesHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const char *const *attributes) override
    {
        if (name == "numFmt")
            addFormat(attributes);
        else if (name == "cellXfs")
            m_inCellStyles = true;
        else if (name == "xf" && m_inCellStyles && dates.size() < 100'000)
            dates.push_back(isDate(attribute(attributes, "numFmtId")));
    }
    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCellStyles = false;
    }
    void characters(std::string_view) override {}

    std::vector<bool> dates;

private:
    void addFormat(const char *const *attributes)
    {
        const char *id = attribute(attributes, "numFmtId");
        const char *code = attribute(attributes, "formatCode");
        if (id && code)
            m_custom.insert(id, isDateFormat(code));
    }
    [[nodiscard]] bool isDate(const char *id) const
    {
        if (!id)
            return false;
        const auto custom = m_custom.constFind(id);
        if (custom != m_custom.constEnd())
            return *custom;
        const int number = QByteArray(id).toInt();
        return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) ||
               (number >= 45 && number <= 47) || (number >= 50 && number <= 58);
    }

    QHash<QByteArray, bool> m_custom;
    bool m_inCellStyles = false;
};

} // namespace

Result<Done> readPart(ZipArchive &archive, const QByteArray &name, XmlHandler &handler,
                      const std::function<bool()> &cancelled)
{
    if (auto done = archive.select(name); !done)
        return done.error();
    XmlScanner scanner(handler);
    while (true) {
        if (cancelled && cancelled())
            return sheeterror::cancelled();
        char *buffer = scanner.buffer(chunk);
        if (!buffer)
            return sheeterror::suspicious();
        auto count = archive.read(buffer, chunk);
        if (!count)
            return count.error();
        const auto state = scanner.feed(*count, *count == 0);
        if (state == XmlScanner::State::Finished)
            return Done{};
        if (state != XmlScanner::State::Hungry)
            return sheeterror::damaged();
    }
}

QByteArray resolvedTarget(const QByteArray &folder, const QByteArray &target)
{
    QByteArray whole = target.startsWith('/') ? target.mid(1) : folder + target;
    whole.replace('\\', '/');
    QList<QByteArray> parts;
    for (const QByteArray &part : whole.split('/')) {
        if (part == "..") {
            if (parts.isEmpty())
                return {};
            parts.removeLast();
        } else if (!part.isEmpty() && part != ".") {
            parts.append(part);
        }
    }
    return parts.join('/');
}

Result<QHash<QByteArray, Relationship>> readRelationships(ZipArchive &archive, const QByteArray &folder,
                                                          const QByteArray &part)
{
    const QByteArray name = folder + "_rels/" + part + ".rels";
    RelationshipsHandler handler(folder);
    if (!archive.contains(name))
        return handler.found;
    if (auto done = readPart(archive, name, handler); !done)
        return done.error();
    return handler.found;
}

Result<Workbook> readWorkbook(ZipArchive &archive, const QByteArray &name)
{
    WorkbookHandler handler;
    if (auto done = readPart(archive, name, handler); !done)
        return done.error();
    if (!handler.isWorkbook)
        return sheeterror::notSpreadsheet();
    return handler.workbook;
}

Result<std::vector<bool>> readDateStyles(ZipArchive &archive, const QByteArray &name)
{
    StylesHandler handler;
    if (auto done = readPart(archive, name, handler); !done)
        return done.error();
    return handler.dates;
}

bool isDateFormat(std::string_view code)
{
    char quote = 0;
    for (size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (quote != 0) {
            if (c == quote)
                quote = 0;
        } else if (c == '"') {
            quote = '"';
        } else if (c == '[') {
            quote = ']';
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == ';') {
            return false;
        } else if (std::strchr("yYmMdDhHsS", c)) {
            return true;
        }
    }
    return false;
}

QString decodedText(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (utf8.find("_x") == std::string_view::npos)
        return text;
    for (qsizetype at = text.indexOf(QLatin1String("_x")); at >= 0;
         at = text.indexOf(QLatin1String("_x"), at + 1)) {
        if (at + 6 >= text.size() || text[at + 6] != u'_')
            continue;
        bool isHex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16);
        if (isHex)
            text.replace(at, 7, QChar(code));
    }
    return text;
}

QByteArray targetOfType(const QHash<QByteArray, Relationship> &relationships, const char *type)
{
    for (const Relationship &each : relationships) {
        if (each.type == type)
            return each.target;
    }
    return {};
}

} // namespace jiesu
