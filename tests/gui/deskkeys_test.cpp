// SPDX-License-Identifier: GPL-3.0-or-later
// How many keys a call takes beyond its own text.
#include "gui/learnedhabits.h"
#include "ui/desk/deskpage.h"

namespace jiesu {
namespace {

using namespace test;

struct DeskKeys : testing::Test
{
    /// What the citizen says: not counted.
    static void say(const QString &text) { type(text); }
    void choose(const QString &initials)
    {
        type(initials);
        m_keys += int(initials.size());
    }
    void hit(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(key, modifiers);
        ++m_keys;
        office.settle();
    }
    void sayCall(const QString &content)
    {
        for (const QString &said : {QStringLiteral("13900000000"), QStringLiteral("王女士"), content}) {
            say(said);
            hit(Qt::Key_Return);
        }
        QTest::qWait(300); // suggestions come when the keys rest
        office.settle();
    }
    [[nodiscard]] ComplaintCase registered()
    {
        QSignalSpy signal(m_page.get(), &DeskPage::registered);
        hit(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(signal.count(), 1);
        return signal.isEmpty() ? ComplaintCase() : office.stored(signal.first().first().toString());
    }
    [[nodiscard]] QString name(auto id)
    {
        return (*office.on([](Office &o) { return o.reference(); }))->name(id);
    }
    void open()
    {
        m_page = std::make_unique<DeskPage>(office.context);
        office.show(*m_page);
    }
    [[nodiscard]] int keys() const { return m_keys; }

    GuiOffice office;

private:
    std::unique_ptr<DeskPage> m_page;
    int m_keys = 0;
};

TEST_F(DeskKeys, ACallTakesNoMoreThanTwentyFiveBeyondItsText)
{
    open();
    sayCall(QStringLiteral("小区北门，垃圾清运车凌晨作业噪音特别大。"));
    for (const char *initials : {"ljca", "", "qyczyrm", "qyyd"}) { // 点位, 类型 stays 投诉, 分类, 承办
        choose(QString::fromLatin1(initials));
        hit(Qt::Key_Return);
    }
    const ComplaintCase stored = registered();
    EXPECT_EQ(name(stored.point), QStringLiteral("丽景长安小区"));
    EXPECT_EQ(name(stored.category), QStringLiteral("垃圾清运 › 清运车噪音扰民"));
    EXPECT_EQ(name(stored.leadUnit), QStringLiteral("清运一队"));
    EXPECT_EQ(stored.status, CaseStatus::Dispatched);
    EXPECT_LE(keys(), 25);
}

TEST_F(DeskKeys, ACallWhoseSuggestionsAreRightTakesNoMoreThanTwelve)
{
    learnHabits(office);
    open();
    sayCall(QStringLiteral("永定镇丽景长安小区3号楼清运车噪音太大了"));
    for (int field = 0; field < 4; ++field)
        hit(Qt::Key_Return);
    const ComplaintCase stored = registered();
    EXPECT_EQ(name(stored.point), QStringLiteral("丽景长安小区"));
    EXPECT_EQ(name(stored.category), QStringLiteral("垃圾清运 › 清运车噪音扰民"));
    EXPECT_EQ(name(stored.leadUnit), QStringLiteral("清运一队"));
    EXPECT_EQ(stored.status, CaseStatus::Dispatched);
    EXPECT_LE(keys(), 12);
}

} // namespace
} // namespace jiesu
