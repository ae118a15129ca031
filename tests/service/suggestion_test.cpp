// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/caseservice.h"
#include "service/demooffice.h"
#include "service/suggestionservice.h"

namespace jiesu {
namespace {

std::unique_ptr<Office> demoOffice()
{
    auto office = Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2026, 6, 15))));
    EXPECT_TRUE(buildDemoOffice(*office).ok());
    return office;
}

void addNoiseCases(Office &office, int count)
{
    Transaction transaction(office.database());
    for (int i = 0; i < count; ++i) {
        ComplaintCase complaint;
        complaint.receivedAt = office.now();
        complaint.content = QStringLiteral("清运车噪音%1").arg(i);
        office.cases().insert(complaint);
    }
    transaction.commit();
}

TEST(Suggestion, IsLearnedFromTheOfficesOwnCasesAndKept)
{
    const std::unique_ptr<Office> office = demoOffice();
    SuggestionService service(*office);
    ASSERT_TRUE(service.model().ok());
    EXPECT_EQ(*service.model(), nullptr);
    EXPECT_TRUE(*service.isDue());
    const Result<SuggestionModelPtr> learned = service.learn();
    ASSERT_TRUE(learned.ok());
    ASSERT_NE(*learned, nullptr);
    EXPECT_FALSE(*service.isDue());
    EXPECT_EQ((*learned)->trainedAt(), office->now());
    const SuggestionPrecision category = (*learned)->categoryPrecision();
    EXPECT_GT(category.heldBackRight * 10, category.heldBack * 8) << category.heldBack;
    int tried = 0;
    int right = 0;
    for (const CategoryPrecision &each : (*learned)->precisionByCategory()) {
        EXPECT_TRUE(office->reference()->category(each.category));
        tried += each.heldBack;
        right += each.heldBackRight;
    }
    EXPECT_GT(tried, category.heldBack / 2);
    EXPECT_EQ(right, category.heldBackRight);
    const SuggestionPrecision unit = (*learned)->unitPrecision();
    EXPECT_GT(unit.heldBackRight * 10, unit.heldBack * 5) << unit.heldBack;
    RecordProperty("category",
                   std::to_string(category.heldBackRight) + "/" + std::to_string(category.heldBack));
    RecordProperty("unit", std::to_string(unit.heldBackRight) + "/" + std::to_string(unit.heldBack));

    const auto reference = office->reference();
    SuggestionQuery query;
    query.text = QStringLiteral("公厕没有人打扫，地面有积水，气味很大");
    const Suggestions found = (*service.model())->suggest(query, *reference);
    ASSERT_FALSE(found.categories.empty());
    EXPECT_TRUE(reference->name(CategoryId{found.categories[0].id}).contains(QStringLiteral("公厕")));
    EXPECT_FALSE(found.categories[0].reasons.isEmpty());
    ASSERT_FALSE(found.units.empty());
    EXPECT_TRUE(reference->name(UnitId{found.units[0].id}).contains(QStringLiteral("公厕")));
    EXPECT_LE(found.categories.size(), SuggestionModel::longestList);

    query.category = CategoryId{found.categories[0].id};
    query.street = reference->findPlace(PlaceKind::Street, QStringLiteral("永定镇"));
    const Suggestions chosen = (*service.model())->suggest(query, *reference);
    EXPECT_TRUE(chosen.categories.empty()) << "a choice is never argued with";
    ASSERT_FALSE(chosen.units.empty());
    EXPECT_TRUE(chosen.units[0].reasons.contains(QStringLiteral("永定镇")));
}

TEST(Suggestion, LeavesOutWhatIsNoLongerInUse)
{
    const std::unique_ptr<Office> office = demoOffice();
    const SuggestionModelPtr model = *SuggestionService(*office).learn();
    SuggestionQuery query;
    query.text = QStringLiteral("公厕没有人打扫");
    const Suggestions before = model->suggest(query, *office->reference());
    ASSERT_FALSE(before.categories.empty());
    std::vector<Category> categories = office->reference()->categories();
    std::ranges::find(categories, CategoryId{before.categories[0].id}, &Category::id)->active = false;
    const ReferenceData changed({}, {}, categories, {});
    const Suggestions after = model->suggest(query, changed);
    EXPECT_TRUE(after.units.empty()) << "no unit of the office is known there";
    EXPECT_TRUE(after.categories.empty() || after.categories[0].id != before.categories[0].id);
}

TEST(Suggestion, IsDueAgainAfterATenthOfNewCases)
{
    const std::unique_ptr<Office> office = demoOffice();
    SuggestionService service(*office);
    const int learned = (*service.learn())->categoryPrecision().learned;
    const int needed = std::max(SuggestionService::fewestCases, learned / 10);
    addNoiseCases(*office, needed - 1);
    EXPECT_FALSE(*service.isDue());
    addNoiseCases(*office, 1);
    EXPECT_TRUE(*service.isDue());
}

TEST(Suggestion, ThatCannotBeReadAnyMoreIsLearnedAgain)
{
    const std::unique_ptr<Office> office = demoOffice();
    SuggestionService service(*office);
    ASSERT_NE(*service.learn(), nullptr);
    SuggestionStore store(office->database());
    StoredSuggestionModel damaged = *store.load(QStringLiteral("category"));
    damaged.definition.truncate(100);
    store.save(damaged);
    ASSERT_TRUE(service.model().ok());
    EXPECT_EQ(*service.model(), nullptr);
    EXPECT_TRUE(*service.isDue());
}

TEST(Suggestion, OfTooFewCategoriesIsNoneAndNotTriedAgainAtOnce)
{
    const auto office = Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2026, 6, 15))));
    SuggestionService service(*office);
    EXPECT_FALSE(*service.isDue());
    addNoiseCases(*office, SuggestionService::fewestCases);
    EXPECT_TRUE(*service.isDue());
    const Result<SuggestionModelPtr> learned = service.learn();
    ASSERT_TRUE(learned.ok());
    EXPECT_EQ(*learned, nullptr);
    EXPECT_FALSE(*service.isDue());
}

TEST(Suggestion, IsReadInSlicesWithoutVoidCases)
{
    const auto office = Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2026, 6, 15))));
    SuggestionService service(*office);
    addNoiseCases(*office, SuggestionService::sliceCases + 1);
    Transaction transaction(office->database());
    ComplaintCase complaint = *office->cases().find(CaseId{7});
    complaint.status = CaseStatus::Void;
    office->cases().update(complaint);
    transaction.commit();
    const Result<SuggestionService::Slice> first = service.slice({});
    ASSERT_TRUE(first->next);
    const Result<SuggestionService::Slice> second = service.slice(first->next);
    EXPECT_FALSE(second->next);
    EXPECT_EQ(first->cases.size() + second->cases.size(), std::size_t(SuggestionService::sliceCases));
    EXPECT_EQ(second->cases.back().key.id, 1);
}

TEST(Suggestion, IsLearnedBesideTheOfficeThread)
{
    OfficeThread thread([] { return Result<std::unique_ptr<Office>>(demoOffice()); });
    SuggestionLearner learner(thread);
    auto running = learner.learn();
    const Result<SuggestionModelPtr> refused = learner.learn().result();
    const Result<SuggestionModelPtr> learned = running.result();
    ASSERT_TRUE(learned.ok());
    ASSERT_NE(*learned, nullptr);
    EXPECT_TRUE(!refused.ok() || *refused != nullptr);
    const Result<SuggestionModelPtr> again = learner.learn().result();
    ASSERT_TRUE(again.ok());
    EXPECT_NE(*again, nullptr) << "not due: the one that is kept";
}

TEST(Suggestion, LearningStopsWhenItsOwnerGoes)
{
    OfficeThread thread([] { return Result<std::unique_ptr<Office>>(demoOffice()); });
    QFuture<Result<SuggestionModelPtr>> running;
    {
        SuggestionLearner learner(thread);
        running = learner.learn(true);
    }
    ASSERT_TRUE(running.isFinished());
    EXPECT_TRUE(running.result().ok() || running.result().error().kind == ErrorKind::Cancelled);
}

} // namespace
} // namespace jiesu
