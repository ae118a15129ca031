// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importundo.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "service/act.h"
#include "service/importcounits.h"
#include "service/importservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// What stands in the history of a case of the import.
struct Traces
{
    std::vector<HistoryEntry> imported;    ///< lines of this import, oldest first
    std::optional<HistoryEntry> laterLine; ///< the first of somebody else after it
};

class Undoing
{
public:
    Undoing(Office &office, const ImportBatch &batch, ImportUndone &done)
        : m_office(office)
        , m_batch(batch)
        , m_done(done)
        , m_act(office, importUndoAction)
        , m_reason(Words::tr("撤销导入 %1").arg(batch.fileName))
    {
        m_act.setSubject(batch.fileName);
    }

    void take(const ImportStore::Touched &touched)
    {
        const ComplaintCase before = *m_office.cases().find(touched.caseId);
        const Traces traces = tracesOf(touched);
        if (traces.laterLine)
            return keep(before, *traces.laterLine);
        ComplaintCase after = before;
        if (touched.added)
            after.status = CaseStatus::Void;
        else if (!restore(traces, after))
            return;
        ++(touched.added ? m_done.removed : m_done.restored);
        if (after == before)
            return;
        m_act.store(after, &before, importUndoAction, m_reason);
        m_office.cases().setImportHash(after.id, {});
        withdrawImportedCoUnits(m_office, m_batch, after.id, m_reason);
        if (!touched.added)
            withdrawFollowUp(before, after);
    }

    void finish(bool dryRun)
    {
        if (m_done.removed + m_done.restored == 0 || dryRun)
            return;
        m_office.imports().noteUndo(m_batch.id, m_act.id());
        m_act.commit();
    }

private:
    [[nodiscard]] bool isOfThisImport(const HistoryEntry &line) const
    {
        return line.action == importAction && line.at == m_batch.at && line.actor == m_batch.actor;
    }

    /// What came later counts for a case that was added whole, for another where it is of the same fields.
    [[nodiscard]] Traces tracesOf(const ImportStore::Touched &touched)
    {
        Traces traces;
        QStringList fields;
        for (auto &[line, stands] :
             m_office.history().since(entity::complaintCase, touched.caseId.value, 0)) {
            const bool concerned = touched.added || fields.contains(line.field);
            if (isOfThisImport(line)) {
                fields << line.field;
                traces.imported.push_back(line);
            } else if (stands && line.at >= m_batch.at && concerned && !traces.laterLine) {
                traces.laterLine = line;
            }
        }
        return traces;
    }

    void keep(const ComplaintCase &complaint, const HistoryEntry &line)
    {
        const CaseField *field = findCaseField(line.field);
        m_done.kept << Words::tr("%1：%2 %3 改了%4")
                           .arg(complaint.caseNo, line.actor, officeMinuteText(line.at),
                                field ? fieldLabel(*field) : actLabel(line.action));
    }

    /// False where the import changed nothing in the case.
    [[nodiscard]] static bool restore(const Traces &traces, ComplaintCase &after)
    {
        for (auto line = traces.imported.rbegin(); line != traces.imported.rend(); ++line) {
            if (const CaseField *field = findCaseField(line->field))
                (void)setFieldText(*field, after, line->oldValue);
        }
        return !traces.imported.empty();
    }

    /// The city's call that the import reported and that the case no longer tells of.
    void withdrawFollowUp(const ComplaintCase &before, const ComplaintCase &after)
    {
        if (before.followUpTime == after.followUpTime && before.officialReached == after.officialReached &&
            before.officialSatisfaction == after.officialSatisfaction &&
            before.officialSolved == after.officialSolved &&
            before.officialContacted == after.officialContacted)
            return;
        CaseStore cases = m_office.cases();
        std::vector<FollowUp> followUps = cases.followUps(after.id);
        const auto last =
            std::ranges::find_if(followUps.rbegin(), followUps.rend(), [this](const auto &each) {
                return !each.withdrawn && each.by == FollowUpBy::City && each.recordedBy == m_batch.actor;
            });
        if (last == followUps.rend())
            return;
        last->withdrawn = true;
        last->isFinal = false;
        cases.saveFollowUp(*last);
    }

    Office &m_office;
    const ImportBatch &m_batch;
    ImportUndone &m_done;
    Act m_act;
    QString m_reason;
};

} // namespace

Result<ImportUndone> ImportUndoService::undo(BatchId id, bool dryRun, const GoesOn &goesOn)
{
    return inResult([&]() -> Result<ImportUndone> {
        const std::optional<ImportBatch> batch = m_office.imports().find(id);
        if (!batch)
            return refused(ErrorKind::NotFound, Words::tr("没有这次导入。"), Words::tr("请刷新后再试。"));
        if (batch->undone)
            return refused(ErrorKind::Conflict, Words::tr("这次导入已经撤销过了。"));
        ImportUndone done;
        Undoing undoing(m_office, *batch, done);
        const std::vector<ImportStore::Touched> cases = m_office.imports().touched(*batch);
        qint64 taken = 0;
        for (const ImportStore::Touched &touched : cases) {
            undoing.take(touched);
            if (goesOn && !goesOn(++taken, qint64(cases.size())))
                return refused(ErrorKind::Cancelled, Words::tr("撤销已取消。"));
        }
        undoing.finish(dryRun);
        return done;
    });
}

} // namespace jiesu
