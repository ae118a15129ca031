// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/yearchart.h"

#include <QLocale>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>

#include <cmath>

namespace jiesu {
namespace {

constexpr double barShare = 0.72; ///< of a month's width, for its two bars
constexpr int most = 4;           ///< lines above zero
constexpr int legendMark = 10;

using Token = Theme::Token;

/// The smallest of 1, 2, 5, 10, 20, 50 … that needs at most four steps, with room for the number on a bar.
int stepFor(qint64 largest)
{
    const double wanted = 1.08 * double(std::max<qint64>(largest, 1)) / most;
    const double power = std::pow(10, std::floor(std::log10(std::max(wanted, 1.0))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (wanted <= factor * power)
            return int(factor * power);
    }
    return int(10 * power);
}

QString number(const std::optional<qint64> &count)
{
    return count ? QLocale().toString(*count) : QStringLiteral("—");
}

} // namespace

YearOverYearChart::YearOverYearChart(QWidget *parent)
    : MonthChart(parent)
{
    setAccessibleName(tr("受理量与同比"));
    rebuild();
}

void YearOverYearChart::setData(const YearOverYear &content)
{
    m_data = content;
    rebuild();
}

void YearOverYearChart::rebuild()
{
    QStringList months;
    qint64 largest = 0;
    auto *before = new QBarSet(m_data.beforeName);
    auto *now = new QBarSet(m_data.nowName);
    for (const YearMonth &month : m_data.months) {
        months << month.label;
        *before << double(month.before.value_or(0));
        *now << double(month.now.value_or(0));
        largest = std::max({largest, month.before.value_or(0), month.now.value_or(0)});
    }
    before->setPen(Qt::NoPen);
    before->setBrush(Theme::color(Token::LastYear));
    now->setPen(Qt::NoPen);
    now->setBrush(Theme::color(Token::Accent));

    const int step = stepFor(largest);
    const int steps = int(std::ceil(1.08 * double(std::max<qint64>(largest, 1)) / step));
    resetAxes(months, 0, double(step) * steps, steps + 1, QStringLiteral("%.0f"));
    auto *bars = new QBarSeries;
    bars->setBarWidth(barShare);
    bars->append(before);
    bars->append(now);
    addOnAxes(bars);
    describe();
}

void YearOverYearChart::drawOver(QPainter &painter)
{
    for (int index = 0; index < monthCount(); ++index) {
        const YearMonth &month = m_data.months.at(std::size_t(index));
        if (month.now) {
            const QString text = number(month.now);
            const QPointF top = pointFor(index + barShare / 4, double(*month.now));
            const double width = painter.fontMetrics().horizontalAdvance(text) + 4;
            painter.setPen(Theme::color(Token::Accent));
            painter.drawText(QRectF(top.x() - width / 2, top.y() - 18, width, 16), Qt::AlignCenter, text);
        }
        const Token token = month.isBetter ? Token::Good : month.isWorse ? Token::Bad : Token::Dim;
        drawUnder(painter, index, 1, month.change, Theme::color(token));
    }
    int right = int(sceneRect().right());
    for (const auto &[name, token] :
         {std::pair(m_data.nowName, Token::Accent), {m_data.beforeName, Token::LastYear}}) {
        const int textWidth = painter.fontMetrics().horizontalAdvance(name);
        painter.setPen(Theme::color(Token::Dim));
        painter.drawText(QRect(right - textWidth, 0, textWidth + 1, 18), Qt::AlignCenter, name);
        painter.fillRect(QRect(right - textWidth - legendMark - 5, 5, legendMark, legendMark),
                         Theme::color(token));
        right -= textWidth + legendMark + 5 + 14;
    }
}

QString YearOverYearChart::monthText(int index) const
{
    const YearMonth &month = m_data.months.at(std::size_t(index));
    return tr("%1：%2 年 %3 件，%4 年 %5 件 %6")
        .arg(month.label, m_data.beforeName, number(month.before), m_data.nowName, number(month.now),
             month.change)
        .trimmed();
}

QString YearOverYearChart::asText() const
{
    QStringList lines;
    for (int index = 0; index < int(m_data.months.size()); ++index)
        lines << monthText(index);
    return lines.join(u'\n');
}

} // namespace jiesu
