// SPDX-License-Identifier: GPL-3.0-or-later
// Telephone numbers of text.h: the many ways in which people write one number.
#include "domain/text.h"

#include <QRegularExpression>

namespace jiesu::text {

namespace {

/// Takes "+86", "0086" or "86-" off the front. True if there was one.
bool dropCountryCode(QString &number)
{
    static const QRegularExpression countryCode(
        QStringLiteral("^(\\(?(\\+ ?86|0086)\\)?|86(?=[ -])|86(?=1\\d{10}$))"));
    const QRegularExpressionMatch match = countryCode.match(number);
    number.remove(0, match.capturedLength());
    return match.hasMatch();
}

/// Is a dash after these digits the start of an extension, and not a dash inside the number?
bool mayHaveExtension(const QString &digits)
{
    const bool isLocal =
        digits.size() >= 7 && digits[0] >= u'2' && !digits.startsWith(u"400") && !digits.startsWith(u"800");
    return isLocal || digits.size() >= 10;
}

bool isShortServiceNumber(const QString &digits)
{
    static const QRegularExpression form(QStringLiteral("^9[56]\\d{3,6}$"));
    return form.match(digits).hasMatch();
}

/// No digit is missing.
bool isWhole(const QString &digits)
{
    static const QRegularExpression mobile(QStringLiteral("^1\\d{10}$"));
    static const QRegularExpression withAreaCode(QStringLiteral("^0((10|2\\d)\\d{8}|[3-9]\\d{2}\\d{7,8})$"));
    static const QRegularExpression local(QStringLiteral("^(?![48]00)[2-8]\\d{6,7}$"));
    static const QRegularExpression service(QStringLiteral("^[48]00\\d{7}$"));
    return mobile.match(digits).hasMatch() || withAreaCode.match(digits).hasMatch() ||
           local.match(digits).hasMatch() || service.match(digits).hasMatch() || isShortServiceNumber(digits);
}

/// phoneNumber() of an NFKC text that holds no more than one number and nothing else.
QString onePhoneNumber(const QString &input)
{
    QString plain = input.trimmed();
    const bool fromAbroad = dropCountryCode(plain);
    QString digits;
    QString extension;
    bool inExtension = false;
    for (const QChar ch : plain) {
        if (ch >= u'0' && ch <= u'9')
            (inExtension ? extension : digits) += ch;
        else if (QStringView(u"转xX#").contains(ch) || (ch == u'-' && mayHaveExtension(digits)))
            inExtension = true;
        else if (!QStringView(u" -()+—–./").contains(ch))
            return {};
    }
    const bool isMobile = digits.size() == 11 && digits.startsWith(u'1');
    if (fromAbroad && !isMobile && !digits.startsWith(u'0'))
        digits.prepend(u'0');
    if (digits.size() == 12 && digits.startsWith(u"01") && digits[2] >= u'3')
        digits.remove(0, 1); // a mobile number dialled with the long-distance 0
    if (digits.size() == 11 && digits.startsWith(u'1'))
        return digits;
    const bool hasUsualLength = digits.size() >= 7 && digits.size() <= 12;
    if (!hasUsualLength && !isShortServiceNumber(digits))
        return {};
    return extension.isEmpty() ? digits : digits + u'-' + extension;
}

/// A number with words around it. Fewer than ten digits could as well be a date or a house number.
QString numberAmongWords(const QString &plain)
{
    static const QRegularExpression run(
        QStringLiteral("(?<![0-9*])[+(]*[0-9][-0-9 ()+.—–]*(转 *[0-9]{1,6})?(?![0-9*])"));
    for (auto found = run.globalMatch(plain); found.hasNext();) {
        const QString number = onePhoneNumber(found.next().captured());
        const QString digits = number.section(u'-', 0, 0);
        if (digits.size() >= 10 && isWhole(digits))
            return number;
    }
    return {};
}

} // namespace

QString phoneNumber(const QString &input)
{
    static const QRegularExpression label(
        QStringLiteral(
            "^(联系|来电)?(手机号码|手机号|手机|电话号码|电话|座机|固话|号码|tel|phone|mobile)[: ]*"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression extension(QStringLiteral("转?分机号?:?|ext\\.?"),
                                              QRegularExpression::CaseInsensitiveOption);
    QString plain = tidyLine(input).normalized(QString::NormalizationForm_KC);
    plain.remove(label).replace(extension, QStringLiteral("转"));
    if (const QString number = onePhoneNumber(plain); !number.isEmpty())
        return number;
    static const QRegularExpression betweenNumbers(QStringLiteral("[/,;、]"));
    for (const QString &part : plain.split(betweenNumbers)) {
        if (const QString first = onePhoneNumber(part); !first.isEmpty())
            return first;
    }
    return numberAmongWords(plain);
}

QString wholePhoneNumber(const QString &typed)
{
    const QString number = phoneNumber(typed);
    return isWhole(number.section(u'-', 0, 0)) ? number : QString();
}

} // namespace jiesu::text
