// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/suggestionmodel.h"

#include "suggest/training.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jiesu {

namespace {

constexpr int reasonWords = 3;
constexpr int fold = 5; ///< every fifth case is held back to try the units on

bool isInUse(const Category *category)
{
    return category && category->active;
}

bool isInUse(const Unit *unit)
{
    return unit && unit->active;
}

/// [[category, held back, right], …]
QByteArray written(const std::vector<LabelTrial> &trials)
{
    QJsonArray rows;
    for (const LabelTrial &each : trials)
        rows << QJsonArray{each.label, each.heldBack, each.right};
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

std::vector<CategoryPrecision> precisionsIn(const QByteArray &trials)
{
    std::vector<CategoryPrecision> precisions;
    for (const QJsonValue &each : QJsonDocument::fromJson(trials).array()) {
        const QJsonArray row = each.toArray();
        precisions.push_back({CategoryId{row.at(0).toInteger()}, row.at(1).toInt(), row.at(2).toInt()});
    }
    std::ranges::stable_sort(precisions, std::greater(), &CategoryPrecision::heldBack);
    return precisions;
}

StoredSuggestionModel learnUnits(const std::vector<LearnableCase> &cases)
{
    UnitHabits shown;
    UnitHabits all;
    std::vector<const LearnableCase *> heldBack;
    StoredSuggestionModel model;
    model.kind = QStringLiteral("unit");
    for (const LearnableCase &each : cases) {
        if (!each.unit.isSet() || !each.category.isSet())
            continue;
        all.add(each.category, each.street, each.unit);
        if (++model.learned % fold == 0)
            heldBack.push_back(&each);
        else
            shown.add(each.category, each.street, each.unit);
    }
    for (const LearnableCase *each : heldBack) {
        const std::vector<UnitShare> list = shown.shares({{each->category, 1}}, each->street);
        model.heldBackRight += !list.empty() && list.front().unit == each->unit ? 1 : 0;
    }
    model.heldBack = int(heldBack.size());
    model.definition = all.toBytes();
    return model;
}

} // namespace

std::shared_ptr<const SuggestionModel>
SuggestionModel::of(const std::optional<StoredSuggestionModel> &category,
                    const std::optional<StoredSuggestionModel> &unit)
{
    if (!category || !unit || category->definition.isEmpty())
        return {};
    auto classifier = TextClassifier::fromBytes(category->definition);
    auto habits = UnitHabits::fromBytes(unit->definition);
    if (!classifier || !habits)
        return {};
    SuggestionModel model(std::move(*classifier), std::move(*habits));
    model.m_trainedAt = category->trainedAt;
    model.m_categoryPrecision = {category->learned, category->heldBack, category->heldBackRight};
    model.m_byCategory = precisionsIn(category->trials);
    model.m_unitPrecision = {unit->learned, unit->heldBack, unit->heldBackRight};
    return std::make_shared<const SuggestionModel>(std::move(model));
}

Suggestions SuggestionModel::suggest(const SuggestionQuery &query, const ReferenceData &reference) const
{
    Suggestions result;
    std::vector<CategoryShare> categories;
    if (query.category.isSet()) {
        categories.push_back({query.category, 1});
    } else {
        for (const Suggestion &each : m_classifier.suggest(query.text)) {
            const CategoryId id{each.label};
            categories.push_back({id, each.share});
            if (each.share >= leastShare && result.categories.size() < longestList &&
                isInUse(reference.category(id)))
                result.categories.push_back(
                    {id.value, each.share, m_classifier.reasons(query.text, each.label, reasonWords)});
        }
    }
    if (categories.empty())
        return result;
    QStringList reasons{reference.name(categories.front().category)};
    if (query.street.isSet())
        reasons << reference.name(query.street);
    for (const UnitShare &each : m_habits.shares(categories, query.street)) {
        if (each.share >= leastShare && result.units.size() < longestList &&
            isInUse(reference.unit(each.unit)))
            result.units.push_back({each.unit.value, each.share, reasons});
    }
    return result;
}

std::optional<std::vector<StoredSuggestionModel>> learnSuggestions(const std::vector<LearnableCase> &cases,
                                                                   const std::function<bool()> &cancelled)
{
    std::vector<LabelledText> texts;
    for (const LearnableCase &each : cases) {
        if (each.category.isSet())
            texts.push_back({each.text, each.category.value});
    }
    StoredSuggestionModel category;
    category.kind = QStringLiteral("category");
    if (const auto trained = trainClassifier(texts, cancelled)) {
        category.learned = trained->learned;
        category.heldBack = trained->heldBack;
        category.heldBackRight = trained->heldBackRight;
        category.trials = written(trained->trials);
        category.definition = trained->classifier.toBytes();
    } else if (cancelled && cancelled()) {
        return {};
    }
    return std::vector{category, learnUnits(cases)};
}

} // namespace jiesu
