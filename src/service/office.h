// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referencedata.h"
#include "domain/user.h"
#include "domain/workcalendar.h"
#include "metrics/assessmentrule.h"
#include "storage/casestore.h"
#include "storage/database.h"
#include "storage/figurestore.h"
#include "storage/historystore.h"
#include "storage/importstore.h"
#include "storage/referencestore.h"
#include "support/clock.h"

#include <memory>

namespace jiesu {

class Act;

/// "1": nobody works in the office without having logged in. See PeopleService.
inline const QString loginSetting = QStringLiteral("login");

/// An open office file: the database, the clock, who is at the keyboard, and the reference data. Everything
/// the services do, they do on an Office. Lives on one thread (see OfficeThread); the command line uses it on
/// the main thread. Members throw StorageError; the edge that turns it into a Result is inResult() below.
class Office final
{
public:
    Office(std::unique_ptr<Database> database, std::shared_ptr<const Clock> clock, QString actor);

    /// Opens an existing office. @see Database::open
    [[nodiscard]] static Result<std::unique_ptr<Office>> open(const QString &path,
                                                              std::shared_ptr<const Clock> clock);
    /// Makes a new office with the built-in calendar, divisions, category tree, time classes and rules.
    [[nodiscard]] static Result<std::unique_ptr<Office>> create(const QString &path,
                                                                std::shared_ptr<const Clock> clock);
    /// The same in memory; for tests.
    [[nodiscard]] static std::unique_ptr<Office> inMemory(std::shared_ptr<const Clock> clock);

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Instant now() const { return m_clock->now(); }
    [[nodiscard]] const QString &actor() const { return m_actor; }
    void setActor(const QString &actor) { m_actor = actor; }
    /// Who is at the keyboard, for permissions and masking.
    [[nodiscard]] const Session &session() const { return m_session; }
    /// A user is the actor from now on; without one the operator of the settings is.
    void setSession(const Session &session);

    [[nodiscard]] std::shared_ptr<const ReferenceData> reference();
    /// To be called after a change of units, places, categories or time classes.
    void reloadReference() { m_reference.reset(); }
    /// The same after one place was stored as @p place: with many places far less work.
    void takeStoredPlace(const Place &place);
    [[nodiscard]] const WorkCalendar &calendar();
    void reloadCalendar() { m_calendar.reset(); }
    [[nodiscard]] std::vector<AssessmentRule> rules() { return ReferenceStore(*m_database).rules(); }
    /// By code or name; the default rule for an empty text. NotFound otherwise, naming the rules there are.
    [[nodiscard]] Result<AssessmentRule> rule(const QString &codeOrName = {});

    /// Its lists show callers as masking.h allows.
    [[nodiscard]] CaseStore cases();
    [[nodiscard]] FigureStore figures() { return {*m_database, reference()}; }
    [[nodiscard]] ReferenceStore referenceStore() { return ReferenceStore(*m_database); }
    /// What is appended belongs to the open act, if there is one.
    [[nodiscard]] HistoryStore history();
    [[nodiscard]] ImportStore imports() { return ImportStore(*m_database); }

    /// "区环卫中心"; the name printed on every table.
    [[nodiscard]] QString name();
    /// True for an office made by `demo`: every page then says 演示数据.
    [[nodiscard]] bool isDemo();

private:
    friend class Act;
    Act *m_act = nullptr; ///< the outermost open act
    std::unique_ptr<Database> m_database;
    std::shared_ptr<const Clock> m_clock;
    QString m_actor;
    Session m_session;
    std::shared_ptr<const ReferenceData> m_reference;
    std::optional<WorkCalendar> m_calendar;
};

namespace detail {
template <class T> struct AsResult
{
    using Type = Result<T>;
};
template <class T> struct AsResult<Result<T>>
{
    using Type = Result<T>;
};
} // namespace detail

/// Result<T> for T as well as for Result<T>.
template <class T> using AsResult = typename detail::AsResult<T>::Type;

/// Runs @p work and turns a StorageError into an Error. @p work returns Result<T> or T.
template <class Work> auto inResult(Work &&work) -> AsResult<std::invoke_result_t<Work &>>
{
    try {
        return work();
    } catch (const StorageError &failure) {
        return failure.error();
    }
}

} // namespace jiesu
