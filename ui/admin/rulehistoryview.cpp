// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/rulehistoryview.h"

#include "domain/officetime.h"
#include "report/reporttext.h"
#include "service/act.h"
#include "service/ruleservice.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>

namespace jiesu {

namespace {

QString actionText(const QString &action)
{
    if (action == QLatin1String("add"))
        return RuleHistoryView::tr("新增");
    if (action == QLatin1String("default"))
        return RuleHistoryView::tr("设为默认");
    if (action == QLatin1String("undo") || action == QLatin1String("redo"))
        return actLabel(action);
    return action == QLatin1String("remove") ? RuleHistoryView::tr("撤回") : RuleHistoryView::tr("修改");
}

std::optional<AssessmentRule> readRule(const QString &json)
{
    const Result<AssessmentRule> rule = readAssessmentRule(json.toUtf8());
    return rule ? std::optional(*rule) : std::nullopt;
}

QString changesOf(const HistoryEntry &entry)
{
    if (entry.field == rulefield::isDefault)
        return RuleHistoryView::tr("默认规则：%1 → %2").arg(entry.oldValue, entry.newValue);
    const auto before = readRule(entry.oldValue);
    const auto after = readRule(entry.newValue);
    if (before && after)
        return ruleDifferences(*before, *after);
    const auto &only = after ? after : before;
    return only ? reporttext::rule(*only) : QString();
}

} // namespace

QString ruleDifferences(const AssessmentRule &before, const AssessmentRule &after)
{
    const QStringList old = reporttext::definitions(before);
    const QStringList made = reporttext::definitions(after);
    QStringList parts;
    if (reporttext::rule(before) != reporttext::rule(after))
        parts << QStringLiteral("%1 → %2").arg(reporttext::rule(before), reporttext::rule(after));
    for (qsizetype i = 0; i < std::min(old.size(), made.size()); ++i) {
        if (old[i] != made[i])
            parts << QStringLiteral("%1 → %2").arg(old[i], made[i]);
    }
    if (before.note != after.note)
        parts << QStringLiteral("%1 → %2").arg(before.note, after.note);
    return parts.join(u' ');
}

RuleHistoryView::RuleHistoryView(OfficeContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new RowTable(QStringLiteral("rule-history"), &context.settings, this))
    , m_model(new TextTableModel({{tr("时间")}, {tr("谁")}, {tr("做了什么")}, {tr("改动")}}, this))
{
    m_table->setModel(m_model);
    m_table->setDefaultWidths({140, 110, 90, 600});
    m_table->setAccessibleName(tr("规则的历史"));
    QLabel *hint = wrappedLabel("hint");
    hint->setText(tr("按 Enter 或双击：把那一次改动后的内容放回表单，可以存为新版本。"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    connect(m_table, &RowTable::rowActivated, this, &RuleHistoryView::choose);
}

void RuleHistoryView::showHistoryOf(const AssessmentRule &rule)
{
    m_context.askLatest(
        this, m_question, [rule](Office &office) { return RuleService(office).history(rule); },
        m_context.orTell([this](const std::vector<HistoryEntry> &entries) { show(entries); }));
}

void RuleHistoryView::show(const std::vector<HistoryEntry> &entries)
{
    m_entries.assign(entries.rbegin(), entries.rend());
    std::vector<TextTableModel::Row> rows;
    for (const HistoryEntry &entry : m_entries)
        rows.push_back({officeMinuteText(entry.at), entry.actor, actionText(entry.action), changesOf(entry)});
    m_model->setRows(std::move(rows));
}

void RuleHistoryView::choose(int row)
{
    const HistoryEntry &entry = m_entries.at(std::size_t(row));
    if (const auto rule = readRule(entry.newValue.isEmpty() ? entry.oldValue : entry.newValue))
        emit ruleChosen(*rule);
}

} // namespace jiesu
