// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/act.h"

#include "domain/refusal.h"
#include "service/access.h"
#include "service/historyline.h"
#include "storage/relationstore.h"

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
    std::optional<Permission> permission; ///< none: ActService asks, by whose act it is
} otherActs[] = {
    {"register_dispatch", QT_TRANSLATE_NOOP("Act", "登记并派单"), Permission::RegisterCases},
    {"register_answered", QT_TRANSLATE_NOOP("Act", "登记并答复"), Permission::RegisterCases},
    {"register_merge", QT_TRANSLATE_NOOP("Act", "登记并并入"), Permission::RegisterCases},
    {"relate", QT_TRANSLATE_NOOP("Act", "关联"), Permission::RelateCases},
    {"separate", QT_TRANSLATE_NOOP("Act", "取消关联"), Permission::RelateCases},
    {"merge_points", QT_TRANSLATE_NOOP("Act", "合并点位"), Permission::KeepPlaces},
    {"edit", QT_TRANSLATE_NOOP("Act", "修改"), Permission::EditCases},
    {"edit_many", QT_TRANSLATE_NOOP("Act", "批量修改"), Permission::EditManyCases},
    {"restore", QT_TRANSLATE_NOOP("Act", "从回收站恢复"), Permission::RestoreCases},
    {"join_incident", QT_TRANSLATE_NOOP("Act", "归入群诉事件"), Permission::KeepIncidents},
    {"leave_incident", QT_TRANSLATE_NOOP("Act", "移出群诉事件"), Permission::KeepIncidents},
    {"incident_reply", QT_TRANSLATE_NOOP("Act", "群诉统一答复"), Permission::KeepIncidents},
    {"correct_follow_up", QT_TRANSLATE_NOOP("Act", "更正回访"), {}}, // as the follow-up itself
    {"promise", QT_TRANSLATE_NOOP("Act", "承诺"), Permission::KeepPromises},
    {"promise_keep", QT_TRANSLATE_NOOP("Act", "兑现承诺"), Permission::KeepPromises},
    {"promise_move", QT_TRANSLATE_NOOP("Act", "改约承诺"), Permission::KeepPromises},
    {"attach", QT_TRANSLATE_NOOP("Act", "添加附件"), Permission::EditCases},
    {"attach_withdraw", QT_TRANSLATE_NOOP("Act", "移除附件"), Permission::EditCases},
    {"snooze", QT_TRANSLATE_NOOP("Act", "暂缓提醒"), Permission::SnoozeReminders},
    {"snooze_end", QT_TRANSLATE_NOOP("Act", "恢复提醒"), Permission::SnoozeReminders},
    {"assessment_table", QT_TRANSLATE_NOOP("Act", "修改综合考评表"), Permission::KeepAssessmentTables},
    {"rule", QT_TRANSLATE_NOOP("Act", "修改考核规则"), Permission::KeepReference},
    {"rule_withdraw", QT_TRANSLATE_NOOP("Act", "撤回考核规则"), Permission::KeepReference},
    {"special_task", QT_TRANSLATE_NOOP("Act", "立专项"), Permission::KeepSpecialTasks},
    {"special_task_edit", QT_TRANSLATE_NOOP("Act", "修改专项"), Permission::KeepSpecialTasks},
    {"special_task_close", QT_TRANSLATE_NOOP("Act", "办结专项"), Permission::KeepSpecialTasks},
    {"bulletin_edit", QT_TRANSLATE_NOOP("Act", "改通报的一句"), Permission::KeepBulletins},
    {"bulletin_template", QT_TRANSLATE_NOOP("Act", "改通报模板"), Permission::KeepBulletins},
    {"ledger_add", QT_TRANSLATE_NOOP("Act", "记台账"), Permission::KeepLedgers},
    {"ledger_edit", QT_TRANSLATE_NOOP("Act", "改台账"), Permission::KeepLedgers},
    {"ledger_withdraw", QT_TRANSLATE_NOOP("Act", "移除台账记录"), Permission::KeepLedgers},
    {"ledger_import", QT_TRANSLATE_NOOP("Act", "导入台账"), Permission::KeepLedgers},
    {"find_add", QT_TRANSLATE_NOOP("Act", "记发现"), Permission::AddFinds},
    {"find_edit", QT_TRANSLATE_NOOP("Act", "改发现"), Permission::AddFinds},
    {"duty_shift", QT_TRANSLATE_NOOP("Act", "改值班表"), Permission::KeepRoster},
    {"duty_roster", QT_TRANSLATE_NOOP("Act", "排班"), Permission::KeepRoster},
    {"outreach_call", QT_TRANSLATE_NOOP("Act", "记外呼"), Permission::KeepLedgers},
    {"undo", QT_TRANSLATE_NOOP("Act", "撤销"), {}},
    {"redo", QT_TRANSLATE_NOOP("Act", "重做"), {}},
    {"import", QT_TRANSLATE_NOOP("Act", "导入"), Permission::ImportCases},
    {"undo_import", QT_TRANSLATE_NOOP("Act", "撤销导入"), Permission::ImportCases},
};

/// What a new case starts with as far as figures are counted from it. Texts are left out: they may be
/// personal, and the history forgets nothing.
void addFirstValues(const ComplaintCase &complaint, std::vector<HistoryEntry> &lines)
{
    const ComplaintCase empty;
    for (const CaseField &field : caseFields()) {
        const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText ||
                            field.type == FieldType::Phone;
        HistoryEntry line;
        line.field = QLatin1String(field.code);
        line.newValue = fieldText(field, complaint);
        if (!isText && !field.personal && line.newValue != fieldText(field, empty))
            lines.push_back(std::move(line));
    }
}

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
    for (const QString &known : {requestActLabel(code), assignmentActLabel(code)}) {
        if (!known.isEmpty())
            return known;
    }
    return code;
}

std::optional<Error> actRefusal(const Session &session, const QString &code, const CaseParties *parties)
{
    for (const Choice &action : choices<CaseAction>()) {
        if (code == QLatin1String(action.code))
            return refusal(session, CaseAction(action.value), parties);
    }
    for (const RequestTransition &step : requestTransitions()) {
        if (code == requestActCode(step.kind, step.action))
            return refusal(session, step.kind, step.action, parties);
    }
    for (const Choice &action : choices<AssignmentAction>()) {
        // AssignmentService asks with the parties: a helping unit's people step what is asked of it.
        if (code == assignmentActCode(AssignmentAction(action.value)))
            return refusal(session, AssignmentAction(action.value));
    }
    if (code == QLatin1String("correct_follow_up"))
        return refusal(session, CaseAction::FollowUp, parties);
    const auto act =
        std::ranges::find_if(otherActs, [&](const auto &each) { return code == QLatin1String(each.code); });
    if (act == std::end(otherActs) && session.loginRequired)
        return refused(ErrorKind::Forbidden, Words::tr("“%1”没有开放给任何职责。").arg(code),
                       Words::tr("请找管理人员。"));
    return act == std::end(otherActs) || !act->permission ? loginMissing(session)
                                                          : refusal(session, *act->permission, parties);
}

Act::Act(Office &office, const QString &code, ActId undoes)
    : m_office(office)
    , m_transaction(office.database())
    , m_outer(office.m_act)
{
    if (m_outer)
        return;
    requireNothingAgainst(actRefusal(office.session(), code));
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

const QString &Act::governingCode() const
{
    return m_outer ? m_outer->governingCode() : m_record.code;
}

void Act::store(ComplaintCase &complaint, const ComplaintCase *before, const QString &action,
                const QString &reason)
{
    std::vector<HistoryEntry> lines;
    if (before) {
        if (m_office.session().loginRequired) {
            const CaseParties parties = partiesOf(m_office, *before);
            requireNothingAgainst(actRefusal(m_office.session(), governingCode(), &parties));
        }
        lines = differences(*before, complaint);
        m_office.cases().update(complaint);
    } else {
        m_office.cases().insert(complaint);
    }
    if (lines.empty())
        lines.emplace_back();
    if (!before)
        addFirstValues(complaint, lines);
    for (HistoryEntry &changed : lines) {
        HistoryEntry entry = historyLine(m_office, entity::complaintCase, complaint.id.value, action);
        entry.field = changed.field;
        entry.oldValue = changed.oldValue;
        entry.newValue = changed.newValue;
        entry.reason = reason;
        changed = std::move(entry);
    }
    m_office.history().append(lines);
    concerns(complaint.caseNo);
}

void Act::setRelation(const ComplaintCase &one, const ComplaintCase &other,
                      std::optional<RelationKind> before, std::optional<RelationKind> after,
                      const QString &action, const QString &reason)
{
    RelationStore relations(m_office.database());
    if (after)
        relations.relate(one.id, other.id, *after, m_office.now(), m_office.actor());
    else
        (void)relations.separate(one.id, other.id);
    const auto text = [](std::optional<RelationKind> kind, const ComplaintCase &partner) {
        return kind ? code(*kind) + u' ' + partner.caseNo : QString();
    };
    for (const auto &[side, partner] : {std::pair(&one, &other), std::pair(&other, &one)}) {
        HistoryEntry entry = historyLine(m_office, entity::complaintCase, side->id.value, action);
        entry.field = relationField;
        entry.oldValue = text(before, *partner);
        entry.newValue = text(after, *partner);
        entry.reason = reason;
        m_office.history().append(std::move(entry));
        concerns(side->caseNo);
    }
}

void Act::setSubject(const QString &subject)
{
    if (m_outer)
        m_outer->setSubject(subject);
    else
        m_subject = subject;
}

void Act::concerns(const QString &caseNo)
{
    if (m_outer)
        return m_outer->concerns(caseNo);
    if (m_caseNos.isEmpty())
        m_firstCaseNo = caseNo;
    m_caseNos.insert(caseNo);
}

void Act::commit()
{
    if (!m_outer && m_subject.isEmpty() && !m_caseNos.isEmpty())
        m_subject = m_caseNos.size() == 1 ? m_firstCaseNo
                                          : Words::tr("%1 等 %2 件").arg(m_firstCaseNo).arg(m_caseNos.size());
    if (!m_outer && !m_subject.isEmpty())
        ActStore(m_office.database()).setSubject(id(), m_subject);
    m_transaction.commit();
}

} // namespace jiesu
