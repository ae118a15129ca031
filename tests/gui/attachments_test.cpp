// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "service/attachmentservice.h"
#include "ui/cases/attachmentsection.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/cases/thumbnail.h"
#include "ui/cases/timelineview.h"

#include <QBuffer>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QThreadPool>

namespace jiesu {

/// Stands for the desktop's viewer.
class Viewer final : public QObject
{
    Q_OBJECT
public:
    Viewer() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "show"); }
    ~Viewer() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QList<QUrl> shown;

public slots:
    void show(const QUrl &url) { shown << url; }
};

namespace {

using namespace test;

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, format));
    return content;
}

QImage street()
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(QColor(120, 150, 180));
    QPainter painter(&image);
    painter.fillRect(0, 300, 640, 180, QColor(90, 90, 90));
    painter.fillRect(260, 190, 120, 150, QColor(40, 130, 80));
    return image;
}

struct Attachments : testing::Test
{
    QString file(const QString &name, const QByteArray &content)
    {
        QFile target(folder.filePath(name));
        EXPECT_TRUE(target.open(QIODevice::WriteOnly));
        target.write(content);
        return target.fileName();
    }
    void submit()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    void settle()
    {
        office.settle();
        QThreadPool::globalInstance()->waitForDone();
        office.settle();
    }
    void attach(const QString &path)
    {
        office.prompts.files << path;
        press(Qt::Key_J);
        ASSERT_TRUE(page.panel()->isFormOpen());
        submit();
    }
    std::vector<Attachment> attached()
    {
        return *office.on([id = complaint.id](Office &at) { return AttachmentService(at).of(id); });
    }
    void bringIntoView(const QString &name)
    {
        auto *section = page.findChild<AttachmentSection *>();
        page.panel()->findChild<QScrollArea *>()->ensureWidgetVisible(section, 0, 600);
        office.picture(name);
    }

    QTemporaryDir folder;
    GuiOffice office{false, folder.filePath(QStringLiteral("office.db"))};
    Viewer viewer;
    CasesPage page{office.context};
    ComplaintCase complaint = office.add(QStringLiteral("公厕异味无人保洁"));
};

TEST_F(Attachments, APictureIsAddedOpenedSavedAndRemovedByKeyboard)
{
    office.show(page);
    settle();
    bringIntoView(QStringLiteral("attachments-none"));
    const QByteArray photograph = encoded(street(), "jpg");
    office.prompts.files << file(QStringLiteral("保洁后.jpg"), photograph);
    press(Qt::Key_J);
    ASSERT_TRUE(page.panel()->isFormOpen());
    EXPECT_EQ(qobject_cast<QComboBox *>(QApplication::focusWidget())->currentText(),
              QStringLiteral("办理后"));
    press(Qt::Key_Tab);
    type(QStringLiteral("早八点保洁完毕"));
    submit();
    EXPECT_FALSE(page.panel()->isFormOpen());
    ASSERT_EQ(attached().size(), 1U);
    EXPECT_EQ(attached()[0].note, QStringLiteral("早八点保洁完毕"));
    EXPECT_TRUE(
        page.panel()->timelineView()->asText().contains(QStringLiteral("添加附件：办理后，保洁后.jpg")))
        << page.panel()->timelineView()->asText().toStdString();
    const QPixmap small = page.findChild<QLabel *>(QStringLiteral("thumbnail"))->pixmap();
    EXPECT_EQ(small.deviceIndependentSize().toSize(), QSize(72, 54));

    press(Qt::Key_O);
    settle();
    ASSERT_EQ(viewer.shown.size(), 1);
    EXPECT_FALSE(viewer.shown[0].toLocalFile().contains(QStringLiteral(".files"))) << "a copy";
    const QString copy = folder.filePath(QStringLiteral("copy.jpg"));
    office.prompts.files << copy;
    press(Qt::Key_V);
    settle();
    EXPECT_EQ(QFileInfo(copy).size(), photograph.size());
    EXPECT_TRUE(office.notices.last().startsWith(QStringLiteral("附件已另存为")));

    attach(file(QStringLiteral("答复.txt"), "已清运\n"));
    attach(file(QStringLiteral("坏照片.png"), encoded(street(), "png").first(200)));
    ASSERT_EQ(attached().size(), 3U);
    bringIntoView(QStringLiteral("attachments-full"));
    press(Qt::Key_O);
    ASSERT_TRUE(page.panel()->isFormOpen()) << "which one";
    press(Qt::Key_Down);
    submit();
    EXPECT_EQ(viewer.shown.size(), 1) << "a text is only saved";
    EXPECT_TRUE(office.prompts.errors.last().advice.contains(QStringLiteral("另存")));

    press(Qt::Key_X);
    submit();
    EXPECT_TRUE(page.panel()->isFormOpen()) << "without a reason";
    press(Qt::Key_Tab);
    type(QStringLiteral("传错了"));
    submit();
    EXPECT_EQ(attached().size(), 2U);
}

TEST_F(Attachments, WhatIsRefusedIsSaidInTheForm)
{
    office.show(page);
    settle();
    attach(file(QStringLiteral("照片.jpg"), "MZ\x90"));
    EXPECT_TRUE(page.panel()->isFormOpen());
    EXPECT_TRUE(attached().empty());
    press(Qt::Key_Escape);
    press(Qt::Key_O);
    EXPECT_EQ(office.prompts.errors.last().happened, QStringLiteral("这件案件没有附件。"));
}

TEST(Thumbnail, IsScaledAndRefusesWhatWouldTakeAllMemory)
{
    EXPECT_EQ(decodedThumbnail(encoded(street(), "png"), QSize(72, 54)).size(), QSize(72, 54));
    EXPECT_TRUE(decodedThumbnail("no picture", QSize(72, 54)).isNull());
    EXPECT_TRUE(
        decodedThumbnail("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", QSize(72, 54))
            .isNull());
    QByteArray bomb = encoded(QImage(1, 1, QImage::Format_RGB32), "bmp");
    for (const int offset : {18, 22})                           // width and height in the header
        bomb.replace(offset, 4, QByteArray("\x30\x75\0\0", 4)); // 30,000
    EXPECT_TRUE(decodedThumbnail(bomb, QSize(72, 54)).isNull());
}

} // namespace
} // namespace jiesu

#include "attachments_test.moc"
