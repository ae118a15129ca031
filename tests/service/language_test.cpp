// SPDX-License-Identifier: GPL-3.0-or-later
// The language of what is given out is its own, whatever the interface speaks.
#include "domain/officetime.h"
#include "service/bulletinfiles.h"
#include "service/demooffice.h"
#include "service/exportservice.h"
#include "service/scheduleservice.h"
#include "service/templateservice.h"
#include "sheet/sheetreader.h"
#include "support/loudenglish.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace jiesu {
namespace {

const Period quarter = Period::quarter(2022, 1);
const QString english = QStringLiteral("EN ");

class LanguageTest : public testing::Test
{
protected:
    LanguageTest() { EXPECT_TRUE(buildDemoOffice(*office).ok()); }

    MadeBulletin made(const char *code = "quarter")
    {
        return BulletinService(*office).make({QLatin1String(code), quarter, {}, {}}).value();
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    /// Without the number of the register, which is another one each time.
    static QString readText(const QString &path)
    {
        static const QRegularExpression serial(QStringLiteral("JS-DC-\\d{4}-\\d{6}"));
        return QString::fromUtf8(read(path)).remove(serial);
    }
    /// The names and texts of all sheets.
    static QString readCells(const QString &path)
    {
        QStringList texts;
        const auto reader = SheetReader::open(path);
        EXPECT_TRUE(reader.ok()) << path.toStdString();
        const QStringList sheets = (*reader)->sheetNames();
        for (const QString &sheet : sheets) {
            texts << sheet;
            ReadOptions options;
            options.sheetName = sheet;
            auto each = SheetReader::open(path, options);
            EXPECT_TRUE(each.ok());
            SheetRow row;
            while ((*each)->next(row)) {
                for (const SheetCell &cell : row.cells)
                    texts << cell.text;
            }
        }
        return texts.join(u'\n');
    }

    QTemporaryDir folder;
    std::unique_ptr<Office> office =
        Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2022, 4, 20), QTime(10, 41))));
};

TEST_F(LanguageTest, ABulletinIsChineseUnderAnEnglishInterface)
{
    const MadeBulletin chinese = made();
    const auto write = [&](const MadeBulletin &bulletin, const QString &name) {
        EXPECT_TRUE(writeBulletin(*office, bulletin, {}, path(name)).ok());
    };
    for (const QString &ending : {QStringLiteral("txt"), QStringLiteral("html"), QStringLiteral("xlsx")})
        write(chinese, QStringLiteral("zh.") + ending);
    const test::LoudEnglish interface;
    EXPECT_EQ(choice::label(choices<ExportKind>(), 0).left(3), english) << "the translator works";
    const MadeBulletin again = made();
    EXPECT_EQ(bulletinText(again.bulletin), bulletinText(chinese.bulletin));
    EXPECT_EQ(again.name, chinese.name);
    EXPECT_EQ(again.bulletin.summary, chinese.bulletin.summary);
    for (const QString &ending : {QStringLiteral("txt"), QStringLiteral("html")}) {
        write(again, QStringLiteral("en.") + ending);
        EXPECT_EQ(readText(path(QStringLiteral("en.") + ending)),
                  readText(path(QStringLiteral("zh.") + ending)));
    }
    write(again, QStringLiteral("en.xlsx"));
    EXPECT_FALSE(readCells(path(QStringLiteral("en.xlsx"))).contains(english));
}

TEST_F(LanguageTest, ASentenceWrittenInChineseHasNotMovedInEnglish)
{
    const QString code = QStringLiteral("overview.cumulative");
    ASSERT_TRUE(BulletinService(*office).writeSentence(made(), code, QStringLiteral("六十三件")).ok());
    const test::LoudEnglish interface;
    const MadeBulletin again = made();
    const auto sentences = again.bulletin.sentences();
    const auto written = std::ranges::find(sentences, code, &BulletinSentence::code);
    ASSERT_NE(written, sentences.end());
    EXPECT_TRUE((*written)->isHandWritten());
    EXPECT_TRUE((*written)->moved.empty());
}

TEST_F(LanguageTest, ATemplateOfAnotherLanguageIsFilledInItsOwn)
{
    const QByteArray json = R"({"code": "ours", "name": "Ours", "language": "en", "title": "{office}",
        "blocks": [{"paragraph": [{"code": "a", "text": "{difference:year}"}]}]})";
    ASSERT_TRUE(BulletinService(*office).saveTemplate(json).ok());
    const test::LoudEnglish interface;
    setInterfaceLanguage(Language::Chinese);
    EXPECT_NE(choice::label(choices<ExportKind>(), 0).left(3), english);
    const MadeBulletin bulletin = made("ours");
    EXPECT_TRUE(bulletin.bulletin.sentences().front()->text().startsWith(english));
    EXPECT_TRUE(bulletinText(bulletin.bulletin).contains(QStringLiteral("EN 口径")));
    EXPECT_TRUE(bulletinHtml(bulletin.bulletin, {}).contains(QStringLiteral("<html lang=\"en\">")));
}

TEST_F(LanguageTest, WorkbooksAndWhatTheScheduleMakesAreChinese)
{
    const test::LoudEnglish interface;
    ReportSchedule schedule{{}, folder.path()};
    for (const char *line :
         {"每月1日 08:30 报表", "每周一 08:00 清单", "每天 07:30 晨报", "每月1日 09:00 通报"})
        schedule.reports.push_back(*readScheduledReport(QString::fromUtf8(line)));
    ScheduleService service(*office);
    ASSERT_TRUE(service.save(schedule).ok());
    for (const DueReport &report : service.latest()) {
        const auto made = service.make(report, {service.bulletin(report), {}});
        ASSERT_TRUE(made.ok()) << made.error().message().toStdString();
        EXPECT_FALSE(report.path.contains(english)) << report.path.toStdString();
        if (report.path.endsWith(QLatin1String(".xlsx")))
            EXPECT_FALSE(readCells(report.path).contains(english)) << report.path.toStdString();
        if (report.path.endsWith(QLatin1String(".txt")))
            EXPECT_FALSE(readText(report.path).contains(english));
    }
}

TEST_F(LanguageTest, AnErrorIsToldInTheInterfacesLanguage)
{
    const test::LoudEnglish interface;
    const auto written = writeBulletin(*office, made(), {}, path(QStringLiteral("no/such/a.txt")));
    ASSERT_FALSE(written.ok());
    EXPECT_TRUE(written.error().happened.startsWith(english)) << written.error().happened.toStdString();
}

} // namespace
} // namespace jiesu
