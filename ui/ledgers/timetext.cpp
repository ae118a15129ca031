// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/timetext.h"

#include "domain/text.h"
#include "sheet/datetext.h"

namespace jiesu {

std::optional<Instant> readTime(const QString &typed, QDate day)
{
    const QString text = text::folded(typed).trimmed();
    for (const QString &format : {QStringLiteral("H:m"), QStringLiteral("HHmm")}) {
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return fromOffice(day, time);
    }
    if (const auto date = readDate(typed.trimmed()))
        return date->instant();
    return std::nullopt;
}

std::optional<Instant> readLimit(const QString &typed, QDate day)
{
    const auto date = readDate(typed.trimmed());
    return date ? std::optional(date->limit()) : readTime(typed, day);
}

} // namespace jiesu
