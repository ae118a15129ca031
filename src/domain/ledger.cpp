// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger.h"

#include "domain/ledgers/actiontheme.h"
#include "domain/ledgers/citizen.h"
#include "domain/ledgers/facility.h"
#include "domain/ledgers/indicator.h"
#include "domain/ledgers/inspection.h"
#include "domain/ledgers/likelyplace.h"
#include "domain/ledgers/meetingmatter.h"
#include "domain/ledgers/outreachcall.h"
#include "domain/ledgers/patrolfind.h"
#include "domain/ledgers/seasonplan.h"
#include "domain/ledgers/volunteer.h"
#include "domain/ledgers/weatherday.h"

#include <QCoreApplication>
#include <QDate>

#include <array>

namespace jiesu {

std::span<const Ledger *const> ledgers()
{
    static constexpr std::array all{
        &facilityLedger,     &inspectionLedger,        &patrolFindLedger,     &citizenLedger,
        &outreachCallLedger, &volunteerActivityLedger, &activityMemberLedger, &weatherDayLedger,
        &seasonPlanLedger,   &likelyPlaceLedger,       &themeLedger,          &themeCategoryLedger,
        &themeMeasureLedger, &indicatorLedger,         &indicatorValueLedger, &meetingMatterLedger,
    };
    return all;
}

const Ledger *findLedger(const QString &code)
{
    const auto found = std::ranges::find_if(
        ledgers(), [&code](const Ledger *ledger) { return code == QLatin1String(ledger->code); });
    return found == ledgers().end() ? nullptr : *found;
}

QString ledgerTitle(const Ledger &ledger)
{
    return QCoreApplication::translate("ledger", ledger.title);
}

QString fieldLabel(const LedgerField &field)
{
    return QCoreApplication::translate("ledger", field.label);
}

int fieldIndex(const Ledger &ledger, const char *code)
{
    const auto found = std::ranges::find_if(
        ledger.fields, [code](const LedgerField &field) { return qstrcmp(field.code, code) == 0; });
    return found == ledger.fields.end() ? -1 : int(found - ledger.fields.begin());
}

int dayFieldIndex(const Ledger &ledger)
{
    const auto found = std::ranges::find_if(ledger.fields, [](const LedgerField &field) {
        return field.type == FieldType::Day || field.type == FieldType::Time;
    });
    return found == ledger.fields.end() ? -1 : int(found - ledger.fields.begin());
}

LedgerRecord emptyRecord(const Ledger &ledger)
{
    LedgerRecord record;
    record.values.resize(qsizetype(ledger.fields.size()));
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        if (ledger.fields[std::size_t(i)].type == FieldType::Flag)
            record.values[i] = qint64(0);
    }
    return record;
}

const QVariant &valueOf(const Ledger &ledger, const LedgerRecord &record, const char *code)
{
    return record.values.at(fieldIndex(ledger, code));
}

void setValue(const Ledger &ledger, LedgerRecord &record, const char *code, const QVariant &value)
{
    record.values[fieldIndex(ledger, code)] = value;
}

CourseState courseState(const Ledger &ledger, const LedgerRecord &record, QDate today)
{
    using Kind = CourseState::Kind;
    const LedgerCourse *course = ledger.course;
    if (!course ||
        (course->onlyField && valueOf(ledger, record, course->onlyField).toInt() != course->onlyValue))
        return {};
    if (!valueOf(ledger, record, course->done).isNull())
        return {Kind::Done, 0};
    const QDate due = QDate::fromString(valueOf(ledger, record, course->due).toString(), Qt::ISODate);
    return due.isValid() && due < today ? CourseState{Kind::Overdue, int(due.daysTo(today))}
                                        : CourseState{Kind::Open, 0};
}

QString courseText(const Ledger &ledger, const CourseState &state)
{
    switch (state.kind) {
    case CourseState::Kind::Open:
        return QCoreApplication::translate("ledger", ledger.course->openWord);
    case CourseState::Kind::Overdue:
        return QCoreApplication::translate("ledger", "超期 %1 天").arg(state.days);
    case CourseState::Kind::Done:
        return QCoreApplication::translate("ledger", ledger.course->doneWord);
    case CourseState::Kind::Nothing:
        break;
    }
    return {};
}

} // namespace jiesu
