// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/looks.h"
#include "support/fakeprompts.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/navrail.h"
#include "ui/widgets/railbutton.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/topbar.h"

#include <QInputMethodEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

using namespace jiesu;

namespace {

class PlainPage final : public Page
{
public:
    explicit PlainPage(const QString &title)
        : m_title(title)
        , line(new QLineEdit(this))
    {
        line->move(20, 20);
    }
    QString title() const override { return m_title; }
    void activate() override { ++activated; }

private:
    QString m_title;

public:
    QLineEdit *line;
    int activated = 0;
};

/// The whole window with its seven pages at the size of a small office screen.
class Window : public testing::Test
{
protected:
    void SetUp() override
    {
        looks::apply(Theme::Mode::Light);
        const std::pair<QString, QString> items[]{{QStringLiteral("phone"), QStringLiteral("受理")},
                                                  {QStringLiteral("list"), QStringLiteral("案件")},
                                                  {QStringLiteral("chat"), QStringLiteral("回访")},
                                                  {QStringLiteral("chart"), QStringLiteral("看板")},
                                                  {QStringLiteral("document"), QStringLiteral("报表")},
                                                  {QStringLiteral("pin"), QStringLiteral("台账")},
                                                  {QStringLiteral("gear"), QStringLiteral("设置")}};
        for (const auto &[icon, label] : items) {
            pages << new PlainPage(label);
            window.addPage(PageId(pages.size() - 1), icon, label, pages.last());
        }
        window.setStatusCounts({3, 1, 12, 1'234});
        window.setOperator(QStringLiteral("白班 08:00–20:00"), QStringLiteral("话务员 03"));
        window.setFile(QStringLiteral("区环境卫生服务中心.jiesu"));
        window.setBackupNote(QStringLiteral("最近备份 09:00 已校验"), StateKind::Good);
        window.resize(1366, 768);
        looks::show(window);
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("s.ini"))};
    MainWindow window{settings};
    QList<PlainPage *> pages;
};

void compose(QWidget *receiver, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(receiver, &event);
}

} // namespace

TEST_F(Window, CutsNothingAt1366InEitherMode)
{
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        looks::apply(mode);
        QCoreApplication::processEvents();
        EXPECT_EQ(window.width(), 1366);
        int seen = 0;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const bool hasText = widget->inherits("QLabel") || widget->inherits("QAbstractButton");
            if (!widget->isVisible() || !hasText)
                continue;
            ++seen;
            EXPECT_GE(widget->width(), widget->sizeHint().width())
                << widget->metaObject()->className() << " " << widget->accessibleName().toStdString();
            EXPECT_GE(widget->height(), std::min(widget->sizeHint().height(), 58))
                << widget->metaObject()->className() << " " << widget->accessibleName().toStdString() << " in "
                << widget->parentWidget()->metaObject()->className();
            EXPECT_TRUE(window.rect().contains(QRect(widget->mapTo(&window, QPoint()), widget->size())));
        }
        EXPECT_GE(seen, 16);
    }
    looks::apply(Theme::Mode::Light);
}

TEST_F(Window, HasTheProportionsOfTheDesign)
{
    EXPECT_EQ(window.findChild<NavRail *>()->width(), 68);
    EXPECT_EQ(window.findChild<TopBar *>()->height(), 48);
    EXPECT_EQ(window.findChild<StatusStrip *>()->height(), 28);
    EXPECT_EQ(pages.first()->width(), 1366 - 68);
    EXPECT_EQ(pages.first()->height(), 768 - 48 - 28);
}

TEST_F(Window, ShowsPagesByRailAndKeys)
{
    EXPECT_EQ(pages.at(0)->activated, 1);
    for (int page = 6; page >= 0; --page) {
        QTest::keyClick(&window, Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
        EXPECT_EQ(window.currentPage(), PageId(page));
        EXPECT_TRUE(pages.at(page)->isVisible());
        EXPECT_TRUE(window.windowTitle().startsWith(pages.at(page)->title()));
    }
    window.findChild<NavRail *>()->button(int(PageId::Board))->click();
    EXPECT_EQ(window.currentPage(), PageId::Board);
    EXPECT_EQ(pages.at(3)->activated, 2);
}

TEST_F(Window, StartsACallFromAnywhere)
{
    window.showPage(PageId::Reports);
    const QSignalSpy spy(&window, &MainWindow::newCallRequested);
    pages.at(4)->line->setFocus();
    QTest::keyClick(pages.at(4)->line, Qt::Key_F2);
    EXPECT_EQ(spy.size(), 1);
    EXPECT_EQ(window.currentPage(), PageId::Desk);
    auto *button = window.findChild<TopBar *>()->newCallButton();
    EXPECT_TRUE(button->isEnabled());
    EXPECT_EQ(button->key(), QStringLiteral("F2"));
    button->click();
    EXPECT_EQ(spy.size(), 2);
}

TEST_F(Window, SearchesAndRunsCommandsFromTheSearchField)
{
    auto *field = window.findChild<SearchField *>();
    pages.at(0)->line->setFocus();
    QTest::keyClick(pages.at(0)->line, Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(field->hasFocus());
    const QSignalSpy changed(&window, &MainWindow::searchChanged);
    const QSignalSpy chosen(&window, &MainWindow::searchResultActivated);
    QTest::keyClicks(field, QStringLiteral("dkb"));
    EXPECT_EQ(changed.size(), 3);
    ASSERT_EQ(field->resultList()->count(), 1) << "到看板 by its initials";
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(window.currentPage(), PageId::Board);

    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("4819"));
    window.setSearchResults({{{}, QStringLiteral("JS-2026-004819"), {}, 4819}});
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().at(0).toInt(), 4819);
}

TEST_F(Window, CountsInTheStatusBarOpenTheirLists)
{
    auto *status = window.findChild<StatusStrip *>();
    QList<StatusList> opened;
    QObject::connect(&window, &MainWindow::statusListActivated, &window,
                     [&](StatusList list) { opened << list; });
    status->button(StatusList::Overdue)->click();
    QTest::keyClick(status->button(StatusList::DueToday), Qt::Key_Return);
    EXPECT_EQ(opened, (QList<StatusList>{StatusList::Overdue, StatusList::DueToday}));
    EXPECT_EQ(status->button(StatusList::Overdue)->accessibleName(), QStringLiteral("! 超期 1"));
    window.setStatusCounts({});
    EXPECT_EQ(status->button(StatusList::Overdue)->accessibleName(), QStringLiteral("超期 0"));
}

TEST_F(Window, ShowsBadgesAndNoticesOfPages)
{
    emit pages.at(2)->badgeChanged(120);
    EXPECT_EQ(window.findChild<NavRail *>()->button(int(PageId::FollowUp))->badge(), 120);
    emit pages.at(2)->notice(QStringLiteral("已保存。"), StateKind::Good);
    EXPECT_TRUE(window.findChild<Toast *>()->isVisible());
    EXPECT_EQ(window.findChild<Toast *>()->text(), QStringLiteral("已保存。"));
}

TEST_F(Window, StandsAloneWithoutAnOffice)
{
    window.setOfficeOpen(false);
    EXPECT_FALSE(window.findChild<NavRail *>()->isVisible());
    EXPECT_FALSE(window.findChild<TopBar *>()->isVisible());
    const QSignalSpy spy(&window, &MainWindow::newCallRequested);
    QTest::keyClick(&window, Qt::Key_F2);
    EXPECT_EQ(spy.size(), 0);
    window.setOfficeOpen(true);
    QTest::keyClick(&window, Qt::Key_F2);
    EXPECT_EQ(spy.size(), 1);
}

TEST_F(Window, NamesEverythingThatTakesTheKeyboard)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->parentWidget() == pages.first())
            continue;
        auto *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        ASSERT_NE(accessible, nullptr);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
}

TEST_F(Window, SwitchesTheThemeAndRemembersIt)
{
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(Theme::mode(), Theme::Mode::Dark);
    EXPECT_EQ(settings.themeMode(Theme::Mode::Light), Theme::Mode::Dark);
    looks::apply(Theme::Mode::Light);
}

TEST(Commands, AreOneTableWithoutDoubles)
{
    QSet<QString> codes;
    QSet<int> ids;
    QMap<CommandScope, QSet<QString>> keys;
    for (const Command &command : Commands::table()) {
        EXPECT_EQ(int(command.id), ids.size()) << "the table stands in the order of CommandId";
        ids << int(command.id);
        codes << QString::fromLatin1(command.code);
        EXPECT_FALSE(Commands::text(command.id).isEmpty());
        for (const QString &key : QString::fromLatin1(command.keys).split(QStringLiteral("; "))) {
            EXPECT_FALSE(QKeySequence(key).isEmpty()) << command.keys;
            EXPECT_FALSE(keys[command.scope].contains(key)) << key.toStdString();
            EXPECT_FALSE(command.scope != CommandScope::Window && keys[CommandScope::Window].contains(key))
                << key.toStdString() << " is taken by the window";
            keys[command.scope] << key;
        }
    }
    EXPECT_EQ(codes.size(), ids.size());
    EXPECT_EQ(Commands::keyText(CommandId::RegisterAndDispatch), QStringLiteral("Ctrl+Enter"));
}

namespace {

/// A page with one line, one text and three commands bound to it.
class Bound : public testing::Test
{
protected:
    void SetUp() override
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(line);
        column->addWidget(text);
        commands.bind(CommandId::RegisterAndDispatch, &window, [this] { ++dispatched; });
        commands.bind(CommandId::SignCase, &window, [this] { ++signedCases; });
        commands.bind(CommandId::Refresh, &window, [this] { ++refreshed; });
        looks::show(window);
    }

    QWidget window;
    QLineEdit *line = new QLineEdit(&window);
    QPlainTextEdit *text = new QPlainTextEdit(&window);
    Commands commands{&window};
    int dispatched = 0;
    int signedCases = 0;
    int refreshed = 0;
};

} // namespace

TEST_F(Bound, KeysDoNothingWhileTheInputMethodComposes)
{
    for (QWidget *editor : {static_cast<QWidget *>(line), static_cast<QWidget *>(text)}) {
        editor->setFocus();
        dispatched = refreshed = 0;
        const QSignalSpy entered(line, &QLineEdit::returnPressed);
        compose(editor, QStringLiteral("laji"));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClick(editor, Qt::Key_F5);
        EXPECT_EQ(dispatched + refreshed, 0);
        EXPECT_EQ(entered.size(), 0);

        QInputMethodEvent commit;
        commit.setCommitString(QStringLiteral("垃圾"));
        QCoreApplication::sendEvent(editor, &commit);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_F5);
        EXPECT_EQ(dispatched, 1);
        EXPECT_EQ(refreshed, 1);
    }
    EXPECT_EQ(line->text(), QStringLiteral("垃圾"));
    EXPECT_EQ(text->toPlainText(), QStringLiteral("垃圾"));
}

TEST_F(Bound, AnAbandonedCompositionDoesNotLockTheKeys)
{
    line->setFocus();
    compose(line, QStringLiteral("la"));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(dispatched, 1);
}

TEST_F(Bound, LettersBelongToTheFieldThatHasTheKeyboard)
{
    line->setFocus();
    QTest::keyClick(line, Qt::Key_S);
    EXPECT_EQ(signedCases, 0);
    EXPECT_EQ(line->text(), QStringLiteral("s"));
    window.setFocusPolicy(Qt::StrongFocus);
    window.setFocus();
    QTest::keyClick(&window, Qt::Key_S);
    EXPECT_EQ(signedCases, 1);
}

TEST_F(Bound, ABindingCanBeReplacedAndEndsWithItsPage)
{
    auto *page = new QWidget(&window);
    auto former = std::make_unique<QWidget>();
    int other = 0;
    commands.bind(CommandId::Refresh, former.get(), [this] { ++refreshed; });
    commands.bind(CommandId::Refresh, page, [&other] { ++other; });
    QTest::keyClick(&window, Qt::Key_F5);
    EXPECT_EQ(refreshed, 0);
    EXPECT_EQ(other, 1);
    former.reset();
    EXPECT_EQ(commands.matching(QStringLiteral("刷新")).size(), 1U) << "the former page ends nothing";
    delete page;
    EXPECT_FALSE(commands.action(CommandId::Refresh)->isEnabled());
    EXPECT_TRUE(commands.matching(QStringLiteral("刷新")).empty());
}

TEST(FakePrompts, AnswerInOrderAndDeclineTheRest)
{
    FakePrompts prompts;
    prompts.confirmations = {true};
    prompts.files = {QStringLiteral("a.xlsx")};
    EXPECT_TRUE(prompts.confirm({{}, QStringLiteral("删除？"), {}, true}));
    EXPECT_FALSE(prompts.confirm({{}, QStringLiteral("再删？"), {}, true}));
    EXPECT_EQ(prompts.openFile({}, {}), QStringLiteral("a.xlsx"));
    EXPECT_FALSE(prompts.saveFile({}, {}, {}).has_value());
    EXPECT_EQ(prompts.asked.first(), QStringLiteral("删除？"));
}
