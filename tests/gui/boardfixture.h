// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officetime.h"
#include "support/fakeprompts.h"
#include "ui/commands.h"
#include "ui/officecontext.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace jiesu::test {

/// An office in memory on its own thread and everything a page is built with, under a clock that stands at
/// 09:00 on 15 June 2026.
class BoardFixture : public testing::Test
{
protected:
    BoardFixture()
        : clock(std::make_shared<FixedClock>(fromOffice(QDate(2026, 6, 15), QTime(9, 0))))
        , settings(folder.filePath(QStringLiteral("settings.ini")))
        , commands(&window)
        , office([this] { return Result<std::unique_ptr<Office>>(Office::inMemory(clock)); })
        , context(office, *clock, commands, prompts, settings)
    {
        Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
        window.resize(1298, 692);
        QObject::connect(&context, &OfficeContext::showCases, &context,
                         [this](const CaseFilter &filter, const QString &title) {
                             shownFilters.push_back(filter);
                             shownTitles << title;
                         });
        QObject::connect(&context, &OfficeContext::showFigure, &context, [this](const CaseLink &link) {
            shownFilters.push_back(link.filter);
            shownTitles << QStringLiteral("%1 %2 件").arg(link.title).arg(link.count);
        });
    }

    /// Runs @p work on the office's thread and waits for its value.
    template <class Work> auto ask(Work work)
    {
        return office.run(OfficeThread::Priority::Save, std::move(work)).result().value();
    }

    /// Puts @p page into the window and shows it.
    void show(QWidget &page)
    {
        page.setParent(&window);
        page.setGeometry(window.rect());
        window.show();
        page.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    /// Saves a picture of the window in both looks where JIESU_PICTURES names a folder.
    void picture(QWidget &page, const QString &name)
    {
        const QString target = qEnvironmentVariable("JIESU_PICTURES");
        if (target.isEmpty())
            return;
        for (const QSize size : {QSize(1298, 692), QSize(1852, 1004)}) {
            for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
                Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), mode);
                window.resize(size);
                page.setGeometry(window.rect());
                QTest::qWait(0);
                QTest::qWait(0);
                window.grab().save(QStringLiteral("%1/%2-%3-%4.png")
                                       .arg(target, name)
                                       .arg(size.width())
                                       .arg(mode == Theme::Mode::Dark ? "dark" : "light"));
            }
        }
        Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
    }

    QTemporaryDir folder;
    std::shared_ptr<FixedClock> clock;
    Settings settings;
    QWidget window;
    Commands commands;
    FakePrompts prompts;
    OfficeThread office;
    OfficeContext context;
    std::vector<CaseFilter> shownFilters;
    QStringList shownTitles;
};

} // namespace jiesu::test
