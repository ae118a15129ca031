// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/datetext.h"

#include <cmath>

namespace jiesu {

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr int noon = 12;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Value of a Chinese numeral character, 10 for 十, -1 for anything else.
int chineseDigit(QChar c)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九十");
    if (c == u'零' || c == u'○' || c == u'Ο')
        return 0;
    return static_cast<int>(digits.indexOf(c));
}

/// 二〇二〇 is read digit by digit, 二十九 as a number.
QString chineseNumber(QStringView run)
{
    if (!run.contains(u'十')) {
        QString digits;
        for (const QChar c : run)
            digits += QString::number(chineseDigit(c));
        return digits;
    }
    const qsizetype ten = run.indexOf(u'十');
    const int tens = ten == 0 ? 1 : chineseDigit(run[ten - 1]);
    const int ones = ten + 1 == run.size() ? 0 : chineseDigit(run[ten + 1]);
    const bool wellFormed = ten <= 1 && run.size() - ten <= 2 && tens < 10 && ones < 10;
    return wellFormed ? QString::number(tens * 10 + ones) : run.toString();
}

/// Full-width forms become ASCII, Chinese numerals digits, white space is simplified.
QString normalized(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        qsizetype end = i;
        while (end < text.size() && chineseDigit(text[end]) >= 0)
            ++end;
        if (end > i) {
            plain += chineseNumber(QStringView(text).mid(i, end - i));
            i = end - 1;
        } else if (c >= QChar(0xFF01) && c <= QChar(0xFF5E)) {
            plain += QChar(c.unicode() - 0xFEE0);
        } else {
            plain += c;
        }
    }
    return plain.simplified();
}

/// Reads numbers and marks from the left.
class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }

    /// Takes one of @p marks and tells which; NUL if none is next.
    QChar take(QStringView marks)
    {
        const QChar c = peek();
        if (c.isNull() || !marks.contains(c))
            return {};
        ++m_at;
        return c;
    }
    bool takeWord(QStringView word)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }
    void skipSpaces()
    {
        while (peek() == u' ')
            ++m_at;
    }
    /// A number of @p least to @p most digits; nothing if there are fewer or more.
    std::optional<int> number(int least, int most)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isDigit(m_text[end]))
            ++end;
        const qsizetype length = end - m_at;
        if (length < least || length > most)
            return std::nullopt;
        return fixed(static_cast<int>(length));
    }
    /// Exactly @p length digits, whatever follows.
    std::optional<int> fixed(int length)
    {
        int value = 0;
        for (int i = 0; i < length; ++i, ++m_at) {
            if (!isDigit(peek()))
                return std::nullopt;
            value = value * 10 + peek().digitValue();
        }
        return value;
    }
    [[nodiscard]] int digitsAhead() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isDigit(m_text[end]))
            ++end;
        return static_cast<int>(end - m_at);
    }

private:
    const QString &m_text;
    qsizetype m_at = 0;
};

std::optional<QDate> validDate(std::optional<int> year, std::optional<int> month, std::optional<int> day)
{
    if (!year || !month || !day || *year < firstDateYear || *year > lastDateYear)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// 2020-1-6, 2020/1/6, 2020.1.6, 2020年1月6日, 20200106.
std::optional<QDate> scanDate(Scanner &scanner)
{
    const int digits = scanner.digitsAhead();
    if (digits == 8 || digits == 12 || digits == 14) {
        const auto year = scanner.fixed(4);
        const auto month = scanner.fixed(2);
        return validDate(year, month, scanner.fixed(2));
    }
    const auto year = scanner.number(4, 4);
    scanner.skipSpaces();
    const QChar mark = scanner.take(u"-/.年");
    scanner.skipSpaces();
    const auto month = scanner.number(1, 2);
    scanner.skipSpaces();
    if (mark.isNull() || scanner.take(u"-/.月") != (mark == u'年' ? QChar(u'月') : mark))
        return std::nullopt;
    scanner.skipSpaces();
    const auto day = scanner.number(1, 2);
    scanner.skipSpaces();
    if (mark == u'年' && scanner.take(u"日号").isNull())
        return std::nullopt;
    return validDate(year, month, day);
}

/// 星期二, 周二, (星期日) behind a date; it says nothing more.
void skipWeekday(Scanner &scanner)
{
    scanner.skipSpaces();
    const bool bracket = !scanner.take(u"(").isNull();
    if (!scanner.takeWord(u"星期") && !scanner.takeWord(u"周"))
        return;
    scanner.take(u"1234567日天");
    if (bracket)
        scanner.take(u")");
}

/// Adds 12 hours where the text says afternoon; nothing when that makes no sense.
std::optional<int> hourOfDay(std::optional<int> hour, bool morning, bool afternoon)
{
    if (!hour || ((morning || afternoon) && (*hour < 1 || *hour > 12)))
        return std::nullopt;
    if (afternoon)
        return *hour % 12 + 12;
    return morning ? *hour % 12 : *hour;
}

std::optional<QTime> validTime(std::optional<int> hour, std::optional<int> minute, std::optional<int> second)
{
    if (!hour || !minute || !second)
        return std::nullopt;
    const QTime time(*hour, *minute, *second);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// 9:05, 12:09:38, 12:09:38.250, 12时09分, 12时09分38秒, 12点, 120938; 上午, 下午, 凌晨, 早上 or 晚上 before
/// it.
std::optional<QTime> scanTime(Scanner &scanner)
{
    const int digits = scanner.digitsAhead();
    if (digits == 4 || digits == 6) {
        const auto hour = scanner.fixed(2);
        const auto minute = scanner.fixed(2);
        return validTime(hour, minute, digits == 6 ? scanner.fixed(2) : 0);
    }
    const bool morning = scanner.takeWord(u"上午") || scanner.takeWord(u"凌晨") || scanner.takeWord(u"早上");
    const bool evening = scanner.takeWord(u"晚上");
    const bool afternoon = evening || scanner.takeWord(u"下午");
    scanner.skipSpaces();
    const auto hour = hourOfDay(scanner.number(1, 2), morning, afternoon);
    if (evening && hour == noon)
        return std::nullopt; // midnight for some, noon for others
    const QChar mark = scanner.take(u":时点");
    const bool inWords = mark == u'时' || mark == u'点';
    if (mark.isNull())
        return std::nullopt;
    if (inWords && !isDigit(scanner.peek()))
        return validTime(hour, 0, 0);
    const auto minute = scanner.number(inWords ? 1 : 2, 2);
    if (inWords) {
        scanner.takeWord(u"分");
        if (!isDigit(scanner.peek()))
            return validTime(hour, minute, 0);
        const auto second = scanner.number(1, 2);
        scanner.takeWord(u"秒");
        return validTime(hour, minute, second);
    }
    if (scanner.take(u":").isNull())
        return validTime(hour, minute, 0);
    const auto second = scanner.number(2, 2);
    if (!scanner.take(u".").isNull() && !scanner.number(1, 9))
        return std::nullopt;
    return validTime(hour, minute, second);
}

/// Seconds east of UTC: Z, +08:00, +0800, +08.
std::optional<int> scanZone(Scanner &scanner)
{
    const QChar sign = scanner.take(u"Zz+-");
    if (sign == u'Z' || sign == u'z')
        return 0;
    const auto hours = scanner.fixed(2);
    std::optional<int> minutes = 0;
    if (!scanner.take(u":").isNull() || isDigit(scanner.peek()))
        minutes = scanner.number(2, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const int seconds = *hours * 3600 + *minutes * 60;
    return sign == u'-' ? -seconds : seconds;
}

/// Moves a civil time of another zone to office time.
OfficeTime fromZone(QDate date, QTime time, int secondsEast)
{
    const qint64 epoch = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch() - secondsEast;
    return toOffice(fromEpoch(epoch));
}

bool looksLikeSerial(const QString &plain)
{
    const qsizetype point = plain.indexOf(u'.');
    const qsizetype whole = point < 0 ? plain.size() : point;
    if (whole != 5 || point == plain.size() - 1)
        return false;
    return std::all_of(plain.begin(), plain.end(), [](QChar c) { return isDigit(c) || c == u'.'; });
}

} // namespace

std::optional<SheetDate> readDate(const QString &text)
{
    if (text.size() > 100)
        return std::nullopt;
    const QString plain = normalized(text);
    if (looksLikeSerial(plain)) {
        bool isNumber = false;
        const double serial = plain.toDouble(&isNumber);
        return isNumber ? readDateSerial(serial) : std::nullopt;
    }
    Scanner scanner(plain);
    const auto date = scanDate(scanner);
    if (!date)
        return std::nullopt;
    skipWeekday(scanner);
    if (scanner.atEnd())
        return SheetDate{{*date, QTime(0, 0)}, true};
    if (scanner.take(u"Tt").isNull())
        scanner.skipSpaces();
    const auto time = scanTime(scanner);
    if (!time)
        return std::nullopt;
    scanner.skipSpaces();
    if (scanner.atEnd())
        return SheetDate{{*date, *time}, false};
    const auto zone = scanZone(scanner);
    if (!zone || !scanner.atEnd())
        return std::nullopt;
    return SheetDate{fromZone(*date, *time, *zone), false};
}

std::optional<SheetDate> readDateSerial(double serial, bool date1904)
{
    const QDate origin = date1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    if (!std::isfinite(serial) || serial < 0 || serial > 100'000)
        return std::nullopt;
    const auto seconds = static_cast<qint64>(std::llround(serial * static_cast<double>(secondsOfDay)));
    const QDate date = origin.addDays(seconds / secondsOfDay);
    if (date.year() < firstDateYear || date.year() > lastDateYear)
        return std::nullopt;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % secondsOfDay));
    return SheetDate{{date, time}, seconds % secondsOfDay == 0};
}

std::optional<SheetDate> readDate(const SheetCell &cell, bool date1904)
{
    switch (cell.kind) {
    case CellKind::Text:
        return readDate(cell.text);
    case CellKind::Date:
        return readDateSerial(cell.number);
    case CellKind::Number:
        if (cell.number >= 1'000'000)
            return readDate(cell.text);
        return readDateSerial(cell.number, date1904);
    case CellKind::Empty:
    case CellKind::Boolean:
    case CellKind::Error:
        break;
    }
    return std::nullopt;
}

} // namespace jiesu
