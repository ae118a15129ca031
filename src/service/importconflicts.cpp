// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importconflicts.h"

#include "domain/officetime.h"
#include "domain/valuewords.h"
#include "service/act.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Fields in which the sheet is always right, or that are made from others.
bool isSettledElsewhere(QByteArrayView code)
{
    return code == "status" || code == "follow_up_time" || code.startsWith("official_");
}

/// The latest time that a row names and that is past: how new what it says is.
std::optional<Instant> latestTime(const ImportRow &row, Instant now)
{
    std::optional<Instant> latest;
    for (const CaseField *field : row.given) {
        if (field->type != FieldType::Time)
            continue;
        const Instant at = fromEpoch(field->get(row.values).toLongLong());
        if (at <= now && (!latest || at > *latest))
            latest = at;
    }
    return latest;
}

/// The name of a reference that this import has added, and that the office's snapshot does not know yet.
QString nameInRow(const CaseField &field, const ImportedNames &names)
{
    switch (field.type) {
    case FieldType::Unit:
        return names.unit;
    case FieldType::Category:
        return names.category.join(QStringLiteral(" › "));
    case FieldType::Place:
        return qstrcmp(field.code, "street_id") == 0      ? names.street
               : qstrcmp(field.code, "community_id") == 0 ? names.community
                                                          : names.point;
    default:
        return {};
    }
}

} // namespace

std::optional<ConflictRule> conflictRuleFrom(const QString &word)
{
    if (word == u"keep")
        return ConflictRule::Keep;
    if (word == u"take")
        return ConflictRule::Take;
    if (word == u"newest")
        return ConflictRule::Newest;
    return {};
}

ImportConflicts::ImportConflicts(Office &office, const ConflictDecisions &decisions, ImportReport &report)
    : m_office(office)
    , m_decisions(decisions)
    , m_report(report)
{
}

std::vector<HistoryEntry> ImportConflicts::settle(const ImportRow &row, const ComplaintCase &before,
                                                  ComplaintCase &after)
{
    std::vector<HistoryEntry> changes = differences(before, after);
    if (changes.empty())
        return changes;
    const QHash<QString, HistoryEntry> byHand = writtenByHand(before.id);
    const ConflictRule rule = m_decisions.of(row.number);
    const CallerView view = callerView(m_office.session(), before);
    bool anyConflict = false;
    std::erase_if(changes, [&](const HistoryEntry &changed) {
        const CaseField &field = *findCaseField(changed.field);
        const auto line = byHand.constFind(changed.field);
        ImportChange change{row.number, row.key, fieldLabel(field), words(field, changed.oldValue, {}, view),
                            words(field, changed.newValue, nameInRow(field, row.names), view)};
        change.conflict = line != byHand.constEnd() && !changed.oldValue.isEmpty();
        if (change.conflict) {
            anyConflict = true;
            const std::optional<Instant> said = latestTime(row, m_office.now());
            change.taken =
                rule == ConflictRule::Take || (rule == ConflictRule::Newest && said && *said > line->at);
            change.opponent = QString(line->actor + u' ' + officeMinuteText(line->at)).trimmed();
        }
        if (!change.taken)
            (void)setFieldText(field, after, changed.oldValue);
        const bool kept = !change.taken;
        note(std::move(change));
        return kept;
    });
    m_report.conflicts += anyConflict;
    return changes;
}

bool ImportConflicts::takesLaterRow(const ImportRow &row)
{
    ++m_report.conflicts;
    ImportChange change{row.number,
                        row.key,
                        Words::tr("整行"),
                        Words::tr("第 %1 行").arg(row.differsFrom),
                        Words::tr("第 %1 行").arg(row.number),
                        true,
                        m_decisions.of(row.number) != ConflictRule::Keep,
                        Words::tr("同一张表的第 %1 行").arg(row.differsFrom)};
    const bool taken = change.taken;
    note(std::move(change));
    return taken;
}

QHash<QString, HistoryEntry> ImportConflicts::writtenByHand(CaseId id)
{
    const QString registration = code(CaseAction::Register); // what the case began with is no change
    QHash<QString, HistoryEntry> lines;
    for (const auto &[entry, stands] : m_office.history().since(entity::complaintCase, id.value, 0)) {
        const bool byImport = entry.action == importAction || entry.action == importUndoAction;
        if (!stands && !byImport)
            continue;
        if (byImport)
            lines.remove(entry.field);
        else if (entry.action != registration && !entry.field.isEmpty() &&
                 !isSettledElsewhere(entry.field.toLatin1()))
            lines.insert(entry.field, entry);
    }
    return lines;
}

void ImportConflicts::note(ImportChange change)
{
    ++m_report.fieldChanges;
    if (m_report.changes.size() < keptChanges)
        m_report.changes.push_back(std::move(change));
}

QString ImportConflicts::words(const CaseField &field, const QString &value, const QString &name,
                               CallerView view)
{
    const QString shown = valueWords(field, shownText(field, value, view), *m_office.reference());
    return shown.isEmpty() ? name : shown;
}

} // namespace jiesu
