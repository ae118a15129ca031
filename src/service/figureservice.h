// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/periodcomparison.h"
#include "metrics/assessmentsheet.h"
#include "metrics/publication.h"
#include "metrics/reduction.h"
#include "metrics/threerates.h"
#include "service/office.h"

namespace jiesu {

/// Whose figures: the whole office, a unit (with the units below it) or a street.
struct Scope
{
    UnitId unit;
    PlaceId street;
    friend bool operator==(const Scope &, const Scope &) = default;
};

/// That figures are those published (封账) and not counted now.
struct PublishedMark
{
    PublicationId id;
    int version = 1;
    Instant at{};
    QString by;
};

/// "已封账（第 1 版，2022-04-02 09:00 王某）".
[[nodiscard]] QString publishedText(const PublishedMark &mark);

/// The three rates of a period, with the rule they were made under.
struct RatesFigure
{
    Period period;
    QString ruleName;
    ThreeRates rates;
    std::optional<PublishedMark> published;
    int publishedMonths = 0; ///< of a cumulative period: months added as they were published
};

struct UnitRates
{
    UnitId unit;
    QString name; ///< empty id: "未指定"
    QString group;
    ThreeRates rates;
};

struct NamedShare
{
    qint64 id = 0;
    QString name;
    qint64 cases = 0;
    qint64 total = 0; ///< of the whole filter
};

/// Units ranked by the composite score of their own cases in a period.
struct UnitRanking
{
    struct Row
    {
        UnitRates figures;
        std::optional<int> rank;         ///< none: too few cases (样本不足)
        std::optional<int> previousRank; ///< in the period before
    };
    qint64 minimumCases = 0;
    std::vector<Row> rows;
};

/// Everything the board shows for one period and scope, so that it is asked for once.
struct BoardFigures
{
    Period period;
    Period cumulative; ///< January to the period's end, as far as it is compared
    AssessmentRule rule;
    PeriodComparison comparison;
    RatesFigure current;
    RatesFigure compared;                  ///< of the part of the period that is compared
    RatesFigure previous;                  ///< of as much of the period before
    RatesFigure yearBefore;                ///< of the same days a year earlier
    RatesFigure cumulativeRates;           ///< of the cumulative period
    RatesFigure cumulativeBefore;          ///< of the same days a year earlier
    Reduction reduction;                   ///< of the cumulative period, month by month
    std::vector<MonthPeriods> year;        ///< January to December, see yearAround()
    std::vector<MonthPair> months;         ///< their volume: this year and last
    std::vector<RatesFigure> lastThirteen; ///< thirteen months up to the period
    std::vector<NamedShare> categories;    ///< top ten of the cumulative period
    std::vector<NamedShare> points;        ///< top ten of the cumulative period
    FigureStore::WeekHours weekHours{};    ///< of the cumulative period
    FigureStore::OpenCounts open;
    std::optional<RankTable> assessment;
    bool demo = false;
    qint64 changedCases = 0; ///< of a published period and the scope: those that count otherwise now
    /// Of a published period: as counted now.
    std::optional<ThreeRates> counted;

    /// The counts that the lists of the period are as long as.
    [[nodiscard]] const ThreeRates &listed() const { return counted ? *counted : current.rates; }
};

/// Every figure of the program is made here from counts; pages, workbook and command line all ask here. Of a
/// period that was published under the rule of the same code (封账) the published figures are given, unless
/// the function is called counted….
class FigureService final
{
public:
    explicit FigureService(Office &office)
        : m_office(office)
    {
    }

    /// The filter behind a figure: what its list and its export show.
    [[nodiscard]] static CaseFilter filter(const Period &period, const Scope &scope,
                                           const AssessmentRule &rule);
    /// The filter whose list is as long as ThreeRates::received.
    [[nodiscard]] static CaseFilter receivedFilter(const Period &period, const Scope &scope,
                                                   const AssessmentRule &rule);

    /// The filter whose list is the denominator of a rate; nothing where the denominator is empty.
    [[nodiscard]] std::optional<CaseFilter> rateFilter(const Period &period, const Scope &scope,
                                                       const AssessmentRule &rule, RateKind kind);

    /// The rule that the period's figures are made under: as it was published, else @p rule as given.
    [[nodiscard]] AssessmentRule ruleFor(const Period &period, const AssessmentRule &rule);
    /// CaseFilter::outcomes of that list: the keys of the groups that are in the denominator.
    [[nodiscard]] static std::vector<qint64> keysOf(const std::vector<OutcomeCount> &outcomes,
                                                    const AssessmentRule &rule, RateKind kind);

    [[nodiscard]] RatesFigure rates(const Period &period, const Scope &scope, const AssessmentRule &rule);
    [[nodiscard]] std::vector<UnitRates> ratesByUnit(const Period &period, const Scope &scope,
                                                     const AssessmentRule &rule);
    /// Received cases of each month against the one it is compared with; see compareMonths().
    [[nodiscard]] Reduction reduction(const std::vector<MonthPeriods> &months, const Scope &scope,
                                      const AssessmentRule &rule);
    /// The same of whole months, whatever has passed of the last one.
    [[nodiscard]] Reduction reduction(Month first, Month last, const Scope &scope,
                                      const AssessmentRule &rule);
    [[nodiscard]] std::vector<NamedShare> shares(const CaseFilter &filter, FigureStore::Dimension dimension,
                                                 int limit);
    /// What is open now. Of a street only the open and the overdue cases are counted.
    [[nodiscard]] FigureStore::OpenCounts openCounts(const Scope &scope);
    /// Of the cases received in the period, by lead unit (0: none), as it stands now; never published.
    [[nodiscard]] std::map<qint64, Punctuality> punctuality(const Period &period, const Scope &scope,
                                                            const AssessmentRule &rule);
    [[nodiscard]] UnitRanking unitRanking(const Period &period, const AssessmentRule &rule);
    [[nodiscard]] ThreeRates countedRates(const Period &period, const Scope &scope,
                                          const AssessmentRule &rule);
    [[nodiscard]] std::vector<UnitRates> countedRatesByUnit(const Period &period, const Scope &scope,
                                                            const AssessmentRule &rule);
    [[nodiscard]] UnitRanking countedRanking(const Period &period, const AssessmentRule &rule);
    /// Counts what the board of the office counts case by case, of every month that has cases under the
    /// default rule. It is kept, so that the first look after a large import need not wait for it.
    void countAhead();
    [[nodiscard]] BoardFigures board(const Period &period, const Scope &scope, const AssessmentRule &rule,
                                     ComparisonBasis basis = ComparisonBasis::EqualDays);

private:
    Office &m_office;
};

} // namespace jiesu
