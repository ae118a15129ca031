// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importlayout.h"

#include "domain/refusal.h"
#include "domain/text.h"
#include "service/columncontent.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr size_t headerSearchRows = 20;
constexpr size_t sampleRows = 50; ///< below the header, to find columns by their cells
constexpr int leastKnownHeaders = 3;
constexpr qsizetype longestHeader = 20;

QStringList textsOf(const SheetRow &row)
{
    QStringList texts;
    for (const SheetCell &cell : row.cells)
        texts << text::tidyLine(cell.text);
    return texts;
}

/// A header of two rows as one: "诉求人" over "姓名" and "电话". Empty unless @p lower can be the lower row.
QStringList joinedHeaders(const QStringList &upper, const QStringList &lower)
{
    const auto isWord = [](const QString &text) {
        return text.size() <= longestHeader &&
               std::ranges::none_of(text, [](QChar c) { return c.isDigit(); });
    };
    if (knownHeaders(upper) == 0 || !std::ranges::all_of(lower, isWord))
        return {};
    QStringList joined;
    QString group;
    bool reachesDown = false; // a cell of the upper row that stands for both
    for (qsizetype column = 0; column < std::max(upper.size(), lower.size()); ++column) {
        const QString above = upper.value(column);
        const QString below = lower.value(column);
        if (!above.isEmpty())
            group = above;
        reachesDown |= below.isEmpty() && !above.isEmpty();
        if (below.isEmpty())
            joined << above;
        else
            joined << (isKnownHeader(group + below) || !isKnownHeader(below) ? group + below : below);
    }
    return reachesDown && knownHeaders(joined) > knownHeaders(upper) ? joined : QStringList();
}

/// The rows at the top of a sheet, and which of them is the header.
class Top
{
public:
    Top(std::vector<SheetRow> rows, const SavedCodes &saved)
        : m_rows(std::move(rows))
    {
        for (size_t i = 0; i < std::min(m_rows.size(), headerSearchRows); ++i) {
            const QStringList texts = textsOf(m_rows[i]);
            const QStringList joined =
                i + 1 < m_rows.size() ? joinedHeaders(texts, textsOf(m_rows[i + 1])) : QStringList();
            if (take(joined, i + 1, saved) || take(texts, i, saved))
                return;
        }
        guess();
    }

    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const QStringList &headers() const { return m_headers; }
    [[nodiscard]] const std::optional<QStringList> &codes() const { return m_codes; }
    [[nodiscard]] int headerRow() const { return m_rows.empty() ? 0 : m_rows[m_header].number; }
    [[nodiscard]] std::vector<SheetRow> takeRowsBelow()
    {
        if (!m_rows.empty())
            m_rows.erase(m_rows.begin(), m_rows.begin() + qsizetype(m_header) + 1);
        return std::move(m_rows);
    }

private:
    bool take(const QStringList &headers, size_t row, const SavedCodes &saved)
    {
        if (headers.isEmpty())
            return false;
        m_codes = saved(headerFingerprint(headers));
        m_known = m_codes || knownHeaders(headers) >= leastKnownHeaders;
        if (m_known) {
            m_headers = headers;
            m_header = row;
        }
        return m_known;
    }

    /// The first of the fullest rows.
    void guess()
    {
        qsizetype most = 0;
        for (size_t i = 0; i < std::min(m_rows.size(), headerSearchRows); ++i) {
            const QStringList texts = textsOf(m_rows[i]);
            const qsizetype filled = texts.size() - texts.count(QString());
            if (filled <= most)
                continue;
            most = filled;
            m_headers = texts;
            m_header = i;
        }
    }

    std::vector<SheetRow> m_rows;
    size_t m_header = 0;
    QStringList m_headers;
    std::optional<QStringList> m_codes;
    bool m_known = false;
};

void applyCodes(ColumnMapping &mapping, const QStringList &codes)
{
    for (size_t column = 0; column < mapping.columns.size(); ++column)
        (void)mapping.columns[column].setCode(codes.value(qsizetype(column)), MappingSource::Saved);
}

std::optional<Error> problemOf(const Top &top, const ColumnMapping &mapping)
{
    if (!top.isKnown() && !mapping.hasKey()) {
        QStringList filled = top.headers();
        filled.removeAll(QString());
        return refused(ErrorKind::Invalid,
                       Words::tr("没有认出表头（前 %1 行里没有熟悉的列名）。").arg(headerSearchRows),
                       Words::tr("请确认这是案件清单，或在“核对列”里为各列选字段；第一行是“%1”。")
                           .arg(filled.mid(0, 5).join(u'、').left(60)));
    }
    if (!mapping.hasKey())
        return refused(ErrorKind::Invalid, Words::tr("表头里没有“工单编号”一列，无法区分案件。"),
                       Words::tr("请在表格中补上工单编号，或在“核对列”里为它选一列。"));
    return {};
}

Result<ImportLayout> readLayout(SheetReader &reader, const ImportPreset *preset, const SavedCodes &saved)
{
    std::vector<SheetRow> rows;
    SheetRow row;
    while (rows.size() < headerSearchRows + sampleRows && reader.next(row))
        rows.push_back(std::exchange(row, {}));
    if (auto error = reader.error())
        return *error;
    Top top(std::move(rows), preset ? [](const QString &) { return std::optional<QStringList>(); } : saved);
    ImportLayout layout;
    layout.headers = top.headers();
    layout.headerRow = top.headerRow();
    layout.ahead = top.takeRowsBelow();
    layout.mapping = mapColumns(layout.headers, preset);
    if (top.codes())
        applyCodes(layout.mapping, *top.codes());
    else if (!layout.mapping.ownExport)
        matchContent(layout.mapping, layout.ahead);
    layout.problem = problemOf(top, layout.mapping);
    return layout;
}

Result<OpenedSheet> openOneSheet(const QString &path, const ReadOptions &options, const ImportPreset *preset,
                                 const SavedCodes &saved)
{
    auto reader = SheetReader::open(path, options);
    if (!reader)
        return reader.error();
    auto layout = readLayout(**reader, preset, saved);
    if (!layout)
        return layout.error();
    return OpenedSheet{std::move(reader).value(), std::move(layout).value()};
}

} // namespace

Result<OpenedSheet> openSheet(const QString &path, const ReadOptions &options, const ImportPreset *preset,
                              const SavedCodes &saved)
{
    auto first = openOneSheet(path, options, preset, saved);
    if (!first || !first->layout.problem || !options.sheetName.isEmpty())
        return first;
    for (const QString &name : first->reader->sheetNames().mid(0, SheetReader::sheetLimit)) {
        if (name == first->reader->sheetName())
            continue;
        ReadOptions other = options;
        other.sheetName = name;
        auto opened = openOneSheet(path, other, preset, saved);
        if (opened && !opened->layout.problem)
            return opened;
    }
    return first;
}

} // namespace jiesu
