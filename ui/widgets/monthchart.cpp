// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monthchart.h"

#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>

namespace jiesu {
namespace {

constexpr int legendHeight = 26;
constexpr int bandRadius = 4;

using Token = Theme::Token;

} // namespace

MonthChart::MonthChart(QWidget *parent)
    : QChartView(parent)
    , m_emptyText(tr("这段时间没有案件。"))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    viewport()->setMouseTracking(true);
    setMinimumSize(300, 180);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins(QMargins(0, legendHeight, 0, 2 * FootRow));
    connect(&Theme::instance(), &Theme::changed, this, [this] { rebuild(); });
}

void MonthChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    describe();
}

void MonthChart::resetAxes(const QStringList &months, double bottom, double top, int tickCount,
                           const QString &format)
{
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_months = months;
    m_selected = std::min(m_selected, monthCount() - 1);
    m_hovered = -1;
    m_monthAxis = new QBarCategoryAxis(chart());
    for (int month = 0; month < monthCount(); ++month)
        m_monthAxis->append(
            QString::number(month)); // categories must differ; the names are drawn by drawUnder()
    m_monthAxis->setLabelsVisible(false);
    m_monthAxis->setGridLineVisible(false);
    m_monthAxis->setLinePen(QPen(Theme::color(Token::Line)));

    m_valueAxis = new QValueAxis(chart());
    m_valueAxis->setRange(bottom, top);
    m_valueAxis->setTickCount(tickCount);
    m_valueAxis->setLabelFormat(format);
    m_valueAxis->setLabelsFont(Theme::font(Theme::Size::Small));
    m_valueAxis->setLabelsBrush(Theme::color(Token::Dim));
    m_valueAxis->setGridLinePen(QPen(Theme::color(Token::Line)));
    m_valueAxis->setLineVisible(false);
    m_monthAxis->setVisible(!months.isEmpty());
    m_valueAxis->setVisible(!months.isEmpty());
    chart()->addAxis(m_monthAxis, Qt::AlignBottom);
    chart()->addAxis(m_valueAxis, Qt::AlignLeft);
}

void MonthChart::addOnAxes(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_monthAxis);
    series->attachAxis(m_valueAxis);
}

double MonthChart::monthWidth() const
{
    return monthCount() > 0 ? chart()->plotArea().width() / monthCount() : 0;
}

QPointF MonthChart::pointFor(double month, double value) const
{
    const QRectF plot = chart()->plotArea();
    const double share = (value - m_valueAxis->min()) / (m_valueAxis->max() - m_valueAxis->min());
    return {plot.left() + (month + 0.5) * monthWidth(), plot.bottom() - share * plot.height()};
}

QRectF MonthChart::bandOf(int index) const
{
    const QRectF plot = chart()->plotArea();
    return {plot.left() + index * monthWidth(), plot.top(), monthWidth(), plot.height() + 2 * FootRow + 4};
}

int MonthChart::monthAt(const QPointF &position) const
{
    const QPointF point = mapToScene(position.toPoint());
    for (int index = 0; index < monthCount(); ++index) {
        if (bandOf(index).contains(point))
            return index;
    }
    return -1;
}

void MonthChart::drawUnder(QPainter &painter, int month, int row, const QString &text,
                           const QColor &color) const
{
    const QPointF foot = pointFor(month, m_valueAxis->min());
    const double width = std::max(monthWidth(), 8.0 + painter.fontMetrics().horizontalAdvance(text));
    painter.setPen(color);
    painter.drawText(QRectF(foot.x() - width / 2, foot.y() + 4 + row * FootRow, width, FootRow),
                     Qt::AlignCenter | Qt::TextSingleLine, text);
}

void MonthChart::describe()
{
    setAccessibleDescription(asText().isEmpty() ? m_emptyText : asText());
    scene()->invalidate();
    viewport()->update();
}

void MonthChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    const auto fill = [&](int index, const QPen &pen) {
        if (index < 0 || index >= monthCount())
            return;
        painter->setPen(pen);
        painter->setBrush(Theme::color(Token::AccentSoft));
        painter->drawRoundedRect(bandOf(index), bandRadius, bandRadius);
    };
    fill(m_hovered, Qt::NoPen);
    if (hasFocus())
        fill(m_selected, QPen(Theme::color(Token::Accent)));
}

void MonthChart::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setFont(Theme::font(Theme::Size::Small));
    if (m_months.isEmpty()) {
        painter->setPen(Theme::color(Token::Dim));
        painter->drawText(sceneRect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    for (int month = 0; month < monthCount(); ++month)
        drawUnder(*painter, month, 0, m_months.at(month), Theme::color(Token::Dim));
    drawOver(*painter);
}

void MonthChart::select(int index)
{
    if (monthCount() == 0)
        return;
    m_selected = std::clamp(index, 0, monthCount() - 1);
    setAccessibleDescription(monthText(m_selected) + u'\n' + asText());
    scene()->invalidate();
}

void MonthChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        select(m_selected - 1);
        return;
    case Qt::Key_Right:
        select(m_selected + 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_selected >= 0)
            emit monthActivated(m_selected);
        return;
    default:
        event->ignore();
    }
}

void MonthChart::mousePressEvent(QMouseEvent *event)
{
    const int month = monthAt(event->position());
    if (event->button() == Qt::LeftButton && month >= 0)
        select(month);
}

void MonthChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int month = monthAt(event->position());
    if (event->button() == Qt::LeftButton && month >= 0 && month == m_selected)
        emit monthActivated(month);
}

void MonthChart::mouseMoveEvent(QMouseEvent *event)
{
    const int month = monthAt(event->position());
    if (month == m_hovered)
        return;
    m_hovered = month;
    viewport()->setCursor(month >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    scene()->invalidate();
}

bool MonthChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int month = monthAt(help->pos());
        QToolTip::showText(help->globalPos(), month >= 0 ? monthText(month) : QString(), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        scene()->invalidate();
    }
    return QChartView::viewportEvent(event);
}

void MonthChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_selected < 0 && monthCount() > 0)
        select(0);
    scene()->invalidate();
}

void MonthChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    scene()->invalidate();
}

} // namespace jiesu
