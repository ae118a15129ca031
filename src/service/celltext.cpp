// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/celltext.h"

#include "domain/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jiesu::celltext {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportRow)
};

constexpr qsizetype shownLength = 20;
constexpr qsizetype longestTotal = 8; ///< characters, with the spaces that spread the word

} // namespace

QString shortened(const QString &text)
{
    const QString line = text::tidyLine(text);
    return line.size() <= shownLength ? line : line.left(shownLength) + u'…';
}

bool meansNothing(const QString &text)
{
    return text.isEmpty() || text == u"-" || text == u"--" || text == u"—" || text == u"/" || text == u"无";
}

QString damage(const QString &text)
{
    return text.contains(QChar::ReplacementCharacter) || !text.isValidUtf16()
               ? Words::tr("有无法识别的字符（乱码），请核对原文")
               : QString();
}

QString cleaned(const MappedColumn &column, const QString &text)
{
    const FieldType type = column.field ? column.field->type : FieldType::Text;
    if (type == FieldType::LongText)
        return text::tidy(text);
    const bool several = type == FieldType::Category || type == FieldType::Unit || type == FieldType::Phone;
    if (several && text.contains(u'\n'))
        return text::tidyLine(text.trimmed().replace(u'\n', u'；'));
    return text::tidyLine(text);
}

QStringList otherNumbers(const QString &text, const QString &first)
{
    static const QRegularExpression between(QStringLiteral("[/,;、，；\\s]+"));
    QStringList numbers;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const QString number = text::wholePhoneNumber(part);
        if (!number.isEmpty() && number != first && !numbers.contains(number))
            numbers << number;
    }
    return numbers;
}

QStringList categoryPaths(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("\\s*[；;、，,]\\s*"));
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    const bool several =
        std::ranges::all_of(parts, [](const QString &part) { return part.contains(QStringLiteral("->")); });
    return several ? parts : QStringList{text};
}

bool isTotal(const QString &text)
{
    static const QStringList words{QStringLiteral("合计"), QStringLiteral("总计"), QStringLiteral("共计"),
                                   QStringLiteral("小计"), QStringLiteral("总数")};
    if (text.isEmpty() || text[0].unicode() < 128 || text.size() > longestTotal)
        return false;
    QString plain = text;
    plain.removeIf([](QChar c) { return c.isSpace() || c == u':' || c == u'：'; });
    return words.contains(plain);
}

QStringList categoryNames(const QString &text)
{
    static const QRegularExpression arrow(QStringLiteral("\\s*->\\s*"));
    static const QRegularExpression other(QStringLiteral("\\s*[›＞>→/]\\s*"));
    return text.split(text.contains(QStringLiteral("->")) ? arrow : other, Qt::SkipEmptyParts);
}

} // namespace jiesu::celltext
