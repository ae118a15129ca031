// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/rulesection.h"
#include "ui/mainwindow.h"
#include "ui/officesession.h"
#include "ui/settings.h"

#include <QTemporaryDir>

namespace jiesu {

class CallView;

/// A window on an office, without a display, that can be photographed. Each member that shows something
/// returns once the database thread and the pages have finished what they began.
class Studio final
{
public:
    Studio(const QString &path, std::shared_ptr<const Clock> clock);
    ~Studio();

    /// Forbidden for an office that asks for a log-in.
    [[nodiscard]] Result<Done> opened();

    /// @param page as on the command line: "desk", "cases", "board", …
    void show(const QString &page, const std::optional<Period> &period = {});
    /// The row of the ledger that is shown.
    void chooseIncident(int row);
    /// A ledger by its place in the list of the page.
    void showLedger(int row);
    /// A view of 主动治理, from 0.
    void showProactive(int row);
    /// The views of the board beside the board itself, each where it has something to show.
    void showRanks();
    void showAssessmentTable();
    void showMorning();
    void showHotSpots();
    void showPublished();
    /// The bulletin of the first quarter of 2022, and the workbook beside it.
    void showBulletin();
    void showWorkbook();
    /// A sheet of the charts beside the board.
    void showCharts(int sheet);
    /// Views of 主动治理; the theme whose effect can be seen, and the story of this year.
    void showThemes();
    void showStory();
    void showRules(RuleSection::Tab tab);
    /// What reading a sheet on trial finds.
    void showTrial(const QString &path);
    /// The list behind the bell.
    void showReminders();
    /// The desk with a number typed.
    void typeNumber(const QString &phone);
    /// A call at the desk, half taken down.
    void typeCall(const ComplaintCase &said);
    [[nodiscard]] CallView *call() const;

    [[nodiscard]] bool save(const QString &path, const QSize &size);

private:
    class SilentPrompts;
    template <class View> View &boardView();
    template <class View> View &proactiveView();
    void settle();

    std::shared_ptr<const Clock> m_clock;
    QTemporaryDir m_folder;
    Settings m_settings;
    std::unique_ptr<SilentPrompts> m_prompts;
    MainWindow m_window;
    OfficeThread *m_thread = nullptr;
    std::unique_ptr<OfficeSession> m_session;
};

} // namespace jiesu
