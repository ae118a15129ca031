// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include "report/bulletinhtml.h"
#include "sheet/stagedfile.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <memory>

namespace jiesu::paper {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr double usualSize = 10.5;
constexpr double smallestSize = 8;
constexpr double sizeStep = 0.5;
constexpr double footerSize = 8;
constexpr double footerHeight = 18; ///< points
constexpr double marginMillimetres = 14;
constexpr int resolution = 300;
constexpr double pointsPerInch = 72;

/// Of official papers.
constexpr double officialSize = 15.7;  ///< points: 28 characters in 156 mm, rounded down
constexpr double officialLine = 28.95; ///< points: 225 mm in 22 lines, rounded down
constexpr double largestOnLines = 18;  ///< points
constexpr double officialTop = 37;     ///< millimetres
constexpr double officialLeft = 28;
constexpr double officialRight = 26;
constexpr double officialBottom = 35;
constexpr double millimetresPerInch = 25.4;

QFont fontOf(double size, bool official = false)
{
    QFont font = Theme::font();
    if (official)
        font.setFamilies(officialFonts());
    font.setPointSizeF(size);
    // A font's own forms of figures beside Latin letters have no character in the PDF: they could not be
    // searched for.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QMarginsF marginsOf(const Paper &paper)
{
    if (!paper.official)
        return {marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres};
    // The footer stands below the text.
    return {officialLeft, officialTop, officialRight,
            officialBottom - footerHeight / pointsPerInch * millimetresPerInch};
}

void setPage(const Paper &paper, QPagedPaintDevice &device)
{
    device.setPageLayout({QPageSize(QPageSize::A4),
                          paper.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, marginsOf(paper),
                          QPageLayout::Millimeter});
}

/// A paper laid out for a device whose page is set.
class Pages final
{
public:
    Pages(const Paper &paper, QPagedPaintDevice &device)
        : m_device(device)
        , m_scale(device.logicalDpiY() / pointsPerInch)
        , m_body(device.width(), device.height() - footerHeight * m_scale)
    {
        for (m_size = paper.official ? officialSize : usualSize;; m_size -= sizeStep) {
            layOut(paper);
            if (!paper.onePage || count() == 1 || m_size <= smallestSize)
                break;
        }
    }

    [[nodiscard]] int count() const { return m_document->pageCount(); }
    [[nodiscard]] double size() const { return m_size; }

    void draw(QPainter &painter, int page, const QString &footer)
    {
        painter.save();
        painter.translate(0, -page * m_body.height());
        const QRectF area(0, page * m_body.height(), m_body.width(), m_body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = area;
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(area);
        m_document->documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(QFont(fontOf(footerSize), &m_device));
        painter.setPen(Qt::black);
        const QRectF foot(0, m_body.height(), m_body.width(), footerHeight * m_scale);
        const QString number = Words::tr("第 %1 页　共 %2 页").arg(page + 1).arg(count());
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
        const QFontMetricsF metrics(painter.font(), &m_device);
        const double room = foot.width() - metrics.horizontalAdvance(number + QStringLiteral("　"));
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom,
                         metrics.elidedText(footer, Qt::ElideRight, room));
    }

private:
    void layOut(const Paper &paper)
    {
        m_document = std::make_unique<QTextDocument>();
        m_document->documentLayout()->setPaintDevice(&m_device);
        m_document->setDefaultFont(fontOf(m_size, paper.official));
        m_document->setDocumentMargin(0);
        m_document->setUseDesignMetrics(paper.official); // whole dots would be too wide for 28 in a line
        m_document->setHtml(paper.html);
        if (paper.official)
            setOfficialLines();
        m_document->setPageSize(m_body);
        if (paper.official)
            keepWithNext();
    }

    /// Lines of running text stand on the grid; the title, tables, captions and pictures have their own
    /// height.
    void setOfficialLines()
    {
        const double dots = QGuiApplication::primaryScreen()->logicalDotsPerInchY();
        for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
            const QTextBlock::iterator first = block.begin();
            const double size = first.atEnd() ? 0 : first.fragment().charFormat().fontPointSize();
            const bool isPicture = block.text().contains(QChar::ObjectReplacementCharacter);
            if (isPicture || size < officialSize || size > largestOnLines)
                continue;
            QTextCursor cursor(block);
            QTextBlockFormat format = block.blockFormat();
            if (format.textIndent() > 0) // in dots of the device, unlike all other lengths
                format.setTextIndent(2 * officialSize * m_scale);
            format.setLineHeight(officialLine * dots / pointsPerInch, QTextBlockFormat::FixedHeight);
            cursor.setBlockFormat(format);
        }
    }

    [[nodiscard]] int pageOf(const QTextBlock &block) const
    {
        return int(m_document->documentLayout()->blockBoundingRect(block).top() / m_body.height());
    }
    /// A heading, or the caption of a table, does not stand at the foot of a page without what it heads.
    void keepWithNext()
    {
        const QStringList heading = officialHeadingFonts();
        for (QTextBlock block = m_document->begin(); block.next().isValid(); block = block.next()) {
            const QTextBlock::iterator first = block.begin();
            if (first.atEnd() || QTextCursor(block).currentTable())
                continue;
            const bool leads = QTextCursor(block.next()).currentTable() ||
                               first.fragment().charFormat().fontFamilies().toStringList() == heading;
            if (!leads || pageOf(block) == pageOf(block.next()))
                continue;
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
            m_document->markContentsDirty(0, m_document->characterCount()); // pages below move as a whole
        }
    }

    QPagedPaintDevice &m_device;
    double m_scale;
    QSizeF m_body;
    double m_size = usualSize;
    std::unique_ptr<QTextDocument> m_document;
};

std::unique_ptr<QPdfWriter> pdfWriter(const Paper &paper, QIODevice &target)
{
    auto writer = std::make_unique<QPdfWriter>(&target);
    writer->setResolution(resolution);
    writer->setTitle(paper.title);
    writer->setCreator(QStringLiteral("jiesu"));
    return writer;
}

/// @p use gets the paper laid out as a PDF would have it.
template <class Use> auto laidOut(const Paper &paper, Use use)
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    const auto writer = pdfWriter(paper, nowhere);
    setPage(paper, *writer);
    return use(Pages(paper, *writer));
}

} // namespace

void print(const Paper &paper, QPagedPaintDevice &device)
{
    const WordsIn words(paper.language);
    setPage(paper, device);
    QPainter painter(&device);
    if (!painter.isActive())
        return;
    Pages pages(paper, device);
    const auto *printer = dynamic_cast<QPrinter *>(&device);
    const bool some = printer && printer->printRange() == QPrinter::PageRange;
    const int first = some ? printer->fromPage() - 1 : 0;
    const int last = some ? std::min(printer->toPage(), pages.count()) : pages.count();
    for (int page = first; page < last; ++page) {
        if (page > first)
            device.newPage();
        pages.draw(painter, page, paper.footer);
    }
}

int pageCount(const Paper &paper)
{
    return laidOut(paper, [](const Pages &pages) { return pages.count(); });
}

double pointSize(const Paper &paper)
{
    return laidOut(paper, [](const Pages &pages) { return pages.size(); });
}

QByteArray pdfBytes(const Paper &paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        const auto writer = pdfWriter(paper, buffer);
        print(paper, *writer);
    }
    return buffer.data();
}

Result<Done> writePdf(const Paper &paper, const QString &path)
{
    return placeFile(path, pdfBytes(paper));
}

} // namespace jiesu::paper
