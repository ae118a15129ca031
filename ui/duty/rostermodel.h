// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dutyshift.h"

#include <QAbstractTableModel>

namespace jiesu {

/// The shifts of a week, one in a row; person, telephone and night contact can be typed.
class RosterModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Day,
        Shift,
        Hours,
        Person,
        Phone,
        NightContact
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// The shifts of the rule on each day of the week, with those of @p stored in them; what the roster holds
    /// beside the rule is listed too.
    void setWeek(QDate monday, const DutyRule &rule, const std::vector<DutyShift> &stored);
    [[nodiscard]] const DutyShift &shift(int row) const { return m_shifts[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Changes nothing by itself: emits edited().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// Somebody typed: the shift as it is to be stored.
    void edited(const jiesu::DutyShift &shift);

private:
    std::vector<DutyShift> m_shifts;
};

} // namespace jiesu
