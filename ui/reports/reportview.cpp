// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportview.h"

#include "domain/officetime.h"
#include "ui/dashboard/boardhead.h"
#include "ui/imports/longwork.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/sidelist.h"

#include <QBoxLayout>
#include <QLabel>

namespace jiesu {

ReportView::ReportView(OfficeContext &context, const QString &templates, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_request{Period::month(Month::of(toOffice(context.clock.now()).date)).previous(), {}, {}}
    , m_head(new BoardHead(this))
    , m_templates(new SideList(templates, this))
    , m_card(new Card({}, this))
    , m_saved(new QLabel(this))
    , m_progress(new ProgressStrip(this))
    , m_work(new LongWork(*m_progress, this))
{
    m_head->steer(m_request, context.prompts, [this] { ask(); });
    m_saved->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::setRole(m_saved, "dim");
    m_saved->hide();
}

void ReportView::layOut(std::initializer_list<QWidget *> widgets)
{
    m_head->setPeriod(m_request.period, toOffice(m_context.clock.now()).date);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Theme::Size::Gap);
    for (QWidget *widget : widgets)
        middle->addWidget(widget, widget == m_card ? 1 : 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Size::PageMargin, 12, Theme::Size::PageMargin, Theme::Size::PageMargin);
    column->setSpacing(Theme::Size::Gap);
    column->addWidget(m_head);
    column->addWidget(m_progress);
    column->addLayout(middle, 1);
}

void ReportView::activate()
{
    ask();
    m_templates->setFocus();
}

void ReportView::showPeriod(const Period &period)
{
    m_request.period = period;
    ask();
}

void ReportView::ask()
{
    m_head->setPeriod(m_request.period, toOffice(m_context.clock.now()).date);
    askOffice();
}

void ReportView::showNothing(const Error &error)
{
    m_card->setTitle(error.happened);
    m_card->setNote({});
}

void ReportView::say(const QString &saved)
{
    m_saved->setText(saved);
    m_saved->setVisible(!saved.isEmpty());
}

void ReportView::showWritten(const Result<QString> &written)
{
    m_work->finish();
    if (written) {
        say(*written);
        emit notice(*written, StateKind::Good);
    } else if (written.error().kind == ErrorKind::Cancelled) {
        say(written.error().happened);
    } else {
        m_context.prompts.showError(written.error());
    }
    emit finished();
}

QString ReportView::savedNote() const
{
    return m_saved->text();
}

} // namespace jiesu
