// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/workbookfile.h"

#include "sheet/sheeterrors.h"
#include "sheet/ziparchive.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstring>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

/// Rows of a worksheet part and whether it is whole.
struct SheetShape
{
    qint64 rows = 0;
    bool complete = false;
};

const char *findBytes(const char *from, const char *end, std::string_view wanted)
{
    return static_cast<const char *>(
        memmem(from, static_cast<size_t>(end - from), wanted.data(), wanted.size()));
}

/// Unpacks a worksheet part, which also compares its checksum, and counts its rows.
Result<SheetShape> shapeOf(ZipArchive &archive, const QByteArray &part)
{
    constexpr int chunk = 256 * 1024;
    constexpr std::string_view rowStart = "<row ";
    constexpr std::string_view sheetEnd = "</worksheet>";
    constexpr size_t overlap = sheetEnd.size();
    if (auto done = archive.select(part); !done)
        return done.error();
    SheetShape shape;
    std::string window(overlap + chunk, ' ');
    while (true) {
        auto count = archive.read(window.data() + overlap, chunk);
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        const std::string_view seen(window.data(), overlap + static_cast<size_t>(*count));
        const char *end = seen.data() + seen.size();
        const char *at = seen.data() + overlap + 1 - rowStart.size();
        for (; (at = findBytes(at, end, rowStart)) != nullptr; ++at)
            ++shape.rows;
        shape.complete = seen.ends_with(sheetEnd);
        std::copy(end - overlap, end, window.data());
    }
    return shape;
}

QString reasonOf(lxw_error problem)
{
    switch (problem) {
    case LXW_ERROR_MEMORY_MALLOC_FAILED:
        return Words::tr("内存不足");
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
        return Words::tr("行或列超出表格的范围");
    default:
        return sheeterror::reasonOf(QFileDevice::WriteError);
    }
}

void applyLook(lxw_format *format, WorkbookFile::Look look)
{
    using Look = WorkbookFile::Look;
    switch (look) {
    case Look::None:
        break;
    case Look::Whole:
        format_set_num_format(format, "0");
        break;
    case Look::OneDecimal:
        format_set_num_format(format, "0.0");
        break;
    case Look::TwoDecimals:
        format_set_num_format(format, "0.00");
        break;
    case Look::Percent:
        format_set_num_format(format, "0.00%");
        break;
    case Look::Date:
        format_set_num_format(format, "yyyy-mm-dd hh:mm");
        break;
    case Look::Day:
        format_set_num_format(format, "yyyy-mm-dd");
        break;
    case Look::Wrapped:
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        break;
    case Look::Header:
        format_set_bold(format);
        format_set_bg_color(format, 0xE7EBF0);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        break;
    case Look::Title:
        format_set_bold(format);
        format_set_font_size(format, 16);
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        break;
    case Look::Strong:
        format_set_bold(format);
        break;
    case Look::Note:
        format_set_font_size(format, 9);
        format_set_font_color(format, 0x606770);
        break;
    }
}

} // namespace

WorkbookFile::WorkbookFile()
    : m_encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless)
{
}

WorkbookFile::~WorkbookFile()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

Result<Done> WorkbookFile::start(const QString &target, bool streaming)
{
    auto staged = StagedFile::create(target);
    if (!staged)
        return staged.error();
    m_staged = std::move(staged).value();
    QByteArray folder = QFile::encodeName(QFileInfo(m_staged->path()).absolutePath());
    lxw_workbook_options options{};
    m_streaming = streaming;
    options.constant_memory = streaming ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = folder.data();
    options.use_zip64 = LXW_FALSE;
    m_workbook = workbook_new_opt(QFile::encodeName(m_staged->path()).constData(), &options);
    if (!m_workbook)
        return failure(Words::tr("内存不足"));
    return Done{};
}

Result<Done> WorkbookFile::finish(const std::vector<qint64> &rowsOfSheets)
{
    note(workbook_close(std::exchange(m_workbook, nullptr)));
    if (m_problem)
        return failure(reasonOf(*m_problem));
    if (auto done = verify(rowsOfSheets); !done)
        return done;
    if (auto placed = m_staged->place(); !placed)
        return placed;
    m_staged->keep();
    return Done{};
}

Result<Done> WorkbookFile::verify(const std::vector<qint64> &rowsOfSheets)
{
    const Error incomplete = failure(Words::tr("写出的内容不完整，磁盘可能已满"));
    auto archive = ZipArchive::open(m_staged->path(), ZipArchive::Origin::Own);
    if (!archive)
        return incomplete;
    for (size_t i = 0; i < rowsOfSheets.size(); ++i) {
        const QByteArray part =
            "xl/worksheets/sheet" + QByteArray::number(static_cast<qint64>(i + 1)) + ".xml";
        const auto shape = shapeOf(**archive, part);
        if (!shape || !shape->complete || shape->rows != rowsOfSheets[i])
            return incomplete;
    }
    return Done{};
}

Error WorkbookFile::failure(const QString &reason) const
{
    return sheeterror::cannotWrite(m_staged->target(), reason);
}

lxw_format *WorkbookFile::format(Look look)
{
    if (look == Look::None)
        return nullptr;
    lxw_format *&format = m_formats[look];
    if (!format) {
        format = workbook_add_format(m_workbook);
        applyLook(format, look);
    }
    return format;
}

const char *WorkbookFile::utf8(QStringView text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    const auto encode = [this](QStringView view) {
        const qsizetype needed = m_encoder.requiredSpace(view.size()) + 1;
        if (m_utf8.size() < needed)
            m_utf8.resize(needed);
        char *end = m_encoder.appendToBuffer(m_utf8.data(), view);
        *end = '\0';
        return end - m_utf8.constData();
    };
    const auto size = static_cast<size_t>(encode(text));
    if (std::memchr(m_utf8.constData(), '_', size))
        encode(text.toString().replace(escape, QStringLiteral("_x005F_")));
    return m_utf8.constData();
}

void WorkbookFile::note(lxw_error problem)
{
    if (problem != LXW_NO_ERROR && !m_problem)
        m_problem = problem;
}

} // namespace jiesu
