// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsxreader.h"

#include "sheet/sheeterrors.h"

namespace jiesu {

namespace {

constexpr int chunk = 64 * 1024;
constexpr int rowsBetweenChecks = 256;

QByteArray folderOf(const QByteArray &part)
{
    return part.left(part.lastIndexOf('/') + 1);
}

} // namespace

Result<std::unique_ptr<SheetReader>> XlsxReader::open(const QString &path, const ReadOptions &options)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    std::unique_ptr<XlsxReader> reader(new XlsxReader(options));
    reader->m_archive = std::move(archive).value();
    if (auto done = reader->readParts(); !done)
        return done.error();
    return std::unique_ptr<SheetReader>(std::move(reader));
}

Result<Done> XlsxReader::readParts()
{
    auto name = workbookName();
    if (!name)
        return name.error();
    auto workbook = readWorkbook(*m_archive, *name);
    if (!workbook)
        return workbook.error();
    m_workbook = std::move(workbook).value();
    for (const WorkbookSheet &sheet : m_workbook.sheets)
        m_sheetNames.append(sheet.name);

    const QByteArray folder = folderOf(*name);
    auto relationships = readRelationships(*m_archive, folder, name->mid(folder.size()));
    if (!relationships)
        return relationships.error();
    if (const QByteArray styles = targetOfType(*relationships, "styles"); m_archive->contains(styles)) {
        auto dates = readDateStyles(*m_archive, styles);
        if (!dates)
            return dates.error();
        m_dateStyles = std::move(dates).value();
    }
    if (const QByteArray strings = targetOfType(*relationships, "sharedStrings");
        m_archive->contains(strings)) {
        if (auto done = m_strings.read(*m_archive, strings, m_options.cancelled); !done)
            return done.error();
    }
    return chooseSheet(*relationships);
}

Result<QByteArray> XlsxReader::workbookName()
{
    auto relationships = readRelationships(*m_archive, {}, {});
    if (!relationships)
        return relationships.error();
    const QByteArray name = targetOfType(*relationships, "officeDocument");
    if (name.endsWith(".bin") && m_archive->contains(name))
        return sheeterror::oldFormat(QStringLiteral(".xlsb"));
    if (m_archive->contains("mimetype") && m_archive->contains("content.xml"))
        return sheeterror::oldFormat(QStringLiteral(".ods"));
    if (!m_archive->contains(name))
        return sheeterror::notSpreadsheet();
    return name;
}

Result<Done> XlsxReader::chooseSheet(const QHash<QByteArray, Relationship> &relationships)
{
    int looked = 0;
    for (const bool hidden : {false, true}) {
        for (const WorkbookSheet &sheet : m_workbook.sheets) {
            const Relationship found = relationships.value(sheet.relationship);
            if (sheet.hidden != hidden || found.type != "worksheet" || looked >= sheetLimit)
                continue;
            if (!m_options.sheetName.isEmpty() && sheet.name != m_options.sheetName)
                continue;
            ++looked;
            m_sheetName = sheet.name;
            auto hasRows = startSheet(found.target);
            if (!hasRows)
                return hasRows.error();
            if (*hasRows || !m_options.sheetName.isEmpty())
                return Done{};
        }
    }
    return sheeterror::noSuchSheet(m_options.sheetName);
}

Result<bool> XlsxReader::startSheet(const QByteArray &part)
{
    if (auto done = m_archive->select(part); !done)
        return done.error();
    m_scanner.reset();
    m_handler = std::make_unique<WorksheetHandler>(m_strings, m_dateStyles, m_workbook.date1904);
    m_scanner = std::make_unique<XmlScanner>(*m_handler);
    m_handler->setScanner(m_scanner.get());
    m_state = XmlScanner::State::Hungry;
    m_rowWaiting = fetchRow();
    if (m_error)
        return *m_error;
    return m_rowWaiting;
}

bool XlsxReader::next(SheetRow &row)
{
    if (!m_rowWaiting && !fetchRow())
        return false;
    m_rowWaiting = false;
    std::swap(row, m_handler->row());
    return true;
}

bool XlsxReader::fetchRow()
{
    if (m_error)
        return false;
    if (++m_rowsSinceCheck >= rowsBetweenChecks) {
        m_rowsSinceCheck = 0;
        if (m_options.cancelled && m_options.cancelled()) {
            stop(sheeterror::cancelled());
            return false;
        }
    }
    if (m_state == XmlScanner::State::Paused)
        m_state = m_scanner->resume();
    while (m_state == XmlScanner::State::Hungry) {
        if (!feedScanner())
            return false;
    }
    if (m_state == XmlScanner::State::Failed)
        stop(m_handler->error().value_or(sheeterror::damaged(m_handler->lastRow())));
    return m_state == XmlScanner::State::Paused;
}

bool XlsxReader::feedScanner()
{
    if (m_options.cancelled && m_options.cancelled()) {
        stop(sheeterror::cancelled());
        return false;
    }
    char *buffer = m_scanner->buffer(chunk);
    auto count = buffer ? m_archive->read(buffer, chunk) : Result<int>(sheeterror::suspicious());
    if (!count) {
        stop(count.error());
        return false;
    }
    m_state = m_scanner->feed(*count, *count == 0);
    return true;
}

void XlsxReader::stop(const Error &error)
{
    m_error = error;
    m_state = XmlScanner::State::Failed;
}

double XlsxReader::progress() const
{
    return m_archive->progress();
}

} // namespace jiesu
