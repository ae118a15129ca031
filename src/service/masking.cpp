// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/masking.h"

#include <QRegularExpression>

namespace jiesu {

QString withMaskedPhones(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("(?<!\\d)(1[3-9]\\d)\\d{4}(\\d{4})(?!\\d)"));
    QString masked = text;
    return masked.replace(number, QStringLiteral("\\1****\\2"));
}

} // namespace jiesu
