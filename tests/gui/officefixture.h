// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officetime.h"
#include "service/caseservice.h"
#include "service/demooffice.h"
#include "support/fakeprompts.h"
#include "ui/commands.h"
#include "ui/officecontext.h"
#include "ui/page.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace jiesu::test {

/// Types as a person does: Latin text key by key, everything else as an input method commits it.
inline void type(const QString &text)
{
    QWidget *target = QApplication::focusWidget();
    ASSERT_NE(target, nullptr);
    const bool latin = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
    if (latin) {
        QTest::keyClicks(target, text);
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(target, &event);
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// The demo office in memory, as of the clock.
inline Result<std::unique_ptr<Office>> demoOffice(const std::shared_ptr<FixedClock> &clock)
{
    return inResult([&]() -> Result<std::unique_ptr<Office>> {
        auto office = Office::inMemory(clock);
        if (auto built = buildDemoOffice(*office); !built)
            return built.error();
        return office;
    });
}

/// An office in memory behind its thread, a window for pages, and prompts answered by the test. Friday,
/// 2026-03-06 10:00 office time.
class GuiOffice
{
public:
    /// @param path of an office file to make instead of one in memory
    explicit GuiOffice(bool demo = false, const QString &path = {})
        : clock(std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(10, 0))))
        , thread([clock = clock, demo, path] { return demo ? demoOffice(clock) : opened(clock, path); })
        , commands(&window)
        , settings(folder.filePath(QStringLiteral("settings.ini")))
        , context(thread, *clock, commands, prompts, settings)
    {
        if (qApp->styleSheet().isEmpty())
            Theme::apply(*qApp, Theme::Mode::Light);
        new QVBoxLayout(&window);
        window.layout()->setContentsMargins(0, 0, 0, 0);
        window.resize(1298, 692);
    }

    /// Nothing may be asked of the thread any more when the context goes.
    ~GuiOffice() { settle(); }
    GuiOffice(const GuiOffice &) = delete;
    GuiOffice &operator=(const GuiOffice &) = delete;

    /// Puts a page into the window as the main window would.
    void show(Page &page)
    {
        if (auto *old = window.layout()->takeAt(0)) {
            old->widget()->hide();
            delete old;
        }
        window.layout()->addWidget(&page);
        QObject::connect(&page, &Page::notice, &window, [this](const QString &text) { notices << text; });
        window.show();
        page.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        page.activate();
        settle();
    }

    /// Lets the office's thread and the pages finish everything that was asked for, and what that asks for.
    void settle()
    {
        constexpr int rounds = 8;
        for (int i = 0; i < rounds; ++i) {
            thread.run(OfficeThread::Priority::Long, [](Office &) { return Done(); }).waitForFinished();
            context.lookups.wait();
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    /// Does something on the office's thread and waits for it.
    template <class Work> auto on(Work work)
    {
        auto future = thread.run(OfficeThread::Priority::Save, std::move(work));
        future.waitForFinished();
        return future.result();
    }

    [[nodiscard]] ComplaintCase stored(const QString &number)
    {
        const auto found = on([number](Office &office) { return office.cases().findByCaseNo(number); });
        EXPECT_TRUE(found && *found) << number.toStdString();
        return found && *found ? **found : ComplaintCase();
    }
    [[nodiscard]] qint64 count(const CaseFilter &filter = {})
    {
        return *on([filter](Office &office) { return office.cases().count(filter); });
    }
    /// A registered and dispatched case of the fixture's unit and place.
    ComplaintCase add(const QString &content, const QString &phone = {})
    {
        return *on([&](Office &office) {
            ComplaintCase draft;
            draft.content = content;
            draft.callerPhone = phone;
            draft.requestType = RequestType::Complaint;
            draft.sourceType = SourceType::Direct;
            draft.leadUnit = office.reference()->findUnit(QStringLiteral("清运一队"));
            draft.street = office.reference()->findPlace(PlaceKind::Street, QStringLiteral("永定镇"));
            draft.category = office.reference()->findCategory(QStringLiteral("垃圾清运->清运车噪音扰民"));
            draft.timeClass = office.reference()->timeClasses().front().id;
            return CaseService(office).registerCase(draft, true);
        });
    }
    /// Does steps without input, or with the reply "已处理。".
    ComplaintCase advance(const ComplaintCase &complaint, std::initializer_list<CaseAction> actions)
    {
        return *on([&](Office &office) -> Result<ComplaintCase> {
            Result<ComplaintCase> at = complaint;
            for (const CaseAction action : actions) {
                StepInput input;
                input.text = QStringLiteral("已处理。");
                at = CaseService(office).step(at->id, at->revision, action, input);
                if (!at)
                    break;
            }
            return at;
        });
    }
    void setActor(const QString &name)
    {
        (void)on([name](Office &office) {
            office.setActor(name);
            return Done();
        });
    }

    /// Saves the window in both looks and both sizes where JIESU_PICTURES names a folder.
    void picture(const QString &name)
    {
        const QString target = qEnvironmentVariable("JIESU_PICTURES");
        if (target.isEmpty())
            return;
        for (const QSize size : {QSize(1298, 692), QSize(1852, 1004)}) {
            window.resize(size);
            for (const auto &[look, mode] :
                 {std::pair("light", Theme::Mode::Light), {"dark", Theme::Mode::Dark}}) {
                Theme::apply(*qApp, mode);
                settle();
                EXPECT_TRUE(window.grab().save(QStringLiteral("%1/%2-%3-%4.png")
                                                   .arg(target, name)
                                                   .arg(size.width())
                                                   .arg(QLatin1String(look))));
            }
        }
        Theme::apply(*qApp, Theme::Mode::Light);
        window.resize(1298, 692);
    }

    std::shared_ptr<FixedClock> clock;
    OfficeThread thread;
    QTemporaryDir folder;
    QWidget window;
    FakePrompts prompts;
    Commands commands;
    Settings settings;
    OfficeContext context;
    QStringList notices;

private:
    static Result<std::unique_ptr<Office>> opened(const std::shared_ptr<FixedClock> &clock,
                                                  const QString &path)
    {
        return inResult([&]() -> Result<std::unique_ptr<Office>> {
            Result<std::unique_ptr<Office>> made =
                path.isEmpty() ? Result(Office::inMemory(clock)) : Office::create(path, clock);
            if (!made)
                return made;
            std::unique_ptr<Office> office = std::move(made).value();
            ReferenceStore store = office->referenceStore();
            for (const QString &name : {QStringLiteral("清运一队"), QStringLiteral("公厕二班")}) {
                Unit unit;
                unit.name = name;
                store.save(unit);
            }
            Place point;
            point.parent = office->reference()->findPlace(PlaceKind::Street, QStringLiteral("永定镇"));
            point.name = QStringLiteral("丽景长安小区");
            point.gridCode = QStringLiteral("永定-07");
            store.save(point);
            office->reloadReference();
            return office;
        });
    }
};

} // namespace jiesu::test
