// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfixture.h"
#include "service/actservice.h"
#include "service/caseservice.h"
#include "service/demooffice.h"
#include "support/loudenglish.h"
#include "ui/reports/bulletindrawing.h"
#include "ui/reports/bulletinpage.h"
#include "ui/reports/sentenceeditor.h"
#include "ui/widgets/sidelist.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextBrowser>

namespace jiesu {
namespace {

QString zh(const char *text)
{
    return QString::fromUtf8(text);
}

class BulletinJourney : public test::BoardFixture
{
protected:
    BulletinJourney()
        : page(context)
    {
        ask([](Office &opened) { return buildDemoOffice(opened); });
    }

    void waitForAnswer(QSignalSpy &shown) { ASSERT_TRUE(!shown.isEmpty() || shown.wait(20'000)); }
    void showQuarter()
    {
        show(page);
        QSignalSpy shown(&page, &BulletinPage::shown);
        page.showPeriod(Period::quarter(2022, 1));
        waitForAnswer(shown);
        page.templates()->setFocus();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// From the list of templates to the sentences: over what the keyboard meets on the way.
    void tabTo(QWidget *target)
    {
        for (int i = 0; i < 40 && QApplication::focusWidget() != target; ++i)
            press(Qt::Key_Tab);
        ASSERT_EQ(QApplication::focusWidget(), target);
    }
    [[nodiscard]] QString read(const QString &path) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return QString::fromUtf8(file.readAll());
    }
    /// What a key writes to the file named @p name.
    QString written(int key, const char *name)
    {
        const QString target = folder.filePath(QLatin1String(name));
        prompts.files << target;
        QSignalSpy finished(&page, &BulletinPage::finished);
        press(key, Qt::AltModifier);
        EXPECT_TRUE(!finished.isEmpty() || finished.wait(60'000));
        EXPECT_TRUE(prompts.errors.isEmpty());
        EXPECT_TRUE(page.savedNote().contains(target));
        return target;
    }
    void leaveOneOfMarchOut()
    {
        ask([](Office &opened) {
            const auto rule = opened.rule().value();
            const CaseFilter filter = FigureService::receivedFilter(Period::month({2022, 3}), {}, rule);
            ComplaintCase complaint =
                *opened.cases().find(opened.cases().page(filter, {}, 1).rows.front().id);
            complaint.countExemptType = zh("网络平台");
            return CaseService(opened).edit(complaint, zh("不计入总量"));
        });
    }

    BulletinPage page;
};

TEST_F(BulletinJourney, ThePreviewIsTheDocument)
{
    showQuarter();
    const QString text = page.preview()->toPlainText();
    EXPECT_TRUE(text.contains(zh("共受理群众诉求63件,较去年同期相比减少68件,同比降幅51.9%,平均每月降幅55.37%,"
                                 "其中3月份响应率、解决率、满意率均为100%")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(zh("八、下一步工作措施")));
    picture(page, QStringLiteral("bulletin"));
}

TEST_F(BulletinJourney, ASentenceIsWrittenFlaggedAndRestoredByKeyboardAlone)
{
    showQuarter();
    tabTo(page.sentences()->list());
    while (page.sentences()->current()->code != QLatin1String("overview.cumulative"))
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), page.sentences()->field());
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(page.sentences()->field(), QStringLiteral("63"));
    QSignalSpy shown(&page, &BulletinPage::shown);
    press(Qt::Key_S, Qt::ControlModifier);
    waitForAnswer(shown);
    EXPECT_EQ(page.sentences()->current()->text(), QStringLiteral("63"));
    EXPECT_TRUE(page.preview()->toPlainText().contains(zh("✎63")));

    leaveOneOfMarchOut();
    shown.clear();
    page.activate();
    waitForAnswer(shown);
    press(Qt::Key_F8);
    EXPECT_EQ(page.sentences()->current()->code, QStringLiteral("overview.cumulative"));
    EXPECT_TRUE(page.sentences()->note().contains(zh("63 → 62"))) << page.sentences()->note().toStdString();
    EXPECT_TRUE(page.preview()->toPlainText().contains(zh("⚑63")));
    picture(page, QStringLiteral("bulletin-flagged"));

    shown.clear();
    press(Qt::Key_R, Qt::AltModifier);
    waitForAnswer(shown);
    EXPECT_TRUE(page.preview()->toPlainText().contains(zh("共受理群众诉求62件")));
    EXPECT_FALSE(page.preview()->toPlainText().contains(zh("⚑")));
}

TEST_F(BulletinJourney, WhatIsTypedOutlivesAChangeElsewhereAndAnotherSentence)
{
    showQuarter();
    SentenceEditor &sentences = *page.sentences();
    sentences.choose(QStringLiteral("next.keep"));
    sentences.field()->setFocus();
    QTest::keyClicks(sentences.field(), QStringLiteral("half a sentence"));
    const QString typed = sentences.typed();
    EXPECT_TRUE(sentences.note().startsWith(zh("● 还没有保存")));
    leaveOneOfMarchOut();
    QSignalSpy shown(&page, &BulletinPage::shown);
    page.activate();
    waitForAnswer(shown);
    EXPECT_EQ(sentences.typed(), typed);
    sentences.choose(QStringLiteral("unsettled"));
    EXPECT_NE(sentences.typed(), typed);
    sentences.choose(QStringLiteral("next.keep"));
    EXPECT_EQ(sentences.typed(), typed);
    sentences.field()->setFocus();
    press(Qt::Key_S, Qt::ControlModifier);
    // The page looks for changes by itself meanwhile: the first answer may be that of before.
    EXPECT_TRUE(QTest::qWaitFor([&] { return !sentences.note().contains(zh("还没有保存")); }, 20'000));
    EXPECT_EQ(sentences.current()->text(), typed);
}

TEST_F(BulletinJourney, TheFilesSayWhatThePageShows)
{
    showQuarter();
    const QString seed = zh("同比降幅51.9%,平均每月降幅55.37%");
    EXPECT_TRUE(read(written(Qt::Key_H, "a.html")).contains(seed));
    EXPECT_GT(QFileInfo(written(Qt::Key_W, "a.docx")).size(), 10'000);
    EXPECT_GT(QFileInfo(written(Qt::Key_X, "a.xlsx")).size(), 5'000);
    press(Qt::Key_C, Qt::AltModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(seed));
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return prompts.papers.size() == 1; }, 20'000));
    EXPECT_TRUE(prompts.papers.front().official);
    EXPECT_TRUE(prompts.papers.front().footer.startsWith(zh("发出登记 JS-DC-")));
    prompts.files << QStringLiteral("/no/such/a.docx");
    QSignalSpy finished(&page, &BulletinPage::finished);
    press(Qt::Key_W, Qt::AltModifier);
    ASSERT_TRUE(!finished.isEmpty() || finished.wait(20'000));
    EXPECT_EQ(prompts.errors.size(), 1);
}

TEST_F(BulletinJourney, ThePdfIsAFourWithItsFontsAndItsText)
{
    showQuarter();
    const QString path = written(Qt::Key_P, "a.pdf");
    const auto run = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60'000);
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    // Some Han characters come out as their Kangxi radicals, which look the same and are equal by NFKC.
    const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
                             .remove(u'\n')
                             .normalized(QString::NormalizationForm_KC);
    EXPECT_TRUE(text.contains(zh("平均每月降幅55.37%"))) << text.toStdString();
    static const QRegularExpression foot(
        zh("发出登记 JS-DC-2\\d{3}-\\d{6}\\s+区环卫中心 2022年第1季度 季通报"));
    EXPECT_TRUE(text.contains(foot)) << text.toStdString();
    EXPECT_GE(text.count(QStringLiteral("JS-DC-")), 3) << "on every page, and under the definitions";
    EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("JS-202\\d-\\d{6}")))); // can be searched for
    for (const char *heading : {"一、总", "二、三率", "三、", "四、", "五、", "六、", "七、", "八、"})
        EXPECT_TRUE(text.contains(zh(heading))) << heading;
    EXPECT_TRUE(run(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("A4")));
    const QStringList fonts = run(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    EXPECT_FALSE(fonts.isEmpty());
    for (const QString &font : fonts) // name, type, encoding, embedded, …
        EXPECT_TRUE(font.simplified().contains(QStringLiteral("Identity-H yes"))) << font.toStdString();
}

TEST_F(BulletinJourney, ATemplateIsChosenByArrowAndAnotherIsImported)
{
    showQuarter();
    const int before = page.templates()->count();
    QSignalSpy shown(&page, &BulletinPage::shown);
    const int chosen = page.templates()->currentRow();
    press(Qt::Key_Down);
    waitForAnswer(shown);
    EXPECT_EQ(page.templates()->currentRow(), chosen + 1);

    QFile own(folder.filePath(QStringLiteral("own.json")));
    ASSERT_TRUE(own.open(QIODevice::WriteOnly));
    own.write("{\"code\": \"own\", \"name\": \"Own\", \"title\": \"{office}\", \"blocks\": "
              "[{\"paragraph\": [{\"code\": \"a\", \"text\": \"{received}\"}]}]}");
    own.close();
    prompts.files << own.fileName();
    shown.clear();
    press(Qt::Key_I, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.templates()->count() == before + 1; }, 20'000));
    EXPECT_TRUE(page.templates()->currentItem()->text().startsWith(QStringLiteral("Own")));
    EXPECT_TRUE(page.preview()->toPlainText().contains(QStringLiteral("63")));
    shown.clear();
    press(Qt::Key_Delete, Qt::AltModifier);
    // The page looks for changes by itself meanwhile: the first answer may be that of before.
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.templates()->count() == before; }, 20'000));
}

TEST_F(BulletinJourney, UnderAnEnglishInterfaceTheDocumentIsChinese)
{
    showQuarter();
    const QString chinese = page.preview()->toPlainText();
    const test::LoudEnglish interface;
    QSignalSpy shown(&page, &BulletinPage::shown);
    page.activate();
    waitForAnswer(shown);
    EXPECT_EQ(page.preview()->toPlainText(), chinese);
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_EQ(prompts.previews.size(), 1);
    EXPECT_EQ(prompts.previews.front().language, Language::Chinese);
    EXPECT_FALSE(read(written(Qt::Key_H, "english.html")).contains(QStringLiteral("EN ")));
}

} // namespace
} // namespace jiesu
