// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dutyshift.h"

#include "domain/officetime.h"

#include <array>

namespace jiesu {

template <> std::span<const RecordField<DutyShift>> recordFields<DutyShift>()
{
    using S = DutyShift;
    using enum FieldType;
    static const std::array fields{
        recordField<S, &S::name>("name", Text),      recordField<S, &S::startsAt>("starts_at", Time),
        recordField<S, &S::endsAt>("ends_at", Time), recordField<S, &S::person>("person", Text),
        recordField<S, &S::phone>("phone", Text),    recordField<S, &S::nightContact>("night_contact", Text),
    };
    return fields;
}

DutyShift shiftOn(QDate day, const ShiftPattern &pattern)
{
    DutyShift shift;
    shift.name = pattern.name;
    shift.startsAt = fromOffice(day, pattern.from);
    shift.endsAt = fromOffice(pattern.to > pattern.from ? day : day.addDays(1), pattern.to);
    return shift;
}

QString shiftText(const DutyShift &shift)
{
    const OfficeTime from = toOffice(shift.startsAt);
    const QString clock = QStringLiteral("HH:mm");
    return QStringLiteral("%1 %2 %3–%4")
        .arg(from.date.toString(QStringLiteral("MM-dd")), shift.name, from.time.toString(clock),
             toOffice(shift.endsAt).time.toString(clock));
}

std::vector<DutyGap> dutyGaps(std::vector<DutyShift> shifts, Instant from, Instant to)
{
    std::erase_if(shifts, [](const DutyShift &shift) { return shift.person.isEmpty(); });
    std::ranges::sort(shifts, {}, &DutyShift::startsAt);
    std::vector<DutyGap> gaps;
    Instant covered = from;
    for (const DutyShift &shift : shifts) {
        if (shift.startsAt >= to)
            break;
        if (shift.startsAt > covered)
            gaps.push_back({covered, shift.startsAt});
        covered = std::max(covered, shift.endsAt);
    }
    if (covered < to)
        gaps.push_back({covered, to});
    return gaps;
}

} // namespace jiesu
