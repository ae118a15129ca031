// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followupfields.h"
#include "domain/officetime.h"
#include "service/caseservice.h"
#include "service/requestservice.h"

#include <functional>
#include <random>

namespace jiesu::test {

/// An office in which three people do lawful things at random; the same seed gives the same things.
class RandomOffice
{
public:
    explicit RandomOffice(unsigned seed)
        : m_random(seed)
    {
        for (const char *name : {"清运一队", "公厕管理科"}) {
            Unit unit;
            unit.name = QString::fromUtf8(name);
            m_office->referenceStore().save(unit);
            m_units.push_back(unit.id);
        }
        m_office->reloadReference();
    }

    [[nodiscard]] Office &office() { return *m_office; }
    /// Every case there is, by id.
    [[nodiscard]] std::vector<ComplaintCase> cases()
    {
        std::vector<ComplaintCase> all;
        for (const CaseId id : m_ids)
            all.push_back(*m_office->cases().find(id));
        return all;
    }

    /// The requests of every case, by case and id.
    [[nodiscard]] std::vector<CaseRequest> requests()
    {
        std::vector<CaseRequest> all;
        for (const CaseId id : m_ids)
            std::ranges::copy(RequestService(*m_office).of(id), std::back_inserter(all));
        return all;
    }

    /// The assignments, rounds and follow-up calls of every case, as one text.
    [[nodiscard]] QString besides()
    {
        QStringList lines;
        for (const CaseId id : m_ids) {
            for (const CaseAssignment &each : AssignmentService(*m_office).of(id))
                lines << textOf(each, each.state == AssignmentState::Withdrawn);
            for (const CaseRound &each : RoundService(*m_office).of(id))
                lines << textOf(each, false);
            for (const FollowUp &each : m_office->cases().followUps(id))
                lines << textOf(each, each.withdrawn);
        }
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

    /// Does one thing that is accepted.
    void act()
    {
        while (!tryOne())
            ;
    }

private:
    using Cases = std::vector<ComplaintCase>;

    /// Empty for one that no longer counts: an undo leaves it behind.
    template <class Record> static QString textOf(const Record &record, bool isGone)
    {
        QStringList values;
        for (const RecordField<Record> &field : recordFields<Record>())
            values << field.text(record);
        return isGone ? QString() : values.join(u' ');
    }

    int number(int from, int to) { return from + int(m_random() % unsigned(to - from + 1)); }

    bool tryOne()
    {
        static const QStringList people{QStringLiteral("话务员 01"), QStringLiteral("承办人 02"),
                                        QStringLiteral("回访员 03")};
        m_office->setActor(people[number(0, 2)]);
        m_clock->set(m_clock->now() + std::chrono::minutes(number(0, 60)));
        switch (number(0, 24)) {
        case 0:
            return registerOne();
        case 1:
        case 2:
            return editOne();
        case 3:
            return editSome();
        case 4:
        case 5:
            return followUp();
        case 10:
        case 11:
            return raiseRequest();
        case 12:
        case 13:
            return stepRequest();
        case 14:
            return assign();
        case 15:
            return stepAssignment();
        case 16:
            return correctFollowUp();
        default:
            return stepOrRestore();
        }
    }

    bool registerOne()
    {
        ComplaintCase draft;
        draft.callerPhone = QStringLiteral("1390000%1").arg(number(1000, 1009));
        draft.requestType = number(0, 3) ? RequestType::Complaint : RequestType::Consultation;
        draft.content = QStringLiteral("路口第%1个垃圾桶满了。").arg(number(1, 99));
        draft.leadUnit = m_units[std::size_t(number(0, 1))];
        draft.timeClass = m_office->reference()->timeClasses()[std::size_t(number(0, 2))].id;
        CaseService service(*m_office);
        const auto done = draft.requestType == RequestType::Consultation
                              ? service.registerAnswered(draft, QStringLiteral("已告知。"))
                              : service.registerCase(draft, number(0, 3) != 0);
        if (done)
            m_ids.push_back(done->id);
        return done.ok();
    }

    void change(ComplaintCase &complaint)
    {
        complaint.remark = QStringLiteral("备注%1").arg(number(1, 5));
        complaint.title = QStringLiteral("标题%1").arg(number(1, 5));
        if (number(0, 1))
            complaint.leadUnit = m_units[std::size_t(number(0, 1))];
        if (number(0, 3) == 0)
            complaint.retained = !complaint.retained;
        if (number(0, 3) == 0)
            complaint.receivedAt -= std::chrono::hours(24 * number(1, 40));
    }

    std::optional<ComplaintCase> anyCase()
    {
        if (m_ids.empty())
            return std::nullopt;
        return m_office->cases().find(m_ids[std::size_t(number(0, int(m_ids.size()) - 1))]);
    }

    bool editOne()
    {
        auto complaint = anyCase();
        if (!complaint)
            return false;
        const ComplaintCase before = *complaint;
        change(*complaint);
        return *complaint != before && CaseService(*m_office).edit(*complaint, QStringLiteral("核对")).ok();
    }

    bool editSome()
    {
        Cases some;
        for (ComplaintCase &complaint : cases()) {
            if (number(0, 4) == 0)
                some.push_back(complaint);
        }
        if (some.size() < 2)
            return false;
        for (ComplaintCase &complaint : some)
            change(complaint);
        return CaseService(*m_office).editMany(some, QStringLiteral("批量核对")).ok();
    }

    bool followUp()
    {
        const auto complaint = anyCase();
        if (!complaint)
            return false;
        FollowUp call;
        call.by = FollowUpBy(number(0, 2));
        call.reached = number(0, 3) != 0;
        if (call.reached)
            call.answers = {Contacted(number(1, 2)), Solved(number(1, 3)), Satisfaction(number(1, 5))};
        return CaseService(*m_office).recordFollowUp(complaint->id, complaint->revision, call).ok();
    }

    bool raiseRequest()
    {
        const auto complaint = anyCase();
        if (!complaint)
            return false;
        CaseRequest draft;
        draft.caseId = complaint->id;
        draft.kind = RequestKind(number(0, 7));
        draft.raised.text = QStringLiteral("理由%1").arg(number(1, 9));
        draft.evidence = QStringLiteral("照片%1张").arg(number(1, 9));
        draft.target = QStringLiteral("城管执法队");
        draft.takesOut = number(0, 1) != 0;
        if (draft.kind == RequestKind::Extension)
            draft.dueAt =
                complaint->deadline.value_or(m_clock->now()) + std::chrono::hours(24 * number(1, 9));
        return RequestService(*m_office).raise(draft).ok();
    }

    bool stepRequest()
    {
        const std::vector<ListedRequest> open = RequestService(*m_office).open();
        if (open.empty())
            return false;
        const ListedRequest &listed = open[std::size_t(number(0, int(open.size()) - 1))];
        const std::vector<RequestAction> lawful =
            lawfulActions(listed.request.kind, listed.request.state, listed.row.status);
        if (lawful.empty())
            return false;
        RequestInput input;
        input.text = QStringLiteral("意见%1").arg(number(1, 9));
        input.complainantTold = input.hotlineTold = number(0, 4) != 0;
        input.solved = Solved(number(1, 3));
        return RequestService(*m_office)
            .step(listed.request.id, listed.request.revision,
                  lawful[std::size_t(number(0, int(lawful.size()) - 1))], input)
            .ok();
    }

    bool assign()
    {
        const auto complaint = anyCase();
        if (!complaint)
            return false;
        CaseAssignment draft;
        draft.caseId = complaint->id;
        draft.kind = AssignmentKind(number(0, 2));
        draft.unit = m_units[std::size_t(number(0, 1))];
        draft.person = QStringLiteral("承办人 0%1").arg(number(3, 6));
        draft.asked.text = QStringLiteral("任务%1").arg(number(1, 9));
        return AssignmentService(*m_office).ask(draft).ok();
    }

    bool stepAssignment()
    {
        const std::vector<ListedAssignment> open = AssignmentService(*m_office).open();
        if (open.empty())
            return false;
        const ListedAssignment &listed = open[std::size_t(number(0, int(open.size()) - 1))];
        const std::vector<AssignmentAction> lawful =
            lawfulActions(listed.assignment.state, listed.row.status);
        return AssignmentService(*m_office)
            .step(listed.assignment.id, listed.assignment.revision,
                  lawful[std::size_t(number(0, int(lawful.size()) - 1))], QStringLiteral("已做"))
            .ok();
    }

    bool correctFollowUp()
    {
        const auto complaint = anyCase();
        if (!complaint)
            return false;
        for (FollowUp call : m_office->cases().followUps(complaint->id)) {
            call.answers = {Contacted(number(1, 2)), Solved(number(1, 3)), Satisfaction(number(1, 5))};
            if (CaseService(*m_office).correctFollowUp(call, QStringLiteral("核对录音")).ok())
                return true;
        }
        return false;
    }

    bool stepOrRestore()
    {
        const auto complaint = anyCase();
        if (!complaint)
            return false;
        if (complaint->status == CaseStatus::Void)
            return CaseService(*m_office).restore(complaint->id).ok();
        const std::vector<CaseAction> lawful = lawfulActions(complaint->status);
        // As often the usual next step as any other, so that cases come to their answers.
        const CaseAction action =
            number(0, 1) ? lawful.front() : lawful[std::size_t(number(0, int(lawful.size()) - 1))];
        if (action == CaseAction::FollowUp || (action == CaseAction::Void && number(0, 2)))
            return false;
        StepInput input;
        input.unit = m_units[std::size_t(number(0, 1))];
        input.text = QStringLiteral("已清运%1次。").arg(number(1, 9));
        input.reason = QStringLiteral("理由%1").arg(number(1, 9));
        input.mergeInto = anyCase()->id;
        if (number(0, 1))
            input.answers = {Contacted(number(1, 2)), Solved(number(1, 3)), Satisfaction(number(1, 5))};
        if (input.mergeInto == complaint->id)
            return false;
        return CaseService(*m_office).step(complaint->id, complaint->revision, action, input).ok();
    }

    std::mt19937 m_random;
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1), QTime(8, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    std::vector<UnitId> m_units;
    std::vector<CaseId> m_ids;
};

} // namespace jiesu::test
