// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/looks.h"
#include "ui/settings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/toast.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace jiesu;

namespace {

class Widgets : public testing::TestWithParam<Theme::Mode>
{
protected:
    void SetUp() override { looks::apply(GetParam()); }
    void TearDown() override { looks::apply(Theme::Mode::Light); }
};

QImage grabbed(QWidget &widget)
{
    widget.resize(widget.sizeHint());
    return widget.grab().toImage();
}

} // namespace

TEST_P(Widgets, AChipHasAShapeAndAWord)
{
    for (const StateKind kind : {StateKind::Good, StateKind::Due, StateKind::Bad}) {
        StateChip withWord(kind, QStringLiteral("剩余2天3小时"));
        StateChip plain(StateKind::Plain, QStringLiteral("剩余2天3小时"));
        EXPECT_GT(withWord.sizeHint().width(), plain.sizeHint().width()) << "no room for the shape";
        EXPECT_EQ(withWord.accessibleName(), chip::mark(kind) + QStringLiteral("剩余2天3小时"));
        EXPECT_NE(chip::mark(kind), QString());

        const QImage image = grabbed(withWord);
        const int shapeEnd = 8 + withWord.sizeHint().width() - plain.sizeHint().width() - 3;
        EXPECT_GT(looks::pixelsLike(image.copy(6, 0, shapeEnd - 6, image.height()), chip::color(kind), 60),
                  4);
        EXPECT_GT(looks::pixelsLike(image.copy(shapeEnd, 0, image.width() - shapeEnd, image.height()),
                                    chip::color(kind), 60),
                  40);
        EXPECT_GT(looks::pixelsLike(image, chip::softColor(kind), 2), 200);
    }
}

TEST_P(Widgets, AFigureCardShowsItsTextsWhole)
{
    FigureCard card;
    card.setFigure({QStringLiteral("满意率"),
                    QStringLiteral("86.67%"),
                    QStringLiteral("未达标"),
                    QStringLiteral("13/15　−14.3 个百分点"),
                    QStringLiteral("满意数 ÷ 参评数"),
                    StateKind::Bad,
                    {}});
    EXPECT_LE(card.sizeHint().width(), 244) << "five cards side by side at 1366 pixels";
    const QImage image = grabbed(card);
    const Theme::Token text = Theme::Token::Text;
    EXPECT_GT(looks::pixelsLike(image, Theme::color(text), 30), 150) << "the figure";
    EXPECT_EQ(image.pixelColor(0, 0).rgb(),
              card.parentWidget() ? 0u : image.pixelColor(0, image.height() - 1).rgb());
    EXPECT_EQ(card.toolTip(), QStringLiteral("满意数 ÷ 参评数"));
    EXPECT_EQ(card.accessibleName(), QStringLiteral("满意率 86.67%"));
    EXPECT_TRUE(card.accessibleDescription().startsWith(QStringLiteral("! 未达标")));
}

INSTANTIATE_TEST_SUITE_P(BothModes, Widgets, testing::Values(Theme::Mode::Light, Theme::Mode::Dark),
                         [](const auto &test) { return test.param == Theme::Mode::Dark ? "Dark" : "Light"; });

TEST(FigureCard, OpensByKeyAndMouse)
{
    FigureCard card;
    card.resize(240, 98);
    looks::show(card);
    const QSignalSpy spy(&card, &FigureCard::activated);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Enter);
    QTest::keyClick(&card, Qt::Key_Space);
    QTest::mouseClick(&card, Qt::LeftButton);
    EXPECT_EQ(spy.size(), 4);
    EXPECT_NE(card.focusPolicy(), Qt::NoFocus);
}

TEST(KeyButton, HasRoomForCaptionAndKey)
{
    looks::apply(Theme::Mode::Light);
    const KeyButton bare(QStringLiteral("登记并派单"));
    const KeyButton keyed(QStringLiteral("登记并派单"), QStringLiteral("Ctrl+Enter"));
    const int keyWidth = QFontMetrics(Theme::font(12)).horizontalAdvance(QStringLiteral("Ctrl+Enter"));
    EXPECT_GE(keyed.sizeHint().width(), bare.sizeHint().width() + keyWidth);
    EXPECT_EQ(keyed.sizeHint().height(), Theme::Size::Button);
}

TEST(KeyButton, FollowsItsAction)
{
    QAction action(QStringLiteral("签收"));
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    action.setEnabled(false);
    KeyButton button(&action);
    EXPECT_EQ(button.key(), QStringLiteral("Ctrl+Enter"));
    EXPECT_FALSE(button.isEnabled());
    action.setEnabled(true);
    const QSignalSpy spy(&action, &QAction::triggered);
    button.click();
    EXPECT_EQ(spy.size(), 1);
}

TEST(LabelledField, NamesItsEditorAndKeepsTheHintOffTheText)
{
    looks::apply(Theme::Mode::Light);
    auto *line = new QLineEdit;
    LabelledField field(QStringLiteral("点位"), line);
    field.resize(400, field.sizeHint().height());
    field.show();
    EXPECT_EQ(line->height(), Theme::Size::Field);
    EXPECT_EQ(line->accessibleName(), QStringLiteral("点位"));
    field.setHint(QStringLiteral("永定镇　网格 永定-07"));
    const auto *hint = line->findChild<StateChip *>();
    ASSERT_NE(hint, nullptr);
    EXPECT_TRUE(hint->isVisible());
    EXPECT_GE(line->textMargins().right(), hint->width());
    EXPECT_LE(hint->geometry().right(), line->width());
    field.setHint({});
    EXPECT_FALSE(hint->isVisible());
    EXPECT_EQ(line->textMargins().right(), 0);
}

TEST(LabelledField, ShowsAnErrorUnderTheField)
{
    auto *line = new QLineEdit;
    LabelledField field(QStringLiteral("承办"), line);
    field.show();
    field.setError(QStringLiteral("请选择承办单位。"));
    EXPECT_EQ(field.error(), QStringLiteral("请选择承办单位。"));
    EXPECT_EQ(line->accessibleDescription(), field.error());
    EXPECT_TRUE(line->property("invalid").toBool());
    field.setError({});
    EXPECT_FALSE(line->property("invalid").toBool());
}

TEST(LabelledField, LinesUpWithANeighbourInError)
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *first = new LabelledField(QStringLiteral("分类"), new QLineEdit, &window);
    auto *second = new LabelledField(QStringLiteral("承办"), new QLineEdit, &window);
    second->setError(QStringLiteral("请选择承办单位。"));
    row->addWidget(first);
    row->addWidget(second);
    window.resize(500, 160);
    window.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(first->editor()->mapTo(&window, QPoint()).y() - first->y(),
              second->editor()->mapTo(&window, QPoint()).y() - second->y());
}

TEST(SearchField, OffersResultsByKeyboard)
{
    QWidget window;
    window.resize(600, 400);
    auto *field = new SearchField(&window);
    field->setGeometry(10, 10, 400, 30);
    looks::show(window);
    field->setFocus();
    const QSignalSpy query(field, &SearchField::queryChanged);
    const QSignalSpy chosen(field, &SearchField::resultActivated);
    const QSignalSpy requested(field, &SearchField::searchRequested);
    QTest::keyClicks(field, QStringLiteral("yd "));
    ASSERT_EQ(query.size(), 3);
    EXPECT_EQ(query.last().at(0).toString(), QStringLiteral("yd"));
    field->setResults({{{}, QStringLiteral("永定镇"), {}, 1}, {{}, QStringLiteral("永定河"), {}, 2}});
    EXPECT_TRUE(field->resultList()->isVisible());
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().at(0).toInt(), 2);
    EXPECT_FALSE(field->resultList()->isVisible());

    field->insert(QStringLiteral("清运"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.first().at(0).toString(), QStringLiteral("清运"));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(field->text().isEmpty());
}

TEST(EmptyState, OffersTheNextStep)
{
    EmptyState empty(QStringLiteral("empty"), QStringLiteral("还没有案件。"),
                     QStringLiteral("按 F2 登记一个来电。"));
    const QSignalSpy spy(&empty, &EmptyState::buttonClicked);
    empty.setButton(QStringLiteral("新来电"));
    empty.show();
    empty.findChild<QPushButton *>()->click();
    EXPECT_EQ(spy.size(), 1);
    EXPECT_EQ(empty.accessibleName(), QStringLiteral("还没有案件。按 F2 登记一个来电。"));
}

TEST(ProgressStrip, CountsAndStopsOnce)
{
    ProgressStrip strip;
    const QSignalSpy spy(&strip, &ProgressStrip::cancelled);
    EXPECT_TRUE(strip.isHidden());
    strip.begin(QStringLiteral("正在导入"));
    const auto *bar = strip.findChild<QProgressBar *>();
    EXPECT_EQ(bar->maximum(), 0);
    strip.setProgress(3'000'000'000, 6'000'000'000);
    EXPECT_EQ(bar->value() * 2, bar->maximum());
    auto *cancel = strip.findChild<QPushButton *>();
    cancel->click();
    cancel->click();
    EXPECT_EQ(spy.size(), 1);
    strip.finish();
    EXPECT_TRUE(strip.isHidden());
}

TEST(Toast, StandsAtTheBottomRightAndCanUndo)
{
    QWidget window;
    window.resize(800, 600);
    Toast toast(&window, 28);
    window.show();
    bool undone = false;
    toast.showMessage(QStringLiteral("已派单。"), StateKind::Good, QStringLiteral("撤销"),
                      [&] { undone = true; });
    EXPECT_EQ(toast.geometry().right() + 1, 800 - 16);
    EXPECT_EQ(toast.geometry().bottom() + 1, 600 - 16 - 28);
    EXPECT_EQ(toast.accessibleName(), QStringLiteral("✓ 已派单。"));
    window.resize(1000, 700);
    EXPECT_EQ(toast.geometry().right() + 1, 1000 - 16);
    toast.findChild<QPushButton *>()->click();
    EXPECT_TRUE(undone);
    EXPECT_FALSE(toast.isVisible());
    toast.showMessage(QString(QStringLiteral("很长的话。")).repeated(30));
    EXPECT_LE(toast.width(), 460);
    EXPECT_GE(toast.findChild<QLabel *>()->height(), 4 * QFontMetrics(Theme::font()).height());
    EXPECT_FALSE(toast.findChild<QPushButton *>()->isVisible());
}

TEST(RowTable, HasRowsOfTheRightHeightAndActivatesByEnter)
{
    looks::apply(Theme::Mode::Light);
    QStandardItemModel model(50, 3);
    RowTable table(QStringLiteral("cases"), nullptr);
    table.setModel(&model);
    table.resize(600, 300);
    looks::show(table);
    EXPECT_EQ(table.rowHeight(0), Theme::Size::Row);
    EXPECT_FALSE(table.showGrid());
    const QSignalSpy activated(&table, &RowTable::rowActivated);
    table.selectRow(3);
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.first().at(0).toInt(), 3);
    const QSignalSpy moved(&table, &RowTable::currentRowChanged);
    QTest::keyClick(&table, Qt::Key_End);
    EXPECT_EQ(table.currentIndex().row(), 49);
    QTest::keyClick(&table, Qt::Key_Home);
    EXPECT_EQ(table.currentIndex().row(), 0);
    EXPECT_EQ(moved.size(), 2);
}

TEST(RowTable, RemembersWidthsAndOrderUnderItsName)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("s.ini")));
    QStandardItemModel model(2, 4);
    {
        RowTable table(QStringLiteral("cases"), &settings);
        table.setModel(&model);
        table.resize(900, 300);
        table.show();
        table.setColumnWidth(1, 222);
        table.horizontalHeader()->moveSection(0, 2);
    }
    RowTable again(QStringLiteral("cases"), &settings);
    again.setModel(&model);
    again.setDefaultWidths({90, 90, 90, 90});
    EXPECT_EQ(again.columnWidth(1), 222);
    EXPECT_EQ(again.horizontalHeader()->visualIndex(0), 2);

    RowTable other(QStringLiteral("follow-ups"), &settings);
    other.setModel(&model);
    other.setDefaultWidths({90, 91, 92, 93});
    EXPECT_EQ(other.columnWidth(1), 91);
    EXPECT_EQ(other.horizontalHeader()->visualIndex(0), 0);
}

TEST(RowTable, PaintsChipsWhereTheModelNamesAKind)
{
    looks::apply(Theme::Mode::Light);
    QStandardItemModel model(2, 1);
    model.setData(model.index(0, 0), QStringLiteral("超期 5小时"));
    model.setData(model.index(0, 0), int(StateKind::Bad), ChipDelegate::KindRole);
    model.setData(model.index(1, 0), QStringLiteral("超期 5小时"));
    RowTable table(QStringLiteral("chips"), nullptr);
    table.setModel(&model);
    table.resize(300, 200);
    table.show();
    const QImage image = table.viewport()->grab().toImage();
    const QColor soft = Theme::color(Theme::Token::BadSoft);
    EXPECT_GT(looks::pixelsLike(image.copy(0, 0, 300, 34), soft, 2), 200);
    EXPECT_EQ(looks::pixelsLike(image.copy(0, 34, 300, 34), soft, 2), 0);
    EXPECT_EQ(image.pixelColor(150, 33), Theme::color(Theme::Token::Line)) << "the line under a row";
}
