// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/incident.h"
#include "domain/user.h"
#include "service/officethread.h"
#include "support/clock.h"
#include "ui/lookups.h"

#include <QObject>
#include <QPointer>

namespace jiesu {

class Commands;
class Prompts;
class Settings;

namespace detail {
template <class Handler, class Answer>
auto guarded(QObject *receiver, Handler handler, void (Handler::*)(Answer) const)
{
    return [guard = QPointer<QObject>(receiver), handler = std::move(handler)](Answer answer) {
        if (guard)
            handler(std::forward<Answer>(answer));
    };
}
} // namespace detail

/// Hands an answer of the office's thread on while @p receiver is alive:
/// `office.run(…).then(&context, whileAlive(this, [this](const Result<T> &answer) { … }))`. A page may be
/// closed before its answer comes; the context lives until the thread has answered everything, whereas Qt 6.4
/// does not allow the context of a continuation to be gone.
template <class Handler> auto whileAlive(QObject *receiver, Handler handler)
{
    return detail::guarded(receiver, std::move(handler), &Handler::operator());
}

/// What every page of an open office is built with. GUI thread only; outlives the pages.
class OfficeContext final : public QObject
{
    Q_OBJECT
public:
    OfficeContext(OfficeThread &thread, const Clock &officeClock, Commands &commandTable,
                  Prompts &modalPrompts, Settings &userSettings, QObject *parent = nullptr)
        : QObject(parent)
        , office(thread)
        , clock(officeClock)
        , commands(commandTable)
        , prompts(modalPrompts)
        , settings(userSettings)
        , lookups(thread)
    {
        connect(this, &OfficeContext::referenceChanged, &lookups, &LookupKeeper::load);
    }

    OfficeThread &office;
    const Clock &clock;
    Commands &commands;
    Prompts &prompts;
    Settings &settings;
    /// Who is at the keyboard, or was before the window was locked, for what is offered; the office itself
    /// asks its own copy.
    Session session;
    void setSession(const Session &now)
    {
        session = now;
        emit sessionChanged();
    }
    LookupKeeper lookups; ///< loaded when a page first asks for them, and again after referenceChanged()

signals:
    /// A page asks for the case page of one case.
    void openCase(jiesu::CaseId id);
    /// A page asks for an incident in the ledger; with an unset id for the proposal for its place.
    void openIncident(const jiesu::Incident &incident);
    /// A page asks for the list behind a number; @p title says what the number was.
    void showCases(const jiesu::CaseFilter &filter, const QString &title);
    /// A page stored something: the others refresh when they are shown.
    void casesChanged();
    /// The roster changed: who is on duty.
    void dutyChanged();
    /// Suggestions were learned anew.
    void suggestionsLearned();
    /// Somebody else is at the keyboard.
    void sessionChanged();
    /// Log-in was turned on or off, or the time until the window locks itself was changed.
    void loginRulesChanged();
    /// Units, places, categories, rules or the calendar changed.
    void referenceChanged();
};

} // namespace jiesu
