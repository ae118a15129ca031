// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/caseservice.h"
#include "service/draftservice.h"

#include <QFile>
#include <QTemporaryDir>

#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace jiesu;

namespace {

QJsonObject content(const QString &text)
{
    return {{QStringLiteral("caller_phone"), QStringLiteral("13900007788")},
            {QStringLiteral("content"), text},
            {QStringLiteral("is_anonymous"), true}};
}

class DraftTest : public testing::Test
{
protected:
    void openOffice(const QString &path = {})
    {
        m_office = path.isEmpty()        ? Office::inMemory(m_clock)
                   : QFile::exists(path) ? Office::open(path, m_clock).value()
                                         : Office::create(path, m_clock).value();
    }
    Draft saved(Draft draft, const QString &text)
    {
        draft.content = content(text);
        auto result = DraftService(*m_office).save(draft);
        EXPECT_TRUE(result.ok());
        return result.value();
    }
    std::vector<Draft> open() { return DraftService(*m_office).open().value(); }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1), QTime(10, 41)));
    std::unique_ptr<Office> m_office;
};

TEST_F(DraftTest, IsRemovedSevenDaysAfterItsLastLetter)
{
    openOffice();
    const Instant start = m_clock->now();
    const Draft left = saved({}, QStringLiteral("写完就放着"));
    Draft resumed = saved({}, QStringLiteral("第二天又写"));
    m_clock->set(start + std::chrono::hours(24));
    resumed = saved(resumed, QStringLiteral("第二天又写了"));
    const auto offered = [this] {
        EXPECT_TRUE(DraftService(*m_office).removeOutdated().ok());
        return open();
    };
    m_clock->set(start + DraftService::keptFor);
    EXPECT_EQ(offered(), (std::vector{left, resumed})) << "to the second seven days old";
    m_clock->set(start + DraftService::keptFor + std::chrono::seconds(1));
    EXPECT_EQ(offered(), std::vector{resumed});
    m_clock->set(start + DraftService::keptFor + std::chrono::hours(25));
    EXPECT_TRUE(offered().empty());
    EXPECT_TRUE(open().empty()) << "gone from the file, not only from the list";
}

TEST_F(DraftTest, ComesBackToTheLetterWithItsCursor)
{
    openOffice();
    m_office->setActor(QStringLiteral("话务员 01"));
    Draft draft;
    draft.cursorField = QStringLiteral("content");
    draft.cursorPosition = 7;
    // Typed text is not cleaned before it is registered: spaces, line feeds, rare characters, half a word.
    draft = saved(draft, QStringLiteral("  北门\n\n𠮷祥里\u3000“凌晨"));
    const Draft second = saved({}, QStringLiteral("乙"));
    m_clock->set(m_clock->now() + std::chrono::seconds(2));
    const Instant openedAt = draft.openedAt;
    draft = saved(draft, QStringLiteral("改了"));
    ASSERT_EQ(open().size(), 2U);
    EXPECT_EQ(open()[0], draft);
    EXPECT_EQ(open()[1], second);
    EXPECT_EQ(draft.openedAt, openedAt);
    EXPECT_EQ(draft.savedAt, m_clock->now());
    EXPECT_EQ(draft.actor, QStringLiteral("话务员 01"));
    EXPECT_EQ(draft.cursorPosition, 7);
}

TEST_F(DraftTest, AnIdIsNeverGivenOutTwice)
{
    openOffice();
    const Draft first = saved({}, QStringLiteral("甲"));
    ASSERT_TRUE(DraftService(*m_office).remove(first.id).ok());
    ASSERT_TRUE(DraftService(*m_office).remove(first.id).ok());
    const Draft second = saved({}, QStringLiteral("乙"));
    EXPECT_NE(first.id, second.id);
    // A late save of the first brings it back and leaves the second alone.
    saved(first, QStringLiteral("甲"));
    EXPECT_EQ(open().size(), 2U);
}

TEST_F(DraftTest, TooLongIsRefusedAndTheOneBeforeStays)
{
    openOffice();
    Draft draft = saved({}, QStringLiteral("甲"));
    Draft longer = draft;
    longer.content = content(QString(DraftService::contentLimit, QChar(u'长')));
    EXPECT_EQ(DraftService(*m_office).save(longer).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(open(), std::vector<Draft>{draft});
}

TEST_F(DraftTest, RegisteringDeletesItInTheSameTransaction)
{
    openOffice();
    const Draft draft = saved({}, QStringLiteral("桶满"));
    ComplaintCase complaint;
    CaseService service(*m_office);
    EXPECT_FALSE(service.registerCase(complaint, false, draft.id).ok()) << "no content yet";
    EXPECT_EQ(open().size(), 1U) << "a refused registration leaves the draft";
    complaint.content = QStringLiteral("桶满");
    complaint.requestType = RequestType::Consultation;
    ASSERT_TRUE(service.registerCase(complaint, false, draft.id).ok());
    EXPECT_TRUE(open().empty());

    const Draft another = saved({}, QStringLiteral("几点清运"));
    ASSERT_FALSE(service.registerAnswered(complaint, {}, another.id).ok());
    EXPECT_EQ(open().size(), 1U);
    ASSERT_TRUE(service.registerAnswered(complaint, QStringLiteral("六点"), another.id).ok());
    EXPECT_TRUE(open().empty());
}

TEST_F(DraftTest, ADeletedDraftLeavesNoTraceInTheFileNorInTheHistory)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.db"));
    openOffice(path);
    const QByteArray secret = QByteArrayLiteral("13900007788");
    const auto isInFile = [&] {
        m_office.reset(); // closing brings everything into the file
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const bool found = file.readAll().contains(secret);
        EXPECT_FALSE(QFile::exists(path + QStringLiteral("-wal")));
        file.close();
        openOffice(path);
        return found;
    };
    Draft draft = saved({}, QStringLiteral("甲").repeated(5000)); // overflow pages too
    EXPECT_TRUE(isInFile());
    draft = saved(draft, QStringLiteral("乙"));
    ASSERT_TRUE(DraftService(*m_office).remove(draft.id).ok());
    EXPECT_FALSE(isInFile());
    EXPECT_EQ(
        m_office->database().statement(QStringLiteral("SELECT count(*) FROM history")).run().firstInteger(),
        0);
}

/// What the saving process tells after each acknowledged save.
struct Acknowledgement
{
    qint64 draft;
    int letters;
};

constexpr int tabs = 3;

QString typed(int letters)
{
    QString text;
    for (int i = 0; i < letters; ++i)
        text += QChar(u'一' + i % 20'000);
    return text;
}

int lettersIn(const Draft &draft)
{
    return int(draft.content.value(QStringLiteral("content")).toString().size());
}

/// Types into three drafts in turn, a letter more with each save, without end.
[[noreturn]] void typeForever(const QString &path, int pipeEnd)
{
    const auto office = Office::open(path, std::make_shared<FixedClock>(Instant())).value();
    DraftService service(*office);
    std::vector<Draft> drafts = service.open().value();
    drafts.resize(tabs);
    for (std::size_t turn = 0;; turn = (turn + 1) % tabs) {
        Draft &draft = drafts[turn];
        const Acknowledgement told{0, lettersIn(draft) + 1};
        draft.content = content(typed(told.letters));
        const auto result = service.save(draft);
        if (!result)
            ::_exit(1);
        draft = *result;
        const Acknowledgement acknowledged{draft.id.value, told.letters};
        if (::write(pipeEnd, &acknowledged, sizeof acknowledged) != sizeof acknowledged)
            ::_exit(1);
    }
}

/// Kills the typing process during the save after a random number of acknowledgements; returns all of them.
std::vector<Acknowledgement> killWhileTyping(const QString &path, std::mt19937 &random)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0)
        typeForever(path, ends[1]);
    ::close(ends[1]);
    std::vector<Acknowledgement> told;
    Acknowledgement one{};
    const auto read = [&] {
        if (::read(ends[0], &one, sizeof one) != sizeof one)
            return false;
        told.push_back(one);
        return true;
    };
    for (auto more = 1 + random() % 12; more > 0 && read(); --more) {
    }
    for (auto turns = random() % 2000; turns > 0; --turns)
        std::this_thread::yield();
    ::kill(child, SIGKILL);
    while (read()) {
    }
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return told;
}

TEST_F(DraftTest, WhatWasAcknowledgedSurvivesAHundredKills)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.db"));
    openOffice(path);
    m_office.reset();
    std::mt19937 random(20'261);
    QHash<qint64, int> letters;
    for (int round = 0; round < 100; ++round) {
        const auto told = killWhileTyping(path, random);
        ASSERT_FALSE(told.empty()) << round;
        for (const Acknowledgement &one : told)
            letters[one.draft] = one.letters;
        openOffice(path);
        ASSERT_EQ(m_office->database().integrityCheck(), QStringLiteral("ok"));
        const std::vector<Draft> drafts = open();
        ASSERT_LE(drafts.size(), std::size_t(tabs));
        int unacknowledged = 0;
        for (const Draft &draft : drafts) {
            const int stored = lettersIn(draft);
            ASSERT_EQ(draft.content, content(typed(stored))) << "not whole";
            ASSERT_GE(stored, letters.value(draft.id.value)) << "an acknowledged draft is lost";
            unacknowledged += stored - letters.take(draft.id.value);
            letters[draft.id.value] = stored;
        }
        ASSERT_EQ(letters.size(), qsizetype(drafts.size())) << "an acknowledged draft is gone";
        ASSERT_LE(unacknowledged, 1);
        m_office.reset();
    }
}

} // namespace
