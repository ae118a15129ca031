// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/workorder.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "service/casecells.h"
#include "service/masking.h"

#include <QCoreApplication>
#include <QHash>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkOrder)
};

constexpr const char *basicFields[] = {"order_no",      "case_no",       "received_at",    "source_type",
                                       "channel",       "request_type",  "urgency",        "caller_name",
                                       "caller_phone",  "contact_phone", "caller_address", "is_confidential",
                                       "time_class_id", "deadline",      "status"};
constexpr const char *matterFields[] = {"category_id", "street_id", "community_id",       "point_id",
                                        "grid_code",   "title",     "occurrence_address", "content"};
constexpr const char *handlingFields[] = {"lead_unit_id",       "co_units",       "district_dispatch_time",
                                          "dispatcher",         "sign_time",      "handler",
                                          "first_contact_time", "reply_time",     "done_time",
                                          "close_time",         "round",          "result_text",
                                          "public_reply",       "unsolved_reason"};
constexpr const char *noticeFields[] = {"case_no",      "order_no", "received_at", "category_id",
                                        "lead_unit_id", "handler",  "street_id",   "point_id",
                                        "deadline",     "status",   "title",       "content"};
constexpr const char *answerFields[] = {"official_reached", "official_contacted", "official_solved",
                                        "official_satisfaction"};

QString timeText(const OfficeTime &time)
{
    return time.date.toString(Qt::ISODate) + u' ' + time.time.toString(QStringLiteral("HH:mm"));
}

/// Values of a case in words, masked as its exports are.
class Values final
{
public:
    Values(Office &office, const ComplaintCase &complaint, bool whole)
    {
        const CaseCells::Row row = CaseCells(office, CaseCells::Columns::All, whole).row(complaint);
        std::size_t column = 0;
        for (const CaseField &field : caseFields())
            m_cells[QLatin1String(field.code)] = row[column++];
    }

    [[nodiscard]] std::vector<WorkOrder::Item> items(std::span<const char *const> codes) const
    {
        std::vector<WorkOrder::Item> list;
        for (const char *code : codes) {
            const CaseField &field = *findCaseField(QLatin1String(code));
            const CaseCells::Cell cell = m_cells.value(QLatin1String(code));
            const QString text = cell.time     ? timeText(*cell.time)
                                 : cell.number ? QString::number(*cell.number)
                                               : cell.text;
            const bool isLong = field.type == FieldType::LongText || qstrcmp(code, "title") == 0 ||
                                qstrcmp(code, "occurrence_address") == 0;
            if (!text.isEmpty())
                list.push_back({fieldLabel(field), text, isLong});
        }
        return list;
    }

private:
    QHash<QString, CaseCells::Cell> m_cells;
};

QString stampText(const QString &what, const Stamp &stamp)
{
    if (!stamp.at)
        return {};
    QString text = Words::tr("%1 %2 %3").arg(officeMinuteText(*stamp.at), what, stamp.by).trimmed();
    if (!stamp.text.isEmpty())
        text += Words::tr("：%1").arg(stamp.text);
    return text;
}

std::vector<WorkOrder::Item> requestItems(const std::vector<CaseRequest> &requests, bool whole)
{
    std::vector<WorkOrder::Item> items;
    for (const CaseRequest &request : requests) {
        QStringList lines{
            stampText(Words::tr("提出"), request.raised), stampText(Words::tr("审批"), request.decided),
            stampText(Words::tr("回复"), request.answered), stampText(Words::tr("了结"), request.ended)};
        lines.removeAll(QString());
        const QString text = lines.join(u'\n');
        items.push_back({Words::tr("%1（%2）").arg(label(request.kind), label(request.state)),
                         whole ? text : withMaskedPhones(text), true});
    }
    return items;
}

QString followUpText(const FollowUp &followUp)
{
    QStringList parts{officeMinuteText(followUp.at), followUp.recordedBy};
    if (!followUp.reached)
        parts << Words::tr("未接通");
    const FollowUpAnswers &answers = followUp.answers;
    if (answers.contacted != Contacted::None)
        parts << label(answers.contacted);
    if (answers.solved != Solved::None)
        parts << label(answers.solved);
    if (answers.satisfaction != Satisfaction::None)
        parts << label(answers.satisfaction);
    if (followUp.supervisionLineTold)
        parts << Words::tr("已告知业务监督电话");
    parts << followUp.opinion;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::vector<WorkOrder::Item> followUpItems(const std::vector<FollowUp> &followUps, bool whole)
{
    std::vector<WorkOrder::Item> items;
    for (const FollowUp &followUp : followUps) {
        if (followUp.withdrawn)
            continue;
        const QString text = followUpText(followUp);
        items.push_back({Words::tr("%1第%2次回访").arg(label(followUp.by)).arg(followUp.attempt),
                         whole ? text : withMaskedPhones(text), true});
    }
    return items;
}

/// The newest that was not taken back; null where there is none.
const CaseRequest *newestSupervision(const std::vector<CaseRequest> &requests)
{
    const CaseRequest *newest = nullptr;
    for (const CaseRequest &request : requests) {
        const bool counts =
            request.kind == RequestKind::Supervision && request.state != RequestState::Withdrawn;
        if (counts && (!newest || request.id.value > newest->id.value))
            newest = &request;
    }
    return newest;
}

std::vector<WorkOrder::Item> orderItems(const CaseRequest &request, bool whole)
{
    const auto timeOf = [](const std::optional<Instant> &at) {
        return at ? officeMinuteText(*at) : QString();
    };
    const auto masked = [whole](const QString &text) { return whole ? text : withMaskedPhones(text); };
    return {{Words::tr("督办级别"), label(request.level)},
            {Words::tr("状态"), label(request.state)},
            {Words::tr("发出"), timeOf(request.raised.at)},
            {Words::tr("发出人"), request.raised.by},
            {Words::tr("回复期限"), timeOf(request.dueAt)},
            {Words::tr("督办要求"), masked(request.raised.text), true}};
}

/// What was answered, or room to write.
std::vector<WorkOrder::Item> replyItems(const CaseRequest &request, bool whole)
{
    if (!request.answered.at)
        return {{Words::tr("办理情况"), QStringLiteral("\n\n\n\n\n\n"), true}};
    const QString text = stampText(Words::tr("回复"), request.answered);
    return {{Words::tr("办理情况"), whole ? text : withMaskedPhones(text), true}};
}

} // namespace

Result<WorkOrder> supervisionNotice(Office &office, CaseId id)
{
    const Result<CaseDetail> detail = CaseService(office).detail(id);
    if (!detail)
        return detail.error();
    const CaseRequest *request = newestSupervision(detail->requests);
    if (!request)
        return refused(ErrorKind::NotFound, Words::tr("这件案件没有督办。"),
                       Words::tr("先提出督办，再打印督办单。"));
    return inResult([&] {
        const bool whole = callerView(office.session(), detail->complaint) == CallerView::Whole;
        WorkOrder notice;
        notice.name = Words::tr("督办单");
        notice.officeName = office.name();
        notice.isWhole = whole;
        notice.caseNo = detail->complaint.caseNo;
        notice.sections = {{Words::tr("督办"), orderItems(*request, whole)},
                           {Words::tr("案件"), Values(office, detail->complaint, whole).items(noticeFields)},
                           {Words::tr("办理情况及回复"), replyItems(*request, whole)}};
        notice.signatures = {Words::tr("签发人："), Words::tr("签收人："), Words::tr("日期：")};
        return notice;
    });
}

Result<WorkOrder> workOrder(Office &office, CaseId id)
{
    const Result<CaseDetail> detail = CaseService(office).detail(id);
    if (!detail)
        return detail.error();
    return inResult([&] {
        const bool whole = callerView(office.session(), detail->complaint) == CallerView::Whole;
        const Values values(office, detail->complaint, whole);
        std::vector<WorkOrder::Item> answers = followUpItems(detail->followUps, whole);
        std::ranges::move(values.items(answerFields), std::back_inserter(answers));
        WorkOrder order;
        order.name = Words::tr("工单");
        order.signatures = {Words::tr("经办人签字："), Words::tr("审核人签字："), Words::tr("日期：")};
        order.officeName = office.name();
        order.isWhole = whole;
        order.caseNo = detail->complaint.caseNo;
        order.sections = {{Words::tr("基本信息"), values.items(basicFields)},
                          {Words::tr("诉求"), values.items(matterFields)},
                          {Words::tr("办理"), values.items(handlingFields)},
                          {Words::tr("督办"), requestItems(detail->requests, whole)},
                          {Words::tr("回访"), std::move(answers)}};
        return order;
    });
}

} // namespace jiesu
