// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duty/rostermodel.h"

#include "domain/officetime.h"
#include "ui/theme.h"

namespace jiesu {
namespace {

constexpr int daysOfWeek = 7;
constexpr int columns = RosterModel::NightContact + 1;

QString DutyShift::*memberOf(int column)
{
    switch (column) {
    case RosterModel::Person:
        return &DutyShift::person;
    case RosterModel::Phone:
        return &DutyShift::phone;
    case RosterModel::NightContact:
        return &DutyShift::nightContact;
    default:
        return nullptr;
    }
}

} // namespace

void RosterModel::setWeek(QDate monday, const DutyRule &rule, const std::vector<DutyShift> &stored)
{
    beginResetModel();
    m_shifts = stored;
    for (int day = 0; day < daysOfWeek; ++day) {
        for (const ShiftPattern &pattern : rule.shifts) {
            const DutyShift empty = shiftOn(monday.addDays(day), pattern);
            const bool isThere = std::ranges::any_of(stored, [&empty](const DutyShift &shift) {
                return shift.name == empty.name && shift.startsAt == empty.startsAt;
            });
            if (!isThere)
                m_shifts.push_back(empty);
        }
    }
    const Instant from = fromOffice(monday);
    std::erase_if(m_shifts, [from](const DutyShift &shift) { return shift.startsAt < from; });
    std::ranges::stable_sort(m_shifts, {}, &DutyShift::startsAt);
    endResetModel();
}

int RosterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shifts.size());
}

int RosterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    const DutyShift &shown = shift(index.row());
    if (role == Qt::ForegroundRole && index.column() < Person)
        return Theme::color(Theme::Token::Dim);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (const auto member = memberOf(index.column()))
        return shown.*member;
    const OfficeTime from = toOffice(shown.startsAt);
    switch (index.column()) {
    case Day: {
        static const QString weekdays = tr("一二三四五六日");
        return tr("%1 周%2").arg(from.date.toString(QStringLiteral("MM-dd")),
                                 weekdays.mid(from.date.dayOfWeek() - 1, 1));
    }
    case Shift:
        return shown.name;
    default:
        return QStringLiteral("%1–%2").arg(from.time.toString(QStringLiteral("HH:mm")),
                                           toOffice(shown.endsAt).time.toString(QStringLiteral("HH:mm")));
    }
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList headers{tr("日期"), tr("班次"), tr("起止"), tr("值班人"), tr("电话"), tr("夜间联系人")};
    return headers.value(section);
}

Qt::ItemFlags RosterModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && memberOf(index.column()) ? usual | Qt::ItemIsEditable : usual;
}

bool RosterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto member = memberOf(index.column());
    if (role != Qt::EditRole || !member)
        return false;
    DutyShift changed = shift(index.row());
    if (changed.*member == value.toString())
        return true;
    changed.*member = value.toString();
    emit edited(changed);
    return true;
}

} // namespace jiesu
