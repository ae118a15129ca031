// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/permission.h"
#include "service/office.h"
#include "storage/actstore.h"

#include <QSet>

namespace jiesu {

/// One thing that a person does with cases and may undo: a transaction, its record among the acts and the
/// history that is written meanwhile. An act inside another one joins it. Unless commit() is reached, nothing
/// of it is stored. The person at the keyboard must be permitted the outermost act, and on the cases it
/// stores (permission.h); whoever writes cases writes an act, so nothing passes by. @throws StorageError
class Act final
{
public:
    /// @param code what is done; see actLabel()
    /// @param undoes for an undo or redo: the act that it takes back
    Act(Office &office, const QString &code, ActId undoes = {});
    ~Act();
    Act(const Act &) = delete;
    Act &operator=(const Act &) = delete;

    /// Inserts the case, or updates it where it stood as @p before, and writes what changed to the history
    /// under @p action; at least one line, even if no field changed.
    void store(ComplaintCase &complaint, const ComplaintCase *before, const QString &action,
               const QString &reason);
    /// Names a case in what the act is called; store() does so by itself.
    void concerns(const QString &caseNo);
    /// Sets what a person said about two cases, or takes it away, and writes it to the history of both.
    void setRelation(const ComplaintCase &one, const ComplaintCase &other, std::optional<RelationKind> before,
                     std::optional<RelationKind> after, const QString &action, const QString &reason);
    /// What the list of acts says that it was done to; else the numbers of the cases stored.
    void setSubject(const QString &subject);
    void commit();

    /// The act is recorded when its id is first asked for, which writing a line of history does; an act that
    /// changed nothing leaves no record.
    [[nodiscard]] ActId id();

private:
    [[nodiscard]] const QString &governingCode() const;

    Office &m_office;
    Transaction m_transaction;
    Act *m_outer; ///< the act that this one has joined
    ActRecord m_record;
    QSet<QString> m_caseNos;
    QString m_firstCaseNo;
    QString m_subject;
};

/// What an act's code means: "登记", "登记并派单", "修改".
[[nodiscard]] QString actLabel(const QString &code);
/// Why an act with this code is refused to the person; nothing where it is permitted. A code that is not
/// known is refused to everybody while log-in is on.
[[nodiscard]] std::optional<Error> actRefusal(const Session &session, const QString &code,
                                              const CaseParties *parties = nullptr);

namespace entity {
inline const QString complaintCase = QStringLiteral("case");
/// That somebody looked at what is masked in a case; apart from the case, whose changes it is none of.
inline const QString caseView = QStringLiteral("case_view");
inline const QString followUp = QStringLiteral("follow_up");
inline const QString incident = QStringLiteral("incident");
inline const QString place = QStringLiteral("place");
inline const QString request = QStringLiteral("request");
inline const QString assignment = QStringLiteral("assignment");
inline const QString round = QStringLiteral("round");
inline const QString promise = QStringLiteral("promise");
inline const QString snooze = QStringLiteral("reminder_snooze");
inline const QString specialTask = QStringLiteral("special_task");
inline const QString rule = QStringLiteral("rule");
} // namespace entity

/// The action of the lines of entity::caseView.
inline const QString revealAction = QStringLiteral("reveal");

/// The field of a case's history that tells of relations: "repeat JS-2026-000012".
inline const QString relationField = QStringLiteral("relation");

} // namespace jiesu
