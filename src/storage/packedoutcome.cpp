// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packedoutcome.h"

#include <QStringList>

namespace jiesu {

namespace {

/// One part of the packed outcome: its column, its width and the way back.
struct Part
{
    const char *column;
    int bits;
    void (*unpack)(Outcome &, int);
};

// clang-format off
constexpr Part parts[] = {
    {"request_type", 4, [](Outcome &o, int v) { o.type = RequestType(v); }},
    {"CASE WHEN status IN (8, 9) THEN status ELSE 7 END", 4, [](Outcome &o, int v) { o.status = CaseStatus(v); }},
    {"directly_answered", 1, [](Outcome &o, int v) { o.directlyAnswered = v != 0; }},
    {"special_disposition", 3, [](Outcome &o, int v) { o.disposition = SpecialDisposition(v); }},
    {"retained", 1, [](Outcome &o, int v) { o.retained = v != 0; }},
    {"suspended", 1, [](Outcome &o, int v) { o.suspended = v != 0; }},
    {"count_exempt", 1, [](Outcome &o, int v) { o.countExempt = v != 0; }},
    {"official_reached", 2, [](Outcome &o, int v) { o.official = Reached(v); }},
    {"official_contacted", 2, [](Outcome &o, int v) { o.officialContacted = Contacted(v); }},
    {"official_solved", 3, [](Outcome &o, int v) { o.officialSolved = Solved(v); }},
    {"official_satisfaction", 3, [](Outcome &o, int v) { o.officialSatisfaction = Satisfaction(v); }},
    {"self_contacted", 2, [](Outcome &o, int v) { o.selfContacted = Contacted(v); }},
    {"self_solved", 3, [](Outcome &o, int v) { o.selfSolved = Solved(v); }},
    {"self_satisfaction", 3, [](Outcome &o, int v) { o.selfSatisfaction = Satisfaction(v); }},
};
// clang-format on
static_assert(int(CaseStatus::Closed) == 7 && int(CaseStatus::Merged) == 8 && int(CaseStatus::Void) == 9);

} // namespace

QString packedOutcome(CaseCondition::Source source)
{
    QStringList terms;
    int shift = 0;
    for (const Part &part : parts) {
        QString column = QString::fromLatin1(part.column);
        if (source == CaseCondition::Source::Cases && column == QLatin1String("count_exempt"))
            column = QStringLiteral("count_exempt_type IS NOT NULL");
        terms << QStringLiteral("((%1) << %2)").arg(column).arg(shift);
        shift += part.bits;
    }
    return terms.join(QStringLiteral(" | "));
}

Outcome unpackedOutcome(qint64 packed)
{
    Outcome outcome;
    for (const Part &part : parts) {
        part.unpack(outcome, int(packed & ((qint64(1) << part.bits) - 1)));
        packed >>= part.bits;
    }
    return outcome;
}

} // namespace jiesu
