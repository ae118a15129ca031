// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/publicationservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/assessmenttableservice.h"
#include "service/historyline.h"
#include "service/publishedfigures.h"

#include <QCoreApplication>

#include <map>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PublicationService)
};

const QString publicationEntity = QStringLiteral("publication");

QString tidyNote(const QString &given)
{
    QString note = text::tidy(given);
    if (note.size() > PublicationService::noteLimit)
        throw StorageError(
            refused(ErrorKind::Invalid, Words::tr("说明超过 %1 字。").arg(PublicationService::noteLimit)));
    return note;
}

/// The fields of a case that a publication under @p rule rests on.
QStringList countedFields(const AssessmentRule &rule)
{
    QStringList fields{QStringLiteral("lead_unit_id"),
                       QStringLiteral("street_id"),
                       QStringLiteral("request_type"),
                       QStringLiteral("status"),
                       QStringLiteral("directly_answered"),
                       QStringLiteral("special_disposition"),
                       QStringLiteral("retained"),
                       QStringLiteral("suspended"),
                       QStringLiteral("count_exempt_type"),
                       QStringLiteral("official_reached"),
                       QStringLiteral("official_contacted"),
                       QStringLiteral("official_solved"),
                       QStringLiteral("official_satisfaction"),
                       QStringLiteral("self_contacted"),
                       QStringLiteral("self_solved"),
                       QStringLiteral("self_satisfaction")};
    switch (rule.monthBasis) {
    case MonthBasis::Call:
        return fields << QStringLiteral("received_at");
    case MonthBasis::Dispatch:
        return fields << QStringLiteral("city_dispatch_time") << QStringLiteral("district_dispatch_time");
    case MonthBasis::Done:
        return fields << QStringLiteral("done_time");
    case MonthBasis::FollowUp:
        return fields << QStringLiteral("follow_up_time");
    }
    return fields;
}

/// Of the states of a case only merged and void are counted apart.
bool isCountedChange(const HistoryEntry &line)
{
    static const QStringList apart{code(CaseStatus::Merged), code(CaseStatus::Void)};
    return line.field != QLatin1String("status") || apart.contains(line.oldValue) ||
           apart.contains(line.newValue);
}

/// Counts by scope, with those of single cases added or taken away.
class Recount
{
public:
    explicit Recount(const AssessmentRule &rule)
        : m_rule(rule)
    {
    }
    void add(PublishedScope scope, qint64 id, const ThreeRates &rates, int sign)
    {
        const FigureCounts counts = figureCounts(rates);
        FigureCounts &sums = m_counts[{scope, id}];
        for (std::size_t i = 0; i < counts.size(); ++i)
            sums[i] += sign * counts[i];
    }
    void add(const CaseInFigures &one, int sign)
    {
        if (!one.isIn)
            return;
        const OutcomeCount group{one.outcome, 1, 0};
        const ThreeRates rates = threeRates(std::span(&group, 1), m_rule);
        add(PublishedScope::Office, 0, rates, sign);
        add(PublishedScope::OwnCases, one.unit.value, rates, sign);
    }
    [[nodiscard]] bool isZero() const
    {
        return std::ranges::all_of(m_counts, [](const auto &each) { return each.second == FigureCounts{}; });
    }

private:
    const AssessmentRule &m_rule;
    std::map<std::pair<PublishedScope, qint64>, FigureCounts> m_counts;
};

} // namespace

std::vector<PublishedFigure> PublicationService::counted(const Period &period, const AssessmentRule &rule)
{
    FigureService service(m_office);
    const auto reference = m_office.reference();
    std::vector<PublishedFigure> figures{
        {PublishedScope::Office, 0, m_office.name(), {}, service.countedRates(period, {}, rule), {}, {}}};
    for (const UnitRanking::Row &row : service.countedRanking(period, rule).rows)
        figures.push_back({PublishedScope::OwnCases, row.figures.unit.value, row.figures.name,
                           row.figures.group, row.figures.rates, row.rank, row.previousRank});
    for (const Unit &unit : reference->units())
        figures.push_back({PublishedScope::Unit,
                           unit.id.value,
                           unit.name,
                           unit.group,
                           service.countedRates(period, {.unit = unit.id, .street = {}}, rule),
                           {},
                           {}});
    for (const Place &place : reference->places()) {
        if (place.kind == PlaceKind::Street)
            figures.push_back({PublishedScope::Street,
                               place.id.value,
                               place.name,
                               {},
                               service.countedRates(period, {.unit = {}, .street = place.id}, rule),
                               {},
                               {}});
    }
    return figures;
}

/// Fills in what is counted now and stores it. Within a transaction.
Publication PublicationService::store(Publication publication)
{
    PublicationStore publications(m_office.database());
    publication.historySequence = publications.newestHistoryLine();
    publication.at = m_office.now();
    publication.by = m_office.actor();
    if (publication.period.kind() == Period::Kind::Month) {
        const auto table =
            AssessmentTableService(m_office).counted(Month::of(publication.period.last()), publication.rule);
        publication.assessment = table ? rankTableJson(*table) : QByteArray();
    }
    publications.add(publication, counted(publication.period, publication.rule));
    HistoryEntry entry =
        historyLine(m_office, publicationEntity, publication.id.value,
                    publication.version == 1 ? QStringLiteral("publish") : QStringLiteral("correct"));
    entry.field = QStringLiteral("digest");
    entry.newValue = QString::fromLatin1(publication.digest.toHex());
    entry.reason = publication.period.title() +
                   (publication.note.isEmpty() ? QString() : Words::tr("：%1").arg(publication.note));
    m_office.history().append(std::move(entry));
    return publication;
}

Result<Publication> PublicationService::publish(const Period &period, const AssessmentRule &rule,
                                                const QString &note)
{
    const auto made = publishAll(period, {rule}, note);
    return made ? Result<Publication>(made->front()) : Result<Publication>(made.error());
}

Result<std::vector<Publication>> PublicationService::publishAll(const Period &period,
                                                                const std::vector<AssessmentRule> &rules,
                                                                const QString &note)
{
    return inResult([&] {
        require(m_office, Permission::PublishFigures);
        if (period.last() >= toOffice(m_office.now()).date)
            throw StorageError(refused(ErrorKind::Invalid,
                                       Words::tr("%1还没有结束，不能封账。").arg(period.title()),
                                       Words::tr("请在统计期结束后再封账。")));
        const QString why = tidyNote(note);
        Transaction transaction(m_office.database());
        std::vector<Publication> made;
        std::optional<Publication> there;
        for (const AssessmentRule &rule : rules) {
            if (const auto earlier = publishedfigures::publication(m_office, period, rule)) {
                there = earlier;
                continue;
            }
            Publication publication;
            publication.period = period;
            publication.rule = rule;
            publication.ruleDefinition = writeAssessmentRule(rule);
            publication.note = why;
            made.push_back(store(std::move(publication)));
        }
        if (made.empty() && there)
            throw StorageError(refused(ErrorKind::Conflict,
                                       Words::tr("%1已由“%2”在 %3 封账（第 %4 版）。")
                                           .arg(period.title(), there->by, officeMinuteText(there->at))
                                           .arg(there->version),
                                       Words::tr("数字有变时请用更正。")));
        transaction.commit();
        return made;
    });
}

Result<Publication> PublicationService::correct(const Period &period, const QString &ruleCode,
                                                int seenVersion, const QString &note)
{
    return inResult([&] {
        require(m_office, Permission::PublishFigures);
        const QString why = tidyNote(note);
        if (why.isEmpty())
            throw StorageError(refused(ErrorKind::Invalid, Words::tr("更正要写明原因。"),
                                       Words::tr("请写一句为什么更正，再做一次。")));
        Transaction transaction(m_office.database());
        auto newest = PublicationStore(m_office.database()).newest(period, ruleCode);
        if (!newest)
            throw StorageError(
                refused(ErrorKind::NotFound, Words::tr("%1没有封账，不用更正。").arg(period.title())));
        if (newest->version != seenVersion)
            throw StorageError(
                refused(ErrorKind::Conflict,
                        Words::tr("%1刚刚更正过（第 %2 版）。").arg(period.title()).arg(newest->version),
                        Words::tr("请看一眼新的数字，再做一次。")));
        Publication made = *newest;
        ++made.version;
        made.note = why;
        made = store(std::move(made));
        transaction.commit();
        return made;
    });
}

std::vector<Publication> PublicationService::list()
{
    return PublicationStore(m_office.database()).all();
}

std::vector<PublishedFigure> PublicationService::figures(const Publication &publication)
{
    return PublicationStore(m_office.database()).figures(publication);
}

std::vector<PublishedChange> PublicationService::changes(const Publication &publication, const Scope &scope)
{
    const QStringList fields = countedFields(publication.rule);
    std::vector<PublishedChange> changes;
    for (const auto &changed : publishedfigures::changedCases(m_office, publication, scope)) {
        const std::optional<ComplaintCase> complaint = m_office.cases().find(changed.id);
        PublishedChange change{changed.id,
                               complaint ? complaint->caseNo : QString(),
                               complaint ? complaint->title : QString(),
                               changed.then,
                               changed.now,
                               {}};
        for (auto &later : m_office.history().since(QStringLiteral("case"), changed.id.value,
                                                    publication.historySequence)) {
            const bool isRegistration = later.entry.action == code(CaseAction::Register);
            if (isRegistration ? later.entry.field.isEmpty()
                               : fields.contains(later.entry.field) && isCountedChange(later.entry))
                change.lines.push_back(std::move(later.entry));
        }
        changes.push_back(std::move(change));
    }
    std::ranges::sort(changes, {}, &PublishedChange::caseNo);
    return changes;
}

QString PublicationService::recountFinding(const Publication &publication)
{
    Recount recount(publication.rule);
    for (const PublishedFigure &figure : figures(publication)) {
        if (figure.scope == PublishedScope::Office || figure.scope == PublishedScope::OwnCases)
            recount.add(figure.scope, figure.scopeId, figure.rates, 1);
    }
    for (const auto &changed : PublicationStore(m_office.database()).changedCases(publication)) {
        recount.add(changed.then, -1);
        recount.add(changed.now, 1);
    }
    FigureService service(m_office);
    const AssessmentRule &rule = publication.rule;
    recount.add(PublishedScope::Office, 0, service.countedRates(publication.period, {}, rule), -1);
    for (const UnitRates &unit : service.countedRatesByUnit(publication.period, {}, rule))
        recount.add(PublishedScope::OwnCases, unit.unit.value, unit.rates, -1);
    return recount.isZero() ? QString()
                            : Words::tr("%1（第 %2 版）的公布数加上此后的变更，与现在重新计数不一致。")
                                  .arg(publication.period.title())
                                  .arg(publication.version);
}

QStringList PublicationService::check()
{
    QStringList findings;
    for (const Publication &publication : list()) {
        const QByteArray digest = publicationDigest(publication, figures(publication));
        const auto told = m_office.history().of(publicationEntity, publication.id.value);
        if (digest != publication.digest || told.empty() ||
            told.front().newValue.toLatin1() != digest.toHex())
            findings << Words::tr("%1（第 %2 版）的公布数字与公布时记下的不一致。")
                            .arg(publication.period.title())
                            .arg(publication.version);
        else if (const QString finding = recountFinding(publication); !finding.isEmpty())
            findings << finding;
    }
    return findings;
}

} // namespace jiesu
