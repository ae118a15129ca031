// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casenumbers.h"

#include "domain/officetime.h"

#include <QRegularExpression>

namespace jiesu {

namespace {

constexpr int numberWidth = 6;

QString counterName(int year)
{
    return QStringLiteral("case_no.%1").arg(year);
}

} // namespace

QString CaseNumbers::next(Instant receivedAt)
{
    const int year = toOffice(receivedAt).date.year();
    Counter &counter = this->counter(year);
    ++counter.last;
    counter.moved = true;
    return QStringLiteral("JS-%1-%2")
        .arg(QString::number(year), QString::number(counter.last).rightJustified(numberWidth, u'0'));
}

void CaseNumbers::noteForeign(const QString &caseNo)
{
    static const QRegularExpression pattern(QStringLiteral("^JS-([0-9]{4})-([0-9]{6,15})$"));
    const QRegularExpressionMatch match = pattern.match(caseNo);
    if (!match.hasMatch())
        return;
    Counter &counter = this->counter(match.captured(1).toInt());
    const qint64 number = match.captured(2).toLongLong();
    if (number <= counter.last)
        return;
    counter.last = number;
    counter.moved = true;
}

void CaseNumbers::store()
{
    for (auto &[year, counter] : m_counters) {
        if (!std::exchange(counter.moved, false))
            continue;
        m_database
            .statement(QStringLiteral("INSERT INTO counter (name, value) VALUES (?, ?) "
                                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value"))
            .run({counterName(year), counter.last});
    }
}

CaseNumbers::Counter &CaseNumbers::counter(int year)
{
    const auto known = m_counters.find(year);
    if (known != m_counters.end())
        return known->second;
    const qint64 last = m_database.statement(QStringLiteral("SELECT value FROM counter WHERE name = ?"))
                            .run({counterName(year)})
                            .firstInteger();
    return m_counters[year] = {last, false};
}

} // namespace jiesu
