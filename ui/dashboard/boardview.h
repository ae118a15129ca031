// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardquery.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QMenu;
class QScrollArea;

namespace jiesu {

class BoardHead;
class Chart;
class EmptyState;
class OfficeContext;

/// The month that 看板 opens with.
[[nodiscard]] BoardRequest currentMonthRequest(const Clock &clock);

/// What the views of 看板 share: the row with period, scope and rule above, the request itself, charts that
/// open, copy and save what they show, and what is said where there is no answer.
class BoardView : public Page, public TableSource
{
    Q_OBJECT
public:
    /// Asks anew and puts the keyboard where it was, at first on the first figure.
    void activate() override;

    /// Asks for another period, scope or rule.
    void showPeriod(const Period &period);
    void showScope(const Scope &scope);
    void showRule(const QString &code);
    [[nodiscard]] const BoardRequest &request() const { return m_request; }
    /// Every number on the view that opens its cases, those of count 0 too.
    [[nodiscard]] std::vector<CaseLink> links() const;

    [[nodiscard]] ExportSubject tableSubject() const override { return exportSubject(ExportKind::Table); }
    [[nodiscard]] QStringList tableNotes() const override { return notes(); }

signals:
    /// A new answer is on the screen.
    void shown();

protected:
    /// @param request shared with the other views; must outlive this, like @p context
    BoardView(OfficeContext &context, BoardRequest &request, QWidget *parent);

    /// Asks the office and shows the answer, or showFailure().
    virtual void ask() = 0;
    [[nodiscard]] virtual QWidget *firstFigure() const = 0;
    /// What has to stand under a picture and in a file: whose figures, of which period, under which rule.
    [[nodiscard]] virtual QStringList notes() const = 0;

    /// Goes below the head, and scrolls.
    void setContent(QWidget *content);
    void showContent();
    void showFailure(const Error &error);
    /// Before a question: the head follows the request.
    void showRequest();
    void open(const CaseLink &link);
    /// What every page offers, under what the view itself does: any table, own templates.
    void addTableActions(QMenu *menu);
    /// Gives a chart its keys and its menu.
    void connectChart(Chart *chart);
    /// The chart with the keyboard, else the first one shown; nullptr if there is none.
    [[nodiscard]] Chart *currentChart() const;
    /// Asks for a file. @param name without ending
    void savePicture(const QPixmap &picture, const QString &name);
    void savePictureOf(Chart *chart);
    void saveDataOf(Chart *chart);
    /// For the register of exports. An unset title is filled in by whoever gives it out.
    [[nodiscard]] ExportSubject exportSubject(ExportKind kind, const QString &title = {}) const;
    /// To be called in the constructor and by activate(), because a command works for one widget.
    virtual void bindCommands();

    OfficeContext &m_context;
    BoardRequest &m_request;
    BoardHead *m_head;
    int m_question = 0; ///< counts those asked for the content

private:
    void connectHead();
    [[nodiscard]] QPixmap pictureOf(Chart *chart) const;
    void tellGivenOut(const ExportRecord &record);

    QScrollArea *m_scroll;
    EmptyState *m_failure;
};

} // namespace jiesu
