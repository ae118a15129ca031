// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/facility.h"
#include "domain/ledgers/patrolfind.h"
#include "gui/officefixture.h"
#include "service/actservice.h"
#include "service/ledgertext.h"
#include "ui/ledgers/ledgerspage.h"
#include "ui/ledgers/photoeditor.h"
#include "ui/ledgers/recordform.h"
#include "ui/ledgers/recordledger.h"
#include "ui/widgets/rowtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QThreadPool>

using namespace jiesu;
using namespace jiesu::test;

namespace {

class LedgerPage : public testing::Test
{
protected:
    void open(RecordLedger &page)
    {
        office.show(page);
        office.settle();
    }
    /// Stores a facility past the page.
    LedgerRecord stored(const QString &number)
    {
        return *office.on([number](Office &opened) {
            LedgerService service(opened, facilityLedger);
            return service.save(*service.read(
                {{u"点位"_qs, u"丽景长安小区"_qs}, {u"设施类型"_qs, u"小区"_qs}, {u"设施编号"_qs, number}}));
        });
    }
    std::vector<LedgerRecord> all(const Ledger &ledger)
    {
        return *office.on([&ledger](Office &opened) { return LedgerService(opened, ledger).list({}); });
    }
    void focus(RecordLedger &page, const char *code) { page.form()->editor(code)->setFocus(); }

    GuiOffice office;
};

TEST_F(LedgerPage, AFindIsWrittenDownByKeysAlone)
{
    RecordLedger page(office.context, patrolFindLedger);
    open(page);
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"9:30"_qs);
    press(Qt::Key_Tab);
    type(u"巡查员甲"_qs);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    type(u"ljca"_qs);
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    type(u"清运车噪音"_qs);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    type(u"清运车早上五点鸣笛"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(page.warning(), QString());
    const auto finds = all(patrolFindLedger);
    ASSERT_EQ(finds.size(), 1U) << page.warning().toStdString();
    const auto find = fromRecord<PatrolFind>(patrolFindLedger, finds.front());
    EXPECT_EQ(find.foundAt, fromOffice(QDate(2026, 3, 6), QTime(9, 30)));
    EXPECT_EQ(find.finder, u"巡查员甲"_qs);
    EXPECT_TRUE(find.offDuty);
    EXPECT_TRUE(find.place.isSet());
    EXPECT_TRUE(find.category.isSet());
    EXPECT_EQ(page.model()->rowCount(), 1);
    EXPECT_EQ(page.table()->currentIndex().row(), 0);
    focus(page, "rectified_at");
    type(u"现在"_qs);
    press(Qt::Key_Return);
    office.settle();
    EXPECT_EQ(fromRecord<PatrolFind>(patrolFindLedger, all(patrolFindLedger).front()).rectifiedAt,
              office.clock->now());
    office.picture(u"ledger-find"_qs);
}

TEST_F(LedgerPage, ANewFindBeginsNowFromAnywhereWithTheNameOfWhoIsThere)
{
    stored(u"X-1"_qs);
    LedgersPage page(office.context);
    office.show(page);
    office.context.setSession(
        {true, User{UserId{1}, 1, u"b"_qs, u"保洁员乙"_qs, {}, {Role::Handler}, true}, {}});
    const QSignalSpy wanted(&page, &LedgersPage::wanted);
    office.context.commands.action(CommandId::NewFind)->trigger();
    office.settle();
    EXPECT_EQ(wanted.count(), 1);
    auto *finds = qobject_cast<RecordLedger *>(page.current());
    ASSERT_NE(finds, nullptr);
    EXPECT_EQ(finds->title(), u"巡查发现"_qs);
    EXPECT_EQ(static_cast<QLineEdit *>(finds->form()->editor("found_at"))->text(), u"2026-03-06 10:00"_qs);
    EXPECT_EQ(static_cast<QLineEdit *>(finds->form()->editor("finder"))->text(), u"保洁员乙"_qs);
}

TEST_F(LedgerPage, AFindIsMarkedRectifiedByOneKeyFromTheList)
{
    (void)office.on([](Office &opened) {
        LedgerService service(opened, patrolFindLedger);
        return service.save(*service.read({{u"发现时间"_qs, u"2026-02-27 09:00"_qs},
                                           {u"发现人"_qs, u"甲"_qs},
                                           {u"地点"_qs, u"丽景长安小区"_qs},
                                           {u"分类"_qs, u"垃圾清运->清运车噪音扰民"_qs},
                                           {u"发现的问题"_qs, u"桶满"_qs},
                                           {u"整改期限"_qs, u"2026-03-04"_qs}}));
    });
    RecordLedger page(office.context, patrolFindLedger);
    open(page);
    EXPECT_EQ(page.model()->text(0, 0), u"超期 2 天"_qs);
    EXPECT_EQ(page.courseReport(), u"未整改 1 条，超期 1 条：桶满（超期 2 天）。"_qs);
    press(Qt::Key_E, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(page.model()->text(0, 0), u"超期 2 天"_qs) << "Esc: nothing is stored";
    office.prompts.texts << QString();
    press(Qt::Key_E, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(page.model()->text(0, 0), u"已整改"_qs);
    EXPECT_EQ(page.courseReport(), u"未整改 0 条，没有超期。"_qs);
    office.picture(u"ledger-rectified"_qs);
}

TEST_F(LedgerPage, AnEmptyFormStaysWhileTheListIsReadAnew)
{
    stored(u"X-1"_qs);
    RecordLedger page(office.context, facilityLedger);
    open(page);
    press(Qt::Key_N, Qt::ControlModifier);
    emit office.context.casesChanged();
    office.settle();
    EXPECT_EQ(static_cast<QLineEdit *>(page.form()->editor("number"))->text(), QString());
}

TEST_F(LedgerPage, WhatIsMissingIsToldAtItsField)
{
    RecordLedger page(office.context, facilityLedger);
    open(page);
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"没有这里"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    EXPECT_TRUE(all(facilityLedger).empty());
    EXPECT_EQ(QApplication::focusWidget(), page.form()->editor("place_id"));
    const auto told = page.form()->editor("place_id")->accessibleDescription();
    EXPECT_TRUE(told.contains(u"没有这里"_qs)) << told.toStdString();
}

TEST_F(LedgerPage, NothingTypedIsLostAndEscapeTakesItBack)
{
    const LedgerRecord first = stored(u"X-1"_qs);
    stored(u"X-2"_qs);
    RecordLedger page(office.context, facilityLedger);
    open(page);
    ASSERT_EQ(page.model()->rowCount(), 2);
    focus(page, "number");
    type(u"9"_qs);
    page.table()->selectRow(1);
    EXPECT_TRUE(page.warning().contains(u"还没有保存"_qs));
    EXPECT_EQ(page.table()->currentIndex().row(), 0);
    press(Qt::Key_Escape);
    EXPECT_EQ(page.warning(), QString());
    press(Qt::Key_Down);
    EXPECT_EQ(page.table()->currentIndex().row(), 1);
    EXPECT_EQ(valueOf(facilityLedger, *office.on([&](Office &opened) {
                  return LedgerService(opened, facilityLedger).find(first.id);
              }),
                      "number"),
              QVariant(u"X-1"_qs));
}

TEST_F(LedgerPage, SearchHistoryWithdrawalAndUndo)
{
    stored(u"X-1"_qs);
    stored(u"Y-2"_qs);
    RecordLedger page(office.context, facilityLedger);
    open(page);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"Y-"_qs);
    office.settle();
    ASSERT_EQ(page.model()->rowCount(), 1);
    press(Qt::Key_Return);
    press(Qt::Key_H, Qt::AltModifier);
    office.settle();
    const auto labels = page.findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"设施编号：Y-2"_qs);
    }));
    office.prompts.texts << u"拆除了"_qs;
    press(Qt::Key_Delete, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(all(facilityLedger).size(), 1U);
    EXPECT_EQ(page.model()->rowCount(), 0);
    (void)office.on([](Office &opened) {
        ActService acts(opened);
        return acts.undo(acts.recent(opened.actor(), 1)->front().id);
    });
    emit office.context.casesChanged();
    office.settle();
    EXPECT_EQ(page.model()->rowCount(), 1) << "what is taken back is listed again";
}

TEST_F(LedgerPage, ADayOrAMonthInTheSearchLineNamesThePeriod)
{
    for (const QString &at : {u"2026-02-27 09:00"_qs, u"2026-03-05 23:30"_qs})
        (void)office.on([&at](Office &opened) {
            LedgerService service(opened, patrolFindLedger);
            return service.save(*service.read({{u"发现时间"_qs, at},
                                               {u"发现人"_qs, u"甲"_qs},
                                               {u"地点"_qs, u"丽景长安小区"_qs},
                                               {u"分类"_qs, u"垃圾清运->清运车噪音扰民"_qs},
                                               {u"发现的问题"_qs, u"桶满"_qs}}));
        });
    RecordLedger page(office.context, patrolFindLedger);
    open(page);
    for (const auto &[words, rows] :
         {std::pair(u"昨天"_qs, 1), {u"2026-02"_qs, 1}, {u"今年"_qs, 2}, {u"今天"_qs, 0}, {u"桶满"_qs, 2}}) {
        page.search()->setText(words);
        office.settle();
        EXPECT_EQ(page.model()->rowCount(), rows) << words.toStdString();
    }
}

TEST_F(LedgerPage, AnImportSaysWhatItDidAndTheWholeTableIsGivenOut)
{
    QFile sheet(office.folder.filePath(u"设施.csv"_qs));
    ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
    sheet.write("点位,设施类型,设施编号\n丽景长安小区,小区,X-1\n不知道哪里,小区,X-2\n");
    sheet.close();
    RecordLedger page(office.context, facilityLedger);
    open(page);
    office.prompts.files << sheet.fileName();
    press(Qt::Key_I, Qt::AltModifier);
    office.settle();
    EXPECT_TRUE(page.importReport().contains(u"新增 1"_qs)) << page.importReport().toStdString();
    EXPECT_TRUE(page.importReport().contains(u"第 3 行"_qs));
    EXPECT_EQ(page.model()->rowCount(), 1);
    const auto table = office.on(page.wholeTable());
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rows.size(), 1U);
    EXPECT_EQ(qsizetype(facilityLedger.fields.size()), table->header.size());
}

TEST(LedgerPhoto, APhotoIsChosenByAKeyAndShownSmall)
{
    const QTemporaryDir folder;
    GuiOffice office(false, folder.filePath(u"单位.jiesu"_qs));
    QImage picture(640, 480, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    const QString source = folder.filePath(u"标识.png"_qs);
    ASSERT_TRUE(picture.save(source));
    const LedgerRecord record = *office.on([](Office &opened) {
        LedgerService service(opened, facilityLedger);
        return service.save(*service.read({{u"点位"_qs, u"丽景长安小区"_qs}, {u"设施类型"_qs, u"小区"_qs}}));
    });
    RecordLedger page(office.context, facilityLedger);
    office.show(page);
    office.prompts.files << source;
    press(Qt::Key_P, Qt::AltModifier);
    office.settle();
    QThreadPool::globalInstance()->waitForDone();
    office.settle();
    auto *photo = qobject_cast<PhotoEditor *>(page.form()->editor("label_photo"));
    ASSERT_NE(photo, nullptr);
    EXPECT_EQ(photo->photo().size(), 64);
    const auto labels = photo->findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel *label) { return !label->pixmap().isNull(); }));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    const auto stored = office.on(
        [id = record.id](Office &opened) { return LedgerService(opened, facilityLedger).find(id); });
    ASSERT_TRUE(stored);
    EXPECT_EQ(valueOf(facilityLedger, *stored, "label_photo").toString(), photo->photo());
    EXPECT_TRUE(office.prompts.errors.isEmpty());
    office.picture(u"ledger-photo"_qs);
}

} // namespace
