// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/act.h"

#include "lifecycle/lifecycle.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Act)
};

/// The acts that are not a single step of the lifecycle.
constexpr struct
{
    const char *code;
    const char *label;
} otherActs[] = {
    {"register_dispatch", QT_TRANSLATE_NOOP("Act", "登记并派单")},
    {"register_answered", QT_TRANSLATE_NOOP("Act", "登记并答复")},
    {"edit", QT_TRANSLATE_NOOP("Act", "修改")},
    {"edit_many", QT_TRANSLATE_NOOP("Act", "批量修改")},
    {"restore", QT_TRANSLATE_NOOP("Act", "从回收站恢复")},
    {"join_incident", QT_TRANSLATE_NOOP("Act", "归入群诉事件")},
    {"leave_incident", QT_TRANSLATE_NOOP("Act", "移出群诉事件")},
    {"incident_reply", QT_TRANSLATE_NOOP("Act", "群诉统一答复")},
    {"undo", QT_TRANSLATE_NOOP("Act", "撤销")},
    {"redo", QT_TRANSLATE_NOOP("Act", "重做")},
    {"import", QT_TRANSLATE_NOOP("Act", "导入")},
};

} // namespace

QString actLabel(const QString &code)
{
    for (const Choice &action : choices<CaseAction>()) {
        if (code == QLatin1String(action.code))
            return choice::label(choices<CaseAction>(), action.value);
    }
    for (const auto &act : otherActs) {
        if (code == QLatin1String(act.code))
            return Words::tr(act.label);
    }
    return code;
}

Act::Act(Office &office, const QString &code, ActId undoes)
    : m_office(office)
    , m_transaction(office.database())
    , m_outer(office.m_act)
{
    if (m_outer)
        return;
    m_record.at = office.now();
    m_record.actor = office.actor();
    m_record.code = code;
    m_record.undoes = undoes;
    office.m_act = this;
}

Act::~Act()
{
    if (!m_outer)
        m_office.m_act = nullptr;
}

ActId Act::id()
{
    if (m_outer)
        return m_outer->id();
    if (!m_record.id.isSet())
        ActStore(m_office.database()).add(m_record);
    return m_record.id;
}

HistoryEntry Act::line(const QString &entity, qint64 entityId, const QString &action) const
{
    HistoryEntry entry;
    entry.at = m_office.now();
    entry.actor = m_office.actor();
    entry.entity = entity;
    entry.entityId = entityId;
    entry.action = action;
    return entry;
}

void Act::store(ComplaintCase &complaint, const ComplaintCase *before, const QString &action,
                const QString &reason)
{
    std::vector<HistoryEntry> lines;
    if (before) {
        lines = differences(*before, complaint);
        m_office.cases().update(complaint);
    } else {
        m_office.cases().insert(complaint);
    }
    if (lines.empty())
        lines.emplace_back();
    for (HistoryEntry &changed : lines) {
        HistoryEntry entry = line(entity::complaintCase, complaint.id.value, action);
        entry.field = changed.field;
        entry.oldValue = changed.oldValue;
        entry.newValue = changed.newValue;
        entry.reason = reason;
        changed = std::move(entry);
    }
    m_office.history().append(lines);
    concerns(complaint.caseNo);
}

void Act::addFollowUp(FollowUp &followUp, const QString &action)
{
    m_office.cases().addFollowUp(followUp);
    m_office.history().append(line(entity::followUp, followUp.id, action));
}

void Act::setFollowUpWithdrawn(qint64 followUpId, bool withdrawn, const QString &action,
                               const QString &reason)
{
    m_office.cases().setFollowUpWithdrawn(followUpId, withdrawn);
    HistoryEntry entry = line(entity::followUp, followUpId, action);
    entry.field = QStringLiteral("withdrawn");
    entry.oldValue = QString::number(int(!withdrawn));
    entry.newValue = QString::number(int(withdrawn));
    entry.reason = reason;
    m_office.history().append(std::move(entry));
}

void Act::concerns(const QString &caseNo)
{
    if (m_outer)
        m_outer->concerns(caseNo);
    else if (!m_caseNos.contains(caseNo))
        m_caseNos << caseNo;
}

void Act::commit()
{
    if (!m_outer && !m_caseNos.isEmpty())
        ActStore(m_office.database())
            .setSubject(id(), m_caseNos.size() == 1
                                  ? m_caseNos.first()
                                  : Words::tr("%1 等 %2 件").arg(m_caseNos.first()).arg(m_caseNos.size()));
    m_transaction.commit();
}

} // namespace jiesu
