// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/monthchart.h"

#include <optional>

namespace jiesu {

/// One line of a rate chart. At most three lines are told apart by colour, mark and stroke.
struct RateLine
{
    QString name; ///< "响应率"
    /// Percent from 0 to 100, one for each month; none where nothing was assessed, which breaks the line.
    std::vector<std::optional<double>> percents;
};

struct RateLines
{
    QStringList months; ///< "2021-03", oldest first
    std::vector<RateLine> lines;
};

/// The three rates over the last months.
class RateLinesChart final : public MonthChart
{
    Q_OBJECT
public:
    explicit RateLinesChart(QWidget *parent = nullptr);

    void setData(const RateLines &content);
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] QString monthText(int index) const override;

protected:
    void rebuild() override;
    void drawOver(QPainter &painter) override;

private:
    void addLine(int index);

    RateLines m_data;
};

} // namespace jiesu
