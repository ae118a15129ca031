// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartoffice.h"
#include "domain/officetime.h"
#include "figureoracle.h"
#include "service/actservice.h"
#include "service/bulletinfiles.h"
#include "service/bulletinservice.h"
#include "service/caseservice.h"
#include "service/demooffice.h"
#include "service/publicationservice.h"
#include "sheet/sheetreader.h"

#include <QJsonObject>
#include <QTemporaryDir>

using namespace jiesu;
using namespace jiesu::test;

namespace {

const Period quarter = Period::quarter(2022, 1);

QString zh(const char *text)
{
    return QString::fromUtf8(text);
}

QString sentence(const MadeBulletin &made, const char *code)
{
    for (const BulletinSentence *each : made.bulletin.sentences()) {
        if (each->code == QLatin1String(code))
            return each->text();
    }
    return QStringLiteral("(no such sentence)");
}

BulletinSentence sentenceOf(const MadeBulletin &made, const char *code)
{
    const auto all = made.bulletin.sentences();
    return **std::ranges::find_if(all,
                                  [code](const auto *each) { return each->code == QLatin1String(code); });
}

MadeBulletin made(Office &office, const Period &period = quarter, const char *code = "month",
                  const Scope &scope = {})
{
    auto result = BulletinService(office).make({QLatin1String(code), period, scope, {}});
    EXPECT_TRUE(result.ok()) << (result ? QString() : result.error().message()).toStdString();
    return std::move(result).value();
}

class BulletinTest : public testing::Test
{
protected:
    BulletinTest()
    {
        EXPECT_TRUE(buildDemoOffice(*office).ok());
        office->setActor(zh("统计员 01"));
    }
    BulletinService service() { return BulletinService(*office); }
    /// One case fewer in March 2022: it is void.
    void voidOneOfMarch()
    {
        const auto rule = office->rule().value();
        const auto rows = office->cases()
                              .page(FigureService::receivedFilter(Period::month({2022, 3}), {}, rule), {}, 1)
                              .rows;
        ComplaintCase complaint = *office->cases().find(rows.front().id);
        complaint.countExemptType = zh("网络平台");
        ASSERT_TRUE(CaseService(*office).edit(complaint, zh("不计入总量")).ok());
    }

    std::unique_ptr<Office> office =
        Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2022, 4, 20), QTime(10, 41))));
};

TEST_F(BulletinTest, TellsTheSeedArticlesParagraphWordForWord)
{
    for (const char *code : {"month", "quarter", "units"}) {
        EXPECT_EQ(sentence(made(*office, quarter, code), "overview.cumulative"),
                  zh("2022年以来,共受理群众诉求63件,较去年同期相比减少68件,同比降幅51.9%,平均每月降幅55.37%,"
                     "其中3月份响应率、解决率、满意率均为100%。"))
            << code;
    }
    EXPECT_TRUE(made(*office).bulletin.summary.contains(zh("平均每月降幅55.37%")));
    EXPECT_EQ(sentence(made(*office), "overview.note"), zh("3月份样本较少。"));
}

/// The sentence from the oracle's counts, put together by hand.
QString expectedOverview(Office &office, const Scope &scope)
{
    FigureOracle oracle(office.database(), scope, *office.rule());
    const auto seconds = [](QDate day) {
        return qint64(fromOffice(day, QTime(0, 0)).time_since_epoch().count());
    };
    const auto figuresOf = [&](int year, int month) {
        const QDate first(year, month, 1);
        return oracle.figures({seconds(first), seconds(first.addMonths(1))});
    };
    qint64 now = 0;
    qint64 before = 0;
    std::vector<std::pair<qint64, qint64>> months;
    for (int month = 1; month <= 3; ++month) {
        months.emplace_back(figuresOf(2022, month).received, figuresOf(2021, month).received);
        now += months.back().first;
        before += months.back().second;
    }
    QString text = zh("2022年以来,共受理群众诉求%1件,").arg(now);
    const auto sized = [](double percent, double decides, int decimals) {
        if (std::abs(decides) < 0.05)
            return zh("持平");
        // Away from zero at the half, as the figures are rounded.
        const QString size = QString::number(std::abs(percent) + 1e-9, 'f', decimals);
        return (percent > 0 ? zh("降幅%1%") : zh("增幅%1%")).arg(size);
    };
    if (before == 0) {
        text += zh("上年同期为0件,不作比较");
    } else {
        const qint64 more = now - before;
        text += zh("较去年同期相比") + (more == 0  ? zh("持平")
                                        : more < 0 ? zh("减少%1件").arg(-more)
                                                   : zh("增加%1件").arg(more));
        const double pooled = 100.0 * double(before - now) / double(before);
        text += zh(",同比") + sized(pooled, pooled, 1);
        if (const auto mean = oracleMean(months))
            text += zh(",平均每月") + sized(double(*mean) / 100, double(*mean) / 100, 2);
    }
    const OracleFigures march = figuresOf(2022, 3);
    QStringList rates;
    QSet<QString> different;
    const char *names[] = {"响应率", "解决率", "满意率"};
    QStringList defined;
    for (std::size_t kind = 0; kind < 3; ++kind) {
        const OracleRate rate = march.rates[kind];
        if (rate.whole == 0)
            continue;
        const qint64 points = (rate.part * 20 + rate.whole) / (rate.whole * 2);
        QString shown = QString::number(double(points) / 100, 'f', 2);
        while (shown.endsWith(u'0'))
            shown.chop(1);
        if (shown.endsWith(u'.'))
            shown.chop(1);
        rates << zh(names[kind]) + shown + u'%';
        defined << zh(names[kind]);
        different.insert(shown);
    }
    if (defined.size() > 1 && different.size() == 1)
        text += zh(",其中3月份%1均为%2%").arg(defined.join(u'、'), *different.begin());
    else if (!defined.isEmpty())
        text += zh(",其中3月份") + rates.join(u'、');
    return text + zh("。");
}

TEST(BulletinOfRandomOffices, TellsWhatTheCasesSay)
{
    QSet<QString> seen;
    for (unsigned seed = 1; seed <= 30; ++seed) {
        ChartOffice random(seed, 20 + int(seed) * 9);
        for (const Scope &scope : {Scope(), Scope{random.units[0], {}}, Scope{{}, random.streets()[1]}}) {
            const QString text =
                sentence(made(random.office(), quarter, "month", scope), "overview.cumulative");
            ASSERT_EQ(text, expectedOverview(random.office(), scope)) << "seed " << seed;
            seen.insert(text);
        }
    }
    EXPECT_GT(seen.size(), 60); // the offices do differ
}

TEST_F(BulletinTest, AnEmptyPeriodIsSaidToBeEmptyAndNothingIsDividedByIt)
{
    const MadeBulletin empty = made(*office, Period::month({2019, 5}));
    EXPECT_EQ(sentence(empty, "overview.cumulative"),
              zh("2019年以来,共受理群众诉求0件,上年同期为0件,不作比较。"));
    EXPECT_TRUE(sentence(empty, "rates.answered").contains(zh("还没有回访结果")));
    EXPECT_FALSE(bulletinText(empty.bulletin).contains(QStringLiteral("{")));
}

TEST_F(BulletinTest, EveryTemplateOfTheProgramIsFilledForItsPeriods)
{
    const auto templates = service().templates();
    ASSERT_GE(templates.size(), 5U);
    for (const Period &period : {Period::month({2022, 3}), quarter, Period::week(QDate(2022, 3, 9)),
                                 Period::days(QDate(2022, 3, 9), QDate(2022, 3, 9)), Period::year(2022)}) {
        for (const ListedTemplate &each : templates) {
            const MadeBulletin filled = made(*office, period, each.definition.code.toLatin1().constData());
            const QString text = bulletinText(filled.bulletin);
            for (const char *trace : {"，。", "、。", "；。", "。。", "，，", "{", "}", "%%", "件件", "，；"})
                EXPECT_FALSE(text.contains(zh(trace))) << trace << "\n" << text.toStdString();
        }
    }
    EXPECT_EQ(made(*office, Period::week(QDate(2022, 3, 9)), "").request.templateCode,
              QStringLiteral("week"));
    EXPECT_EQ(made(*office, quarter, "").request.templateCode, QStringLiteral("quarter"));
}

TEST_F(BulletinTest, AHandWrittenSentenceStaysAndIsFlaggedWhenItsNumberMoves)
{
    const QString mine = zh("一季度共受理63件，成效明显。");
    ASSERT_TRUE(service().writeSentence(made(*office), QStringLiteral("overview.cumulative"), mine).ok());
    const BulletinSentence written = sentenceOf(made(*office), "overview.cumulative");
    EXPECT_EQ(written.text(), mine);
    EXPECT_TRUE(written.moved.empty());

    voidOneOfMarch();
    const MadeBulletin again = made(*office);
    const BulletinSentence flagged = sentenceOf(again, "overview.cumulative");
    EXPECT_EQ(flagged.text(), mine);
    EXPECT_TRUE(flagged.generated.contains(zh("共受理群众诉求62件")));
    ASSERT_FALSE(flagged.moved.empty());
    EXPECT_EQ(flagged.moved.front(), (MovedField{QStringLiteral("received:cumulative"), QStringLiteral("63"),
                                                 QStringLiteral("62")}));
    EXPECT_TRUE(sentence(again, "overview.period").contains(zh("共受理群众诉求62件"))); // fields move

    ASSERT_TRUE(
        service().writeSentence(again, QStringLiteral("overview.cumulative"), zh("一季度共受理62件。")).ok());
    EXPECT_TRUE(sentenceOf(made(*office), "overview.cumulative").moved.empty());
}

TEST_F(BulletinTest, AnEditIsOfItsPeriodScopeAndTemplateAlone)
{
    ASSERT_TRUE(service().writeSentence(made(*office), QStringLiteral("next.keep"), zh("手写。")).ok());
    EXPECT_EQ(sentence(made(*office), "next.keep"), zh("手写。"));
    EXPECT_NE(sentence(made(*office, Period::month({2022, 3})), "next.keep"), zh("手写。"));
    EXPECT_NE(sentence(made(*office, quarter, "quarter"), "next.keep"), zh("手写。"));
    const Scope unit{office->reference()->findUnit(zh("清运一队")), {}};
    EXPECT_NE(sentence(made(*office, quarter, "month", unit), "next.keep"), zh("手写。"));
}

TEST_F(BulletinTest, TheGeneratedSentenceComesBackAndTheEditIsUndone)
{
    const QString generated = sentence(made(*office), "next.keep");
    ASSERT_TRUE(service().writeSentence(made(*office), QStringLiteral("next.keep"), zh("手写。")).ok());
    ASSERT_TRUE(service().writeSentence(made(*office), QStringLiteral("next.keep"), QString()).ok());
    EXPECT_EQ(sentence(made(*office), "next.keep"), QString());
    const auto undo = [this] {
        return ActService(*office).undo((*ActService(*office).recent(office->actor(), 50)).front().id).ok();
    };
    ASSERT_TRUE(undo());
    EXPECT_EQ(sentence(made(*office), "next.keep"), zh("手写。"));
    ASSERT_TRUE(service().writeSentence(made(*office), QStringLiteral("next.keep"), generated).ok());
    EXPECT_FALSE(sentenceOf(made(*office), "next.keep").isHandWritten());
    ASSERT_TRUE(undo());
    EXPECT_EQ(sentence(made(*office), "next.keep"), zh("手写。"));
}

TEST_F(BulletinTest, ASentenceWrittenMeanwhileIsNotOverwritten)
{
    const MadeBulletin seen = made(*office);
    ASSERT_TRUE(service().writeSentence(seen, QStringLiteral("next.keep"), zh("甲。")).ok());
    const auto late = service().writeSentence(seen, QStringLiteral("next.keep"), zh("乙。"));
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(sentence(made(*office), "next.keep"), zh("甲。"));
    EXPECT_EQ(service().writeSentence(seen, QStringLiteral("nosuch"), zh("丙。")).error().kind,
              ErrorKind::NotFound);
    EXPECT_EQ(
        service().writeSentence(seen, QStringLiteral("next.keep"), zh("丙").repeated(2001)).error().kind,
        ErrorKind::Invalid);
}

TEST_F(BulletinTest, ATemplateIsSharedAsJsonAndTakesThePlaceOfTheProgramsOwn)
{
    const auto monthTemplate = [this] { return service().templates().front(); };
    const QByteArray json = monthTemplate().definition.json;
    QByteArray changed = json;
    changed.replace(zh("月通报\",").toUtf8(), zh("本单位月通报\",").toUtf8());
    ASSERT_NE(changed, json);
    ASSERT_TRUE(service().saveTemplate(changed).ok());
    EXPECT_TRUE(monthTemplate().isOwn);
    EXPECT_EQ(monthTemplate().definition.json, changed);
    EXPECT_EQ(service().saveTemplate("{}").error().kind, ErrorKind::Invalid);
    EXPECT_EQ(monthTemplate().definition.json, changed);
    ASSERT_TRUE(service().removeTemplate(QStringLiteral("month")).ok());
    EXPECT_EQ(monthTemplate().definition.json, json);
    EXPECT_EQ(service().removeTemplate(QStringLiteral("month")).error().kind, ErrorKind::NotFound);
}

TEST_F(BulletinTest, TheTablesHoldTheFiguresOfTheBoard)
{
    const BoardFigures board = FigureService(*office).board(quarter, {}, *office->rule());
    const MadeBulletin bulletin = made(*office);
    const QJsonObject json = bulletinJson(bulletin);
    const auto rowsOf = [&](const char *code) {
        for (const QJsonValue &table : json.value(QStringLiteral("tables")).toArray()) {
            if (table[QStringLiteral("code")].toString() == QLatin1String(code))
                return table[QStringLiteral("rows")].toArray();
        }
        return QJsonArray();
    };
    EXPECT_EQ(rowsOf("rates").at(1).toArray().at(2).toString(),
              board.current.rates.resolution.fractionText());
    ASSERT_EQ(rowsOf("categories").size(), qsizetype(board.categories.size()));
    for (qsizetype i = 0; i < rowsOf("categories").size(); ++i)
        EXPECT_EQ(rowsOf("categories").at(i).toArray().at(1).toString(),
                  QString::number(board.categories[std::size_t(i)].cases));
    qint64 ofUnits = 0;
    for (const QJsonValue &row : rowsOf("units"))
        ofUnits += row.toArray().at(1).toString().toLongLong();
    EXPECT_EQ(ofUnits, board.current.rates.received);
}

TEST_F(BulletinTest, APublishedPeriodKeepsItsFiguresAndSaysSo)
{
    const Period march = Period::month({2022, 3});
    ASSERT_TRUE(PublicationService(*office).publish(march, *office->rule(), zh("三月公布")).ok());
    const QString before = sentence(made(*office, march), "rates.values");
    voidOneOfMarch();
    const MadeBulletin after = made(*office, march);
    EXPECT_EQ(sentence(after, "rates.values"), before);
    EXPECT_TRUE(sentence(after, "note.rule").contains(zh("已封账（第 1 版")));
}

TEST_F(BulletinTest, OnlyWhoeverMayChangesBulletins)
{
    User user;
    user.name = zh("承办员 03");
    user.roles.set(Role::Handler, true);
    const MadeBulletin seen = made(*office);
    office->setSession({true, user, {}});
    EXPECT_EQ(service().writeSentence(seen, QStringLiteral("next.keep"), zh("手写。")).error().kind,
              ErrorKind::Forbidden);
    EXPECT_EQ(service().saveTemplate(service().templates().front().definition.json).error().kind,
              ErrorKind::Forbidden);
    const QTemporaryDir folder;
    EXPECT_EQ(writeBulletin(*office, seen, {}, folder.filePath(QStringLiteral("a.txt"))).error().kind,
              ErrorKind::Forbidden);
}

TEST_F(BulletinTest, FilesAreWrittenByTheirEndingAndNoted)
{
    const QTemporaryDir folder;
    const MadeBulletin bulletin = made(*office);
    for (const char *ending : {"docx", "html", "txt", "xlsx"}) {
        const QString path = folder.filePath(QStringLiteral("bulletin.%1").arg(QLatin1String(ending)));
        ASSERT_TRUE(writeBulletin(*office, bulletin, {}, path).ok()) << ending;
        EXPECT_GT(QFileInfo(path).size(), 1000) << ending;
    }
    EXPECT_EQ(writeBulletin(*office, bulletin, {}, folder.filePath(QStringLiteral("a.pdf"))).error().kind,
              ErrorKind::Invalid);
    EXPECT_EQ(writeBulletin(*office, bulletin, {}, QStringLiteral("/no/such/a.docx")).error().kind,
              ErrorKind::Unavailable);
    const auto reader = SheetReader::open(folder.filePath(QStringLiteral("bulletin.xlsx")));
    ASSERT_TRUE(reader.ok());
    EXPECT_TRUE((*reader)->sheetNames().first().contains(zh("总览")));
    EXPECT_EQ((*reader)->sheetNames().size(), 8);
}

} // namespace
