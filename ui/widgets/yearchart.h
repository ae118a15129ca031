// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/monthchart.h"

#include <optional>

namespace jiesu {

/// One month of this year beside the same month of the year before.
struct YearMonth
{
    QString label;                ///< "1月"
    std::optional<qint64> before; ///< cases; none where there is no data
    std::optional<qint64> now;    ///< cases; none for a month still to come
    QString change;               ///< "↓29.4%", "↑3.0%", "—"; written under the label
    bool isBetter = false;        ///< fewer cases than before: the change is written as good
    bool isWorse = false;
};

struct YearOverYear
{
    QString beforeName; ///< "2021"
    QString nowName;    ///< "2022"
    std::vector<YearMonth> months;
};

/// Bars of two years by month, this year's with their number, the reduction under each month.
class YearOverYearChart final : public MonthChart
{
    Q_OBJECT
public:
    explicit YearOverYearChart(QWidget *parent = nullptr);

    void setData(const YearOverYear &content);
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] QString monthText(int index) const override;

protected:
    void rebuild() override;
    void drawOver(QPainter &painter) override;

private:
    YearOverYear m_data;
};

} // namespace jiesu
