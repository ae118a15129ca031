// SPDX-License-Identifier: GPL-3.0-or-later
// Figures after a thousand lawful acts, against a plain count of cases rebuilt from the history alone.
#include "randomoffice.h"
#include "service/act.h"
#include "service/actservice.h"
#include "service/figureservice.h"

#include <map>
#include <set>

using namespace jiesu;

namespace {

/// Every case as the history tells it; nothing else of the office is read.
std::map<qint64, ComplaintCase> replayed(Office &office)
{
    std::map<qint64, ComplaintCase> cases;
    for (qint64 id = 1; !office.history().of(entity::complaintCase, id).empty(); ++id) {
        ComplaintCase &complaint = cases[id];
        for (const HistoryEntry &line : office.history().of(entity::complaintCase, id)) {
            const CaseField *field = findCaseField(line.field);
            if (field) {
                EXPECT_TRUE(setFieldText(*field, complaint, line.newValue)) << line.field.toStdString();
            }
        }
    }
    return cases;
}

/// One rate: thousandths of a case, and cases.
struct Counted
{
    qint64 part = 0;
    qint64 whole = 0;

    void take(int answer, std::initializer_list<int> thousandths)
    {
        const int worth = *(thousandths.begin() + answer);
        if (worth < 0)
            return;
        part += worth;
        ++whole;
    }
};

struct PlainFigures
{
    qint64 received = 0;
    Counted response;
    Counted resolution;
    Counted satisfaction;
};

bool isReceived(const ComplaintCase &c)
{
    return c.status != CaseStatus::Merged && c.status != CaseStatus::Void && c.countExemptType.isEmpty() &&
           c.requestType != RequestType::Commendation && c.specialDisposition != SpecialDisposition::Repeat;
}

bool isAssessed(const ComplaintCase &c)
{
    return isReceived(c) && c.specialDisposition == SpecialDisposition::None && c.retained && !c.suspended &&
           !(c.directlyAnswered && c.requestType == RequestType::Consultation);
}

/// The default rule written out: partly solved and 一般 are nothing, 基本满意 is 0.6, and what was not
/// answered is left out.
PlainFigures counted(const std::map<qint64, ComplaintCase> &cases, int month)
{
    constexpr int out = -1;
    PlainFigures figures;
    for (const auto &[id, c] : cases) {
        const QDate day = toOffice(c.receivedAt).date;
        if (day.year() * 100 + day.month() != month || !isReceived(c))
            continue;
        ++figures.received;
        if (!isAssessed(c))
            continue;
        const bool official = c.officialReached == 1;
        const bool self = c.selfContacted != Contacted::None || c.selfSolved != Solved::None ||
                          c.selfSatisfaction != Satisfaction::None;
        if (!official && !self)
            continue;
        figures.response.take(int(official ? c.officialContacted : c.selfContacted), {out, 1000, 0});
        figures.resolution.take(int(official ? c.officialSolved : c.selfSolved), {out, 1000, 0, 0});
        figures.satisfaction.take(int(official ? c.officialSatisfaction : c.selfSatisfaction),
                                  {out, 1000, 600, 0, 0, out});
    }
    return figures;
}

void expectEqual(const Counted &counted, const Rate &rate, const char *what)
{
    EXPECT_EQ(counted.part, rate.part()) << what;
    EXPECT_EQ(counted.whole, rate.whole()) << what;
}

void undoSomething(Office &office, int number)
{
    const auto acts = ActService(office).recent(office.actor(), 5);
    ASSERT_TRUE(acts.ok());
    if (acts->empty())
        return;
    const DoneAct &act = (*acts)[std::size_t(number) % acts->size()];
    (void)(act.undoneBy.isSet() ? ActService(office).redo(act.id) : ActService(office).undo(act.id));
}

class FiguresFromHistory : public testing::TestWithParam<unsigned>
{
};

TEST_P(FiguresFromHistory, equalThoseOfTheOfficeAfterAThousandActs)
{
    test::RandomOffice people(GetParam());
    Office &office = people.office();
    for (int i = 0; i < 1000; ++i) {
        people.act();
        if (i % 7 == 0)
            undoSomething(office, i);
    }
    const std::map<qint64, ComplaintCase> cases = replayed(office);
    ASSERT_EQ(cases.size(), people.cases().size());
    const AssessmentRule rule = *office.rule();
    qint64 all = 0;
    qint64 answered = 0;
    std::set<Month> months;
    for (const auto &[id, complaint] : cases)
        months.insert(Month::of(toOffice(complaint.receivedAt).date));
    for (const Month month : months) {
        const PlainFigures plain = counted(cases, month.key());
        const ThreeRates rates = FigureService(office).rates(Period::month(month), {}, rule).rates;
        EXPECT_EQ(plain.received, rates.received);
        expectEqual(plain.response, rates.response, "response");
        expectEqual(plain.resolution, rates.resolution, "resolution");
        expectEqual(plain.satisfaction, rates.satisfaction, "satisfaction");
        all += plain.received;
        answered += plain.satisfaction.whole;
    }
    EXPECT_GT(all, 20);
    EXPECT_GT(answered, 5) << "the figures are about something";
    EXPECT_EQ(office.history().checkChain().brokenAt, 0);
}

INSTANTIATE_TEST_SUITE_P(Seeds, FiguresFromHistory, testing::Values(4U, 55U));

} // namespace
