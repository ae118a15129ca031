// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/suggestionstore.h"
#include "support/officefixture.h"

using namespace jiesu;
using namespace jiesu::test;

TEST(SuggestionStore, ReplacesAModelOfTheSameKind)
{
    OfficeFixture office;
    SuggestionStore store(office.database());
    EXPECT_FALSE(store.load(QStringLiteral("category")));
    StoredSuggestionModel model{QStringLiteral("category"), fromEpoch(1'700'000'000), CaseId{12}, 100, 20, 15,
                                QByteArray("[[1,20,15]]"),  QByteArray("\0\1\xff", 3)};
    store.save(model);
    model.learned = 200;
    model.kind = QStringLiteral("unit");
    model.definition.clear();
    store.save(model);
    model.kind = QStringLiteral("category");
    model.definition = QByteArray("\xfe\0", 2);
    store.save(model);
    const auto category = store.load(QStringLiteral("category"));
    ASSERT_TRUE(category);
    EXPECT_EQ(category->trainedAt, fromEpoch(1'700'000'000));
    EXPECT_EQ(category->newestCase, CaseId{12});
    EXPECT_EQ(category->learned, 200);
    EXPECT_EQ(category->heldBack, 20);
    EXPECT_EQ(category->heldBackRight, 15);
    EXPECT_EQ(category->definition, QByteArray("\xfe\0", 2));
    EXPECT_TRUE(store.load(QStringLiteral("unit"))->definition.isEmpty());
}

TEST(SuggestionStore, HandsOutCasesNewestFirstInSlices)
{
    OfficeFixture office;
    SuggestionStore store(office.database());
    EXPECT_FALSE(store.newestCase().isSet());
    RandomCases random(3);
    std::vector<CaseKey> expected;
    for (int i = 0; i < 25; ++i) {
        const ComplaintCase added = office.add(random.complaint(office));
        if (added.status != CaseStatus::Void)
            expected.push_back({toEpoch(added.receivedAt), added.id.value});
    }
    std::ranges::sort(expected, [](CaseKey a, CaseKey b) {
        return std::pair(a.receivedAt, a.id) > std::pair(b.receivedAt, b.id);
    });
    std::vector<CaseKey> read;
    std::optional<CaseKey> next;
    int slices = 0;
    do {
        for (const LearnableCase &each : store.slice(next, 10)) {
            read.push_back(each.key);
            const ComplaintCase stored = *office.cases().find(CaseId{each.key.id});
            EXPECT_EQ(each.text, stored.title + u'\n' + stored.content);
            EXPECT_EQ(each.category, stored.category);
            EXPECT_EQ(each.street, stored.street);
            EXPECT_EQ(each.unit, stored.leadUnit);
        }
        ++slices;
    } while (next);
    EXPECT_EQ(slices, 3);
    EXPECT_EQ(read, expected);
    EXPECT_EQ(store.newestCase(), CaseId{25});
    EXPECT_EQ(store.casesAfter(CaseId{20}), 5);
}
