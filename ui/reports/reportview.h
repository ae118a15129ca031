// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardquery.h"
#include "ui/page.h"

class QLabel;

namespace jiesu {

class BoardHead;
class Card;
class LongWork;
class OfficeContext;
class ProgressStrip;
class SideList;

/// What the views of 报表 share: period, scope and rule at the head, a list of templates, a card that shows
/// what the file will hold, and the strip of a file that is being written.
class ReportView : public Page
{
    Q_OBJECT
public:
    void activate() override;
    void showPeriod(const Period &period);

    [[nodiscard]] SideList *templates() const { return m_templates; }
    /// What is said of the last file; empty before.
    [[nodiscard]] QString savedNote() const;

signals:
    /// The preview shows an answer.
    void shown();
    /// A file was written, or not.
    void finished();

protected:
    /// @param context must outlive the view @param templates heads their list
    ReportView(OfficeContext &context, const QString &templates, QWidget *parent);

    /// Head and strip above the widgets, which stand beside each other; the card takes what room there is.
    void layOut(std::initializer_list<QWidget *> widgets);
    /// Asks anew for what is shown.
    void ask();
    /// Asks the office for the period, scope and rule of m_request.
    virtual void askOffice() = 0;
    /// The card says that there is nothing to show, and why.
    void showNothing(const Error &error);
    void say(const QString &saved);
    /// The end of a file that was being written.
    void showWritten(const Result<QString> &written);

    OfficeContext &m_context;
    BoardRequest m_request;
    BoardHead *m_head;
    SideList *m_templates;
    Card *m_card;
    QLabel *m_saved;
    ProgressStrip *m_progress;
    LongWork *m_work;
};

} // namespace jiesu
