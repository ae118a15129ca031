// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchquery.h"
#include "support/officefixture.h"
#include "support/plainscan.h"

using namespace jiesu;
using namespace jiesu::test;

namespace {

class SearchTest : public testing::Test
{
protected:
    void fill(int cases, unsigned seed)
    {
        RandomCases random(seed);
        Transaction transaction(m_office.database());
        for (int i = 0; i < cases; ++i) {
            ComplaintCase complaint = random.complaint(m_office);
            m_office.cases().insert(complaint);
            m_cases.push_back(complaint);
        }
        transaction.commit();
    }

    QSet<qint64> found(const QString &search, int pageSize = 50)
    {
        CaseFilter filter;
        filter.search = search;
        QSet<qint64> ids;
        std::optional<CaseKey> after;
        do {
            const CasePage page = m_office.cases().page(filter, after, pageSize);
            for (const CaseRow &row : page.rows) {
                EXPECT_FALSE(ids.contains(row.id.value)) << "twice";
                ids.insert(row.id.value);
            }
            after = page.next;
        } while (after);
        EXPECT_EQ(m_office.cases().count(filter), ids.size()) << search.toStdString();
        return ids;
    }

    QSet<qint64> scanned(const QString &search)
    {
        QSet<qint64> ids;
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            if (scanFinds(search, m_scanned[i]))
                ids.insert(m_cases[i].id.value);
        }
        return ids;
    }

    void scanAgain()
    {
        m_scanned.clear();
        for (const ComplaintCase &complaint : m_cases)
            m_scanned.emplace_back(complaint, m_office.reference());
    }

    /// A stretch of a text or name of some case, as a person would remember it.
    QString query(RandomCases &random)
    {
        const ComplaintCase &c = random.pick(m_cases);
        const QStringList sources{c.title,
                                  c.content,
                                  c.publicReply,
                                  c.occurrenceAddress,
                                  c.caseNo,
                                  c.orderNo,
                                  c.callerPhone,
                                  m_office.reference().name(c.point),
                                  m_office.reference().name(c.category),
                                  m_office.reference().name(c.leadUnit),
                                  m_office.reference().name(c.community),
                                  text::pinyinInitials(c.title),
                                  text::pinyinInitials(c.callerName),
                                  text::pinyinInitials(m_office.reference().name(c.point)),
                                  text::pinyinInitials(m_office.reference().name(c.leadUnit)),
                                  random.words(2)};
        const QString source = random.pick(sources);
        QString query = source.mid(random.number(0, qMax(0, int(source.size()) - 1)), random.number(1, 6));
        if (random.chance(20))
            query += u' ' + random.pick(sources).left(random.number(1, 4));
        return random.chance(20) ? query.toUpper() : query;
    }

    void compareManyQueries(int queries, unsigned seed)
    {
        RandomCases random(seed);
        scanAgain();
        int nonEmpty = 0;
        for (int i = 0; i < queries; ++i) {
            const QString search = query(random);
            const QSet<qint64> expected = scanned(search);
            nonEmpty += !expected.isEmpty() && expected.size() < qsizetype(m_cases.size());
            ASSERT_EQ(found(search, 1000), expected) << "search: " << search.toStdString();
        }
        EXPECT_GT(nonEmpty, queries / 2);
    }

    /// FTS5's own proof that the index is in order.
    void checkIndex()
    {
        m_office.database().exec(
            QStringLiteral("INSERT INTO case_search (case_search) VALUES ('integrity-check')"));
    }

    OfficeFixture m_office;
    std::vector<ComplaintCase> m_cases;
    std::vector<ScannedCase> m_scanned;
};

TEST_F(SearchTest, findsWhatAPlainScanFinds)
{
    fill(150, 1);
    compareManyQueries(1500, 2);
    checkIndex();
}

TEST_F(SearchTest, findsASingleLetterBehindManyNewerCases)
{
    fill(1, 11);
    ComplaintCase oldest;
    oldest.receivedAt = fromOffice(QDate(2019, 1, 1));
    for (const char *title : {"鹡鸰巢穴", "路上有鹡", "鸰。鹡"}) {
        oldest.id = {};
        oldest.caseNo.clear();
        oldest.title = QString::fromUtf8(title);
        m_office.cases().insert(oldest);
        m_cases.push_back(oldest);
    }
    fill(2100, 12);
    scanAgain();
    for (const char *search : {"鹡", "鸰", "鸰，鹡", "鹡 鸰", "穴", "。", "貔", "路", "b", "9"})
        EXPECT_EQ(found(QString::fromUtf8(search), 20), scanned(QString::fromUtf8(search))) << search;
}

TEST_F(SearchTest, followsChangesOfTheCases)
{
    fill(120, 3);
    RandomCases random(4);
    for (int round = 0; round < 3; ++round) {
        for (ComplaintCase &complaint : m_cases) {
            if (random.chance(60)) {
                random.change(complaint, m_office);
                m_office.update(complaint);
            }
        }
        compareManyQueries(250, unsigned(10 + round));
    }
    checkIndex();
}

TEST_F(SearchTest, followsRenamedUnitsPlacesAndCategories)
{
    fill(120, 5);
    const auto rename = [](auto &item, const char *name) {
        item.name = QString::fromUtf8(name);
        ++item.revision;
    };
    rename(m_office.units[1], "机扫大队");
    rename(m_office.places[0], "杨树街道");
    rename(m_office.places[4], "牡丹园5号公厕");
    rename(m_office.places[5], "转运站");
    m_office.categories[3].path = QStringLiteral("渣土运输->沿街洒漏");
    ++m_office.categories[3].revision;
    m_office.reload();
    scanAgain();
    for (const char *search :
         {"机扫", "清扫", "柳林", "杨树", "月季园3号", "月季", "牡丹园5", "mdy5h", "洒漏", "遗撒", "Ａ座"})
        EXPECT_EQ(found(QString::fromUtf8(search)), scanned(QString::fromUtf8(search))) << search;
    compareManyQueries(250, 6);
    RandomCases random(7);
    for (ComplaintCase &complaint : m_cases) {
        random.change(complaint, m_office);
        m_office.update(complaint);
    }
    compareManyQueries(250, 8);
}

struct SearchExample
{
    const char *description;
    const char *search;
    bool found;
};

class SearchExampleTest : public testing::TestWithParam<SearchExample>
{
};

TEST_P(SearchExampleTest, holds)
{
    OfficeFixture office;
    ComplaintCase c;
    c.receivedAt = fromOffice(QDate(2022, 3, 1));
    c.orderNo = QStringLiteral("20220301004711");
    c.title = QStringLiteral("丽景长安小区积水");
    c.content = QStringLiteral("“垃圾桶”满冒，A区3-5号楼，𠮷野家门口。电话请打ＷｉＦｉ店");
    c.callerName = QStringLiteral("曾女士");
    c.callerPhone = QStringLiteral("13900001234");
    c.leadUnit = office.units[2].id;
    c.category = office.categories[1].id;
    c.community = office.places[2].id;
    c.point = office.places[6].id;
    office.add(c);
    CaseFilter filter;
    filter.search = QString::fromUtf8(GetParam().search);
    EXPECT_EQ(office.cases().page(filter, {}, 10).rows.size(), GetParam().found ? 1U : 0U);
    EXPECT_EQ(office.cases().count(filter), GetParam().found ? 1 : 0);
}

INSTANTIATE_TEST_SUITE_P(
    Search, SearchExampleTest,
    testing::Values(
        SearchExample{"two characters", "积水", true}, SearchExample{"not there", "停水", false},
        SearchExample{"both grams, not the word", "垃圾水", false},
        SearchExample{"phone fragment", "0001234", true},
        SearchExample{"order number fragment", "4711", true},
        SearchExample{"case number", "js-2022-000001", true},
        SearchExample{"full width query", "３-５号", true}, SearchExample{"full width text", "wifi", true},
        SearchExample{"with punctuation", "”满冒，a", true},
        SearchExample{"other punctuation", "”满冒。a", false}, SearchExample{"rare character", "𠮷野", true},
        SearchExample{"one rare character", "𠮷", true},
        SearchExample{"one other rare character", "𪚥", false},
        SearchExample{"pinyin of the title", "ljcaxq", true},
        SearchExample{"pinyin of the point", "lk", true}, SearchExample{"pinyin of the unit", "gcglk", true},
        SearchExample{"pinyin across texts", "jsljt", false},
        SearchExample{"two words in different texts", "积水 1390000", true},
        SearchExample{"second word missing", "积水 138", false},
        SearchExample{"community", "月季园社区", true}, SearchExample{"category path", "清运->噪音", true},
        SearchExample{"FTS syntax", "积水\" OR \"x", false}, SearchExample{"FTS operator", "积水 OR", false},
        SearchExample{"SQL wildcard", "积%", false}, SearchExample{"nothing to search", "   ", true}),
    [](const auto &test) {
        return std::to_string(test.index) + "_" +
               QString::fromUtf8(test.param.description).remove(u' ').remove(u',').toStdString();
    });

TEST(SearchIndexTest, refusesToIndexAPointItCannotName)
{
    OfficeFixture office;
    RandomCases random(1);
    ComplaintCase complaint = random.complaint(office);
    complaint.point = office.places[6].id;
    complaint.title.clear();
    office.add(complaint);
    const Place point = office.places.back();
    office.places.pop_back();
    office.reload();
    CaseFilter filter;
    filter.search = point.name;
    EXPECT_THROW((void)office.cases().count(filter), StorageError);
    office.places.push_back(point);
    office.reload();
    EXPECT_EQ(office.cases().count(filter), 1);
}

TEST(SearchIndexTest, refusesTimesItCannotOrder)
{
    OfficeFixture office;
    ComplaintCase complaint;
    complaint.receivedAt = fromOffice(QDate(1969, 12, 1));
    EXPECT_THROW(office.add(complaint), StorageError);
    complaint.receivedAt = fromOffice(QDate(2300, 1, 1));
    EXPECT_THROW(office.add(complaint), StorageError);
    EXPECT_EQ(office.cases().count({}), 0);
}

/// Cases enter the index in batches; what was taken back must not enter it.
TEST(SearchIndexTest, forgetsWhatWasRolledBack)
{
    OfficeFixture office;
    CaseFilter filter;
    filter.search = QStringLiteral("积水");
    ComplaintCase complaint;
    complaint.receivedAt = fromOffice(QDate(2022, 3, 1));
    complaint.title = QStringLiteral("积水");
    {
        Transaction transaction(office.database());
        office.cases().insert(complaint);
        EXPECT_EQ(office.cases().count(filter), 1) << "found inside the transaction";
    }
    EXPECT_EQ(office.cases().count(filter), 0);
    office.add(complaint);
    EXPECT_EQ(office.cases().count(filter), 1);
}

TEST_F(SearchTest, ChangedCasesChangeInTheIndexTogether)
{
    fill(30, 5);
    (void)found(QStringLiteral("清扫"));
    for (ComplaintCase &complaint : m_cases) {
        complaint.title = QStringLiteral("改名之后");
        m_office.cases().update(complaint);
        complaint.title = QStringLiteral("再改一次");
        m_office.cases().update(complaint);
    }
    const auto waiting = [this] {
        return m_office.database()
            .statement(QStringLiteral("SELECT count(*) FROM search_pending WHERE old_tokens IS NOT NULL"))
            .run()
            .firstInteger();
    };
    EXPECT_EQ(waiting(), 30) << "not one by one";
    EXPECT_EQ(found(QStringLiteral("再改一次")).size(), 30);
    EXPECT_TRUE(found(QStringLiteral("改名之后")).isEmpty());
    EXPECT_EQ(waiting(), 0);
    checkIndex();
}

} // namespace
