// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picturescenes.h"

#include "domain/officetime.h"
#include "service/callerservice.h"
#include "service/caseservice.h"
#include "service/draftservice.h"
#include "service/exportregister.h"
#include "service/incidentservice.h"
#include "service/publicationservice.h"
#include "service/ruleservice.h"

namespace jiesu {
namespace {

using std::chrono::minutes;

constexpr int burstCallers = 37;
constexpr int proposalCallers = 4;
constexpr int handledCallers = 22; ///< whom the team has called back already

ComplaintCase callAbout(const Place &point, Instant at, const QString &content, int number)
{
    ComplaintCase call;
    call.callTime = at;
    call.callerName = number % 2 ? QStringLiteral("王女士") : QStringLiteral("李先生");
    call.callerPhone = QStringLiteral("139000%1").arg(70'000 + number);
    call.content = content;
    call.requestType = RequestType::Help;
    call.sourceType = SourceType::Direct;
    call.street = point.parent;
    call.point = point.id;
    return call;
}

/// Registered and dispatched, and where @p isHandled signed and called back.
CaseId store(Office &office, ComplaintCase call, bool isHandled)
{
    const auto reference = office.reference();
    call.leadUnit = reference->findUnit(QStringLiteral("设施班"));
    call.timeClass = reference->timeClasses().front().id;
    CaseService cases(office);
    ComplaintCase stored = cases.registerCase(std::move(call), true).value();
    for (const CaseAction action : {CaseAction::Sign, CaseAction::FirstContact}) {
        if (isHandled)
            stored = cases.step(stored.id, stored.revision, action, {}).value();
    }
    return stored.id;
}

void addBurst(Office &office, const Place &point)
{
    const Instant start = fromOffice(toOffice(office.now()).date, QTime(5, 0));
    const QString content = QStringLiteral("早上起来家里没有水，请问什么时候恢复？");
    std::vector<CaseId> cases;
    for (int number = 0; number < burstCallers; ++number)
        cases.push_back(store(office, callAbout(point, start + minutes(8 * number + 3), content, number),
                              number < handledCallers));
    Incident incident;
    incident.title = QStringLiteral("永定路主管爆裂");
    incident.place = point.id;
    incident.startedAt = start;
    incident.households = 432;
    incident.measures = QStringLiteral("两辆送水车，给行动不便的住户送水上门。");
    IncidentService service(office);
    incident = service.create(incident, cases).value();
    const std::pair<int, QString> events[]{{0, QStringLiteral("供水主管爆裂，四栋楼停水。")},
                                           {35, QStringLiteral("抢修队到场，关阀。")},
                                           {120, QStringLiteral("第一辆送水车到小区北门。")},
                                           {210, QStringLiteral("开挖完成，更换管段。")}};
    for (const auto &[after, text] : events)
        (void)service.addEvent(incident.id, incident.startedAt + minutes(after), text).value();
}

} // namespace

Result<ComplaintCase> addMorningOfIncidents(Office &office)
{
    return inResult([&] {
        const auto reference = office.reference();
        const auto pointNamed = [&](const QString &name) {
            return *reference->place(reference->findPlace(PlaceKind::Point, name));
        };
        const Place estate = pointNamed(QStringLiteral("丽景长安小区"));
        const Place road = pointNamed(QStringLiteral("石龙东路"));
        Transaction transaction(office.database());
        addBurst(office, estate);
        for (int number = 0; number < proposalCallers; ++number) {
            ComplaintCase call = callAbout(road, office.now() - minutes(80 - 15 * number),
                                           QStringLiteral("路边垃圾桶满冒，垃圾掉了一地。"), 40 + number);
            call.category = reference->findCategory(QStringLiteral("垃圾清运->垃圾桶满冒"));
            (void)store(office, std::move(call), false);
        }
        transaction.commit();
        return callAbout(estate, office.now(), QStringLiteral("五层停水，家里有老人，水车几点来？"),
                         burstCallers);
    });
}

Result<ComplaintCase> furtherCallOfAFrequentCaller(Office &office)
{
    return inResult([&]() -> Result<ComplaintCase> {
        constexpr int searched = 500;
        CaseFilter filter;
        filter.openOnly = true;
        for (const CaseRow &row : office.cases().page(filter, {}, searched).rows) {
            ComplaintCase call = *office.cases().find(row.id); // the row's number is masked
            if (CallerService(office).summary(call.callerPhone).times < CallerService::frequentFrom)
                continue;
            call.content += QStringLiteral("上次反映后好了两天，现在又这样了。");
            return call;
        }
        return Error{ErrorKind::NotFound, QStringLiteral("no frequent caller"), {}, {}};
    });
}

Result<Done> addDrafts(Office &office)
{
    for (const auto &[phone, name, content] :
         {std::tuple("13900081001", "王女士", "石龙东路南口的垃圾桶满了三天，没有人来清，"),
          {"13900081002", "", "想问一下大件垃圾怎么预约"}}) {
        Draft draft;
        draft.cursorField = QStringLiteral("content");
        draft.content = {{QStringLiteral("caller_phone"), QString::fromUtf8(phone)},
                         {QStringLiteral("caller_name"), QString::fromUtf8(name)},
                         {QStringLiteral("content"), QString::fromUtf8(content)}};
        if (const auto saved = DraftService(office).save(draft); !saved)
            return saved.error();
    }
    return Done();
}

Result<Done> publishAMonth(Office &office)
{
    return inResult([&]() -> Result<Done> {
        const Period month = Period::month({2022, 2});
        const AssessmentRule rule = ruleFor(office, month).value();
        const auto published = PublicationService(office).publish(month, rule, QStringLiteral("二月通报"));
        if (!published)
            return published.error();
        const auto rows = office.cases().page(FigureService::receivedFilter(month, {}, rule), {}, 1).rows;
        ComplaintCase complaint = *office.cases().find(rows.front().id);
        complaint.retained = false;
        const auto changed = CaseService(office).edit(complaint, QStringLiteral("剔除：非本辖区"));
        return changed ? Result<Done>(Done()) : Result<Done>(changed.error());
    });
}

Result<Done> enterExports(Office &office)
{
    ExportRegister exports(office);
    const auto enter = [&exports](ExportKind kind, const char *title, qint64 rows, const char *purpose) {
        ExportSubject subject;
        subject.kind = kind;
        subject.title = QString::fromUtf8(title);
        subject.purpose = QString::fromUtf8(purpose);
        subject.unmasked = !subject.purpose.isEmpty();
        subject.filter = CaseFilter();
        subject.filterText = QStringLiteral("2022年3月；承办单位：区环卫中心");
        return exports.note(subject, rows, title).ok();
    };
    const bool entered = enter(ExportKind::CaseList, "全部未办结", 63, "") &&
                         enter(ExportKind::Table, "2022年3月单位排名", 13, "") &&
                         enter(ExportKind::Report, "2022年3月工作簿", 63, "月度通报会核对") &&
                         enter(ExportKind::Template, "街道月报 2022年3月", 63, "") &&
                         enter(ExportKind::Print, "督办单 JS-2022-000041", 1, "") &&
                         enter(ExportKind::Chart, "类别帕累托图", 12, "");
    return entered ? Result<Done>(Done())
                   : Error{ErrorKind::Internal, QStringLiteral("the register was not entered"), {}, {}};
}

} // namespace jiesu
