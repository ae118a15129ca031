// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referencedata.h"
#include "storage/suggestionstore.h"
#include "suggest/textclassifier.h"
#include "suggest/unithabits.h"

#include <functional>
#include <memory>

namespace jiesu {

/// What is known of a call while it is being typed.
struct SuggestionQuery
{
    QString text;        ///< title and content so far
    CategoryId category; ///< as chosen by the person; unset: not yet
    PlaceId street;
};

struct SuggestedChoice
{
    qint64 id = 0;       ///< of the category or the unit
    double share = 0;    ///< 0 to 1, as calibrated on the office's own cases
    QStringList reasons; ///< category: words of the text; unit: names of category and street
};

/// At most three of each, best first, and only those that are in use and worth showing.
struct Suggestions
{
    std::vector<SuggestedChoice> categories; ///< empty once a category is chosen
    std::vector<SuggestedChoice> units;
};

/// How well suggestions did on cases held back at training.
struct SuggestionPrecision
{
    int learned = 0;
    int heldBack = 0;
    int heldBackRight = 0;
};

/// The same for one category.
struct CategoryPrecision
{
    CategoryId category;
    int heldBack = 0;
    int heldBackRight = 0;
    friend bool operator==(const CategoryPrecision &, const CategoryPrecision &) = default;
};

/// What was learned from the office's cases. Immutable; any thread may ask it.
class SuggestionModel final
{
public:
    /// Longest list of suggestions.
    static constexpr std::size_t longestList = 3;
    /// Suggestions below this share are not worth a glance.
    static constexpr double leastShare = 0.1;

    /// Nothing if either part is absent or cannot be read any more.
    [[nodiscard]] static std::shared_ptr<const SuggestionModel>
    of(const std::optional<StoredSuggestionModel> &category,
       const std::optional<StoredSuggestionModel> &unit);

    /// About a millisecond, also for a long text and a hundred categories.
    [[nodiscard]] Suggestions suggest(const SuggestionQuery &query, const ReferenceData &reference) const;
    [[nodiscard]] Instant trainedAt() const { return m_trainedAt; }
    [[nodiscard]] const SuggestionPrecision &categoryPrecision() const { return m_categoryPrecision; }
    /// Those tried most often first.
    [[nodiscard]] const std::vector<CategoryPrecision> &precisionByCategory() const { return m_byCategory; }
    /// Of units where category and street are known.
    [[nodiscard]] const SuggestionPrecision &unitPrecision() const { return m_unitPrecision; }

private:
    SuggestionModel(TextClassifier classifier, UnitHabits habits)
        : m_classifier(std::move(classifier))
        , m_habits(std::move(habits))
    {
    }

    TextClassifier m_classifier;
    UnitHabits m_habits;
    Instant m_trainedAt{};
    SuggestionPrecision m_categoryPrecision;
    SuggestionPrecision m_unitPrecision;
    std::vector<CategoryPrecision> m_byCategory;
};

using SuggestionModelPtr = std::shared_ptr<const SuggestionModel>;

/// Category and unit parts as learned from @p cases, ready to be kept; time and newest case are left to the
/// caller. With too few cases of two categories the definitions are empty. Takes seconds to a minute; nothing
/// if @p cancelled said so.
[[nodiscard]] std::optional<std::vector<StoredSuggestionModel>>
learnSuggestions(const std::vector<LearnableCase> &cases, const std::function<bool()> &cancelled = {});

} // namespace jiesu
