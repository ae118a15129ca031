// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/columncontent.h"

#include "domain/text.h"
#include "sheet/datetext.h"

#include <QRegularExpression>
#include <QSet>

namespace jiesu {

namespace {

constexpr qsizetype leastCells = 2;
constexpr double enough = 0.8;
constexpr qsizetype leastTextLength = 10; ///< characters on average in a column that tells what is asked for

/// What is seen of a column.
struct Content
{
    std::vector<SheetCell> cells; ///< those with a text, tidied
    QSet<QString> texts;

    [[nodiscard]] bool mostly(const std::function<bool(const SheetCell &)> &is) const
    {
        const auto count = std::ranges::count_if(cells, is);
        return std::ssize(cells) >= leastCells && double(count) >= enough * double(cells.size());
    }
    [[nodiscard]] qsizetype length() const
    {
        qsizetype sum = 0;
        for (const SheetCell &cell : cells)
            sum += cell.text.size();
        return cells.empty() ? 0 : sum / std::ssize(cells);
    }
};

Content contentOf(std::span<const SheetRow> rows, int column)
{
    Content content;
    for (const SheetRow &row : rows) {
        SheetCell cell = row.cell(column);
        cell.text = text::tidyLine(cell.text);
        if (cell.text.isEmpty())
            continue;
        content.texts.insert(cell.text);
        content.cells.push_back(std::move(cell));
    }
    return content;
}

bool isPhone(const SheetCell &cell)
{
    static const QRegularExpression words(QStringLiteral("\\p{Han}{4}"));
    return !text::wholePhoneNumber(cell.text).isEmpty() && !words.match(cell.text).hasMatch();
}

/// A row of digits alone may be a number of any kind.
bool isTime(const SheetCell &cell)
{
    static const QRegularExpression mark(QStringLiteral("[-/.:年]"));
    return cell.kind == CellKind::Date || (cell.text.contains(mark) && readDate(cell).has_value());
}

bool isNumber(const SheetCell &cell)
{
    static const QRegularExpression form(
        QStringLiteral("^(?=(?:.*\\d){4})[-\\p{Han}A-Za-z0-9〔〕\\[\\]()/_]{6,40}$"));
    static const QRegularExpression words(QStringLiteral("\\p{Han}{4}"));
    return form.match(cell.text).hasMatch() && !words.match(cell.text).hasMatch() && !isPhone(cell) &&
           !isTime(cell);
}

/// The field whose list of words has all of the column's, where only one can be meant.
QString fieldOfWords(const Content &content, const QString &header)
{
    static const QSet<QString> plain{QStringLiteral("是"), QStringLiteral("否")};
    constexpr struct
    {
        const char *code;
        const char *hint; ///< in the header, where the cells say no more than 是 and 否
    } fields[] = {{"official_contacted", "联系"},    {"official_solved", "解决"},
                  {"official_satisfaction", "满意"}, {"request_type", nullptr},
                  {"case_nature", nullptr},          {"is_confidential", "保密"},
                  {"is_anonymous", "匿名"},          {"is_key", "重点"}};
    if (std::ssize(content.cells) < leastCells)
        return {};
    const bool onlyPlain = plain.contains(content.texts);
    for (const auto &[code, hint] : fields) {
        const CaseField *field = findCaseField(QString::fromLatin1(code));
        const bool hinted = hint && header.contains(QString::fromUtf8(hint));
        const bool fits = std::ranges::all_of(content.texts, [field](const QString &word) {
            return field->type == FieldType::Flag ? plain.contains(word)
                                                  : choice::parse(field->choices, word) >= 0;
        });
        if (fits && (hinted || (!onlyPlain && field->type != FieldType::Flag)))
            return QString::fromLatin1(code);
    }
    return {};
}

class Matcher
{
public:
    Matcher(ColumnMapping &mapping, std::span<const SheetRow> rows)
        : m_mapping(mapping)
        , m_rows(rows)
    {
    }

    void match()
    {
        for (size_t column = 0; column < m_mapping.columns.size(); ++column) {
            MappedColumn &mapped = m_mapping.columns[column];
            if (mapped.source != MappingSource::None || mapped.isRowNumber())
                continue;
            const Content content = contentOf(m_rows, int(column));
            (void)mapped.setCode(codeOf(content, mapped.header), MappingSource::Content);
            if (mapped.unmapped())
                mapped.source = MappingSource::None;
        }
        findRequestText();
    }

private:
    [[nodiscard]] bool isFree(const char *code) const { return !m_mapping.has(code); }

    [[nodiscard]] QString codeOf(const Content &content, const QString &header) const
    {
        if (content.mostly(isPhone))
            return isFree("caller_phone")    ? QStringLiteral("caller_phone")
                   : isFree("contact_phone") ? QStringLiteral("contact_phone")
                                             : QString();
        if (content.mostly(isTime))
            return lacksTime() ? QStringLiteral("call_time") : QString();
        const auto isPath = [](const SheetCell &cell) { return cell.text.contains(QStringLiteral("->")); };
        if (content.mostly(isPath))
            return lacksCategory() ? QStringLiteral("category_id") : QString();
        const bool distinct = content.texts.size() == std::ssize(content.cells);
        if (!m_mapping.hasKey() && distinct && content.mostly(isNumber))
            return QStringLiteral("order_no");
        const QString byWords = fieldOfWords(content, header);
        return isFree(byWords.toLatin1().constData()) ? byWords : QString();
    }

    [[nodiscard]] bool lacksTime() const
    {
        return isFree("call_time") && isFree("received_at") && isFree("city_dispatch_time") &&
               isFree("district_dispatch_time");
    }

    [[nodiscard]] bool lacksCategory() const
    {
        return isFree("category_id") && std::ranges::none_of(m_mapping.columns, [](const MappedColumn &each) {
                   return each.categoryLevel > 0;
               });
    }

    /// The longest of the columns left, where nothing says what the cases are about.
    void findRequestText()
    {
        if (m_mapping.resultsOnly || !isFree("content") || !isFree("title"))
            return;
        MappedColumn *longest = nullptr;
        qsizetype length = leastTextLength;
        for (size_t column = 0; column < m_mapping.columns.size(); ++column) {
            MappedColumn &mapped = m_mapping.columns[column];
            const Content content = contentOf(m_rows, int(column));
            if (!mapped.unmapped() || std::ssize(content.cells) < leastCells || content.length() < length)
                continue;
            length = content.length();
            longest = &mapped;
        }
        if (longest)
            (void)longest->setCode(QStringLiteral("content"), MappingSource::Content);
    }

    ColumnMapping &m_mapping;
    std::span<const SheetRow> m_rows;
};

} // namespace

void matchContent(ColumnMapping &mapping, std::span<const SheetRow> rows)
{
    Matcher(mapping, rows).match();
}

} // namespace jiesu
