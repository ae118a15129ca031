// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/timelineview.h"

#include "ui/desk/deadlinetext.h"
#include "ui/theme.h"

namespace jiesu {
namespace {

/// Stands on the first line of the sentence beside it.
class Dot final : public QWidget
{
public:
    Dot(StateKind kind, QWidget *parent)
        : QWidget(parent)
        , m_kind(kind)
    {
        setFixedSize(12, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(chip::color(m_kind));
        painter.drawEllipse(QRectF(1, 5, 10, 10));
    }

private:
    StateKind m_kind;
};

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

void TimelineView::setEntries(const std::vector<TimelineEntry> &entries, Instant now)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_sentences.clear();
    for (const TimelineEntry &entry : entries) {
        m_sentences << entry.what;
        auto *row = new QWidget;
        auto *grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(10);
        grid->setVerticalSpacing(0);
        auto *what = new QLabel(entry.what);
        what->setTextFormat(Qt::PlainText);
        what->setWordWrap(true);
        auto *when =
            new QLabel(QStringLiteral("%1　%2").arg(shortTime(entry.at, now), entry.actor).trimmed());
        when->setTextFormat(Qt::PlainText);
        Theme::setRole(when, "hint");
        grid->addWidget(new Dot(entry.kind, row), 0, 0, Qt::AlignTop);
        grid->addWidget(what, 0, 1);
        grid->addWidget(when, 1, 1);
        grid->setColumnStretch(1, 1);
        m_column->addWidget(row);
    }
}

QString TimelineView::asText() const
{
    return m_sentences.join(u'\n');
}

} // namespace jiesu
