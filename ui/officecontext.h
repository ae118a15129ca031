// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caselink.h"
#include "domain/incident.h"
#include "domain/user.h"
#include "service/officethread.h"
#include "support/clock.h"
#include "ui/lookups.h"

#include <QObject>

#include <functional>

namespace jiesu {

class Commands;
class Prompts;
class Settings;

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

    /// Runs @p work(Office &), which returns T or Result<T>, on the office's thread and then
    /// @p handler(Result<T>) on this one; not at all if @p receiver is gone by then.
    template <class Work, class Handler>
    void ask(QObject *receiver, OfficeThread::Priority priority, Work work, Handler handler)
    {
        using Answer = AsResult<std::invoke_result_t<Work &, Office &>>;
        auto answer = std::make_shared<std::optional<Answer>>();
        request(
            receiver, priority,
            [answer, work = std::move(work)](Office *opened, const Error &closed) mutable {
                answer->emplace(opened ? inResult([&] { return work(*opened); }) : Answer(closed));
            },
            [answer, handler = std::move(handler)]() mutable { handler(std::move(**answer)); });
    }
    /// The same for what a page shows: only the answer to the newest question is handled.
    /// @param question a member of the receiver that counts its questions
    template <class Work, class Handler>
    void askLatest(QObject *receiver, int &question, Work work, Handler handler,
                   OfficeThread::Priority priority = OfficeThread::Priority::Read)
    {
        ask(receiver, priority, std::move(work),
            [&question, asked = ++question, handler = std::move(handler)](auto answer) mutable {
                if (asked == question)
                    handler(std::move(answer));
            });
    }
    /// A handler for ask() that gets the value; an error goes to the person in a box of its own.
    template <class Handler> auto orTell(Handler handler)
    {
        return [this, handler = std::move(handler)](auto answer) mutable {
            if (answer)
                handler(std::move(answer).value());
            else
                tell(answer.error());
        };
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
    /// A page asks for a call at the desk that begins with @p content, see CallForm::content().
    void callAsked(const QJsonObject &content);
    /// A page asks for a record of a ledger. @param ledger its code
    void recordAsked(const QString &ledger, qint64 id);
    /// A page asks for the list behind a number; @p title says what the number was.
    void showCases(const jiesu::CaseFilter &filter, const QString &title);
    /// The same for a number that says how many cases its list must hold; the way back is kept.
    void showFigure(const jiesu::CaseLink &link);
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

private:
    void tell(const Error &error);
    void request(QObject *receiver, OfficeThread::Priority priority, OfficeThread::Work work,
                 std::function<void()> handler);
};

} // namespace jiesu
