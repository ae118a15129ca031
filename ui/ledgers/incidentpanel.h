// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/incidentservice.h"
#include "ui/desk/choicelists.h"
#include "ui/widgets/statechip.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace jiesu {

class Card;
class IncidentCases;
class IncidentForm;
class IncidentReplyCard;
class IncidentTimeline;
class OfficeContext;

/// One incident, or one that is to be: its fields, its timeline, its cases and the reply to all of them.
/// Nothing that was typed is lost by another save: only what was not edited follows what is stored.
class IncidentPanel final : public QWidget
{
    Q_OBJECT
public:
    /// @param context must outlive the panel
    explicit IncidentPanel(OfficeContext &context, QWidget *parent = nullptr);

    void setLists(const ChoiceLists &lists);
    void open(const ListedIncident &listed);
    void showProposal(const IncidentProposal &proposal);
    void startNew();
    void clear();
    /// Something was typed that is stored nowhere.
    [[nodiscard]] bool hasUnsaved() const;
    void focusFirst();

    // What the commands of the page do; each does nothing where it makes no sense.
    void save();
    void close();
    void focusEvent();
    void focusCaseNumber();
    void focusReply();
    void removeCase();
    void takeUpWaiting();
    void tellCaller();
    void tellAll();
    void draftNotice();
    void copyNotice();
    void printNotice();
    void print();

signals:
    /// Something was stored.
    void stored(jiesu::IncidentId id, const QString &sentence);
    void said(const QString &sentence);

private:
    void layOut();
    void connectParts();
    void showUnstored(const Incident &draft, std::vector<CaseId> cases, bool keepEdits);
    void load();
    void showDetail(const IncidentDetail &detail);
    void store(bool closing);
    void addEvent(Instant at, const QString &text);
    void addCase(const QString &number);
    void reply(const QString &text);
    void tell(const std::vector<CaseId> &cases, bool told);
    /// Runs @p work on the office's thread. Its answer goes to @p done, a refusal as a sentence to @p failed.
    template <class Work, class Handler, class Failed> void run(Work work, Handler done, Failed failed);

    OfficeContext &m_context;
    QStackedLayout *m_stack;
    QScrollArea *m_scroll;
    IncidentForm *m_form;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
    IncidentTimeline *m_timeline;
    IncidentCases *m_cases;
    IncidentReplyCard *m_reply;
    Card *m_historyCard;
    QLabel *m_history;
    Incident m_incident;           ///< as stored; with an unset id one that is to be
    std::vector<CaseId> m_waiting; ///< cases that could be taken up, or that a new incident begins with
    int m_question = 0;
    bool m_saving = false;
};

} // namespace jiesu
