// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <functional>
#include <map>
#include <span>
#include <vector>

class QWidget;

namespace jiesu {

/// Everything a person can do with a key. Append a row to the table in commandtable.cpp for each new one.
enum class CommandId
{
    // from anywhere
    NewCall,
    Search,
    ShowDesk,
    ShowCases,
    ShowFollowUp,
    ShowBoard,
    ShowReports,
    ShowLedger,
    ShowSettings,
    ShowProactive,
    Import,
    NewFile,
    OpenFile,
    BackUp,
    Refresh,
    Undo,
    Redo,
    SwitchTheme,
    ShowKeys,
    Lock,
    SwitchUser,
    ShowReminders,
    ExportTable,
    PrintShownTable,
    FillTemplate,
    NewFind,
    Quit,
    // 受理
    RegisterAndDispatch,
    RegisterOnly,
    AnswerDirectly,
    InsertPhrase,
    CloseCall,
    NextCall,
    PreviousCall,
    TakeOverCase,
    ToSimilar,
    LearnPoint,
    NoteQuestion,
    JoinIncident,
    ShowIncident,
    OwnLine,
    EarlierCase1,
    EarlierCase2,
    EarlierCase3,
    // 案件
    QuickFilter,
    SignCase,
    ContactCitizen,
    ReplyCase,
    DispatchCase,
    ExtendDeadline,
    CloseCase,
    RestoreCase,
    NextCase,
    ExportCases,
    RaiseRequest,
    StepRequest,
    AssignCase,
    StepAssignment,
    CorrectFollowUp,
    SaveView,
    RenameView,
    RemoveView,
    ViewUp,
    ViewDown,
    ListColumns,
    BulkEdit,
    SelectAllCases,
    PrintCases,
    PrintWorkOrder,
    PrintSupervision,
    AddPromise,
    KeepPromise,
    AddAttachment,
    OpenAttachment,
    SaveAttachment,
    WithdrawAttachment,
    BackToFigure,
    OpenOutreachCall,
    // 回访
    NotReached,
    SaveFollowUp,
    NextFollowUp,
    ReworkFollowUp,
    CompareFollowUps,
    // 看板
    PreviousPeriod,
    NextPeriod,
    ExportChart,
    // 看板: 排名, 综合考评, 封账
    PreviousRanks,
    NextRanks,
    CopyRanks,
    PrintRanks,
    ShowWarned,
    PreviousTable,
    NextTable,
    SaveTable,
    ShowTableVersions,
    PrintTable,
    PreviousPublished,
    NextPublished,
    PublishFigures,
    CorrectFigures,
    MakeTask,
    SaveTask,
    CloseTask,
    SaveHotSpotRule,
    CopyMorning,
    PrintMorning,
    ExportChartData,
    // 报表
    Print,
    ExportReport,
    // 报表: 通报
    PreviousBulletin,
    NextBulletin,
    WriteSentence,
    RestoreSentence,
    NextFlag,
    CopyBulletin,
    PrintBulletin,
    BulletinWord,
    BulletinPdf,
    BulletinWorkbook,
    BulletinHtml,
    ImportTemplate,
    ExportTemplate,
    RemoveTemplate,
    // 台账
    NewIncident,
    SaveIncident,
    AddEvent,
    AddCase,
    TakeUpWaiting,
    RemoveCase,
    ReplyToAll,
    CloseIncident,
    FindIncident,
    TellCaller,
    TellAllCallers,
    DraftNotice,
    CopyNotice,
    PrintNotice,
    PrintIncident,
    OpenDueList,
    OpenHandover,
    SaveHandover,
    SignHandover,
    UnsignHandover,
    CopyHandover,
    PrintHandover,
    ExportHandover,
    PreviousWeek,
    NextWeek,
    CopyWeek,
    PasteRoster,
    ImportRoster,
    OpenExportList,
    FindExport,
    // 台账 made from the table of ledgers
    NewLedgerRecord,
    SaveLedgerRecord,
    WithdrawLedgerRecord,
    FindLedgerRecord,
    ImportLedger,
    LedgerHistory,
    RevealLedgerRecord,
    ChoosePhoto,
    FinishLedgerRecord,
    OpenRecordCase,
    ExportWholeLedger,
    // 主动治理
    OpenProactiveCases,
    FindPoint,
    PreviousForecast,
    NextForecast,
    CopyForecast,
    PrintForecast,
    FindLikelyPlaces,
    StoreLikelyPlaces,
    TickLikelyPlace,
    PrintLikelyPlaces,
    TickMeasure,
    CopyTheme,
    NewTheme,
    EditTheme,
    AddThemeCategory,
    AddMeasure,
    SaveThemePart,
    PreviousStory,
    NextStory,
    CopyStory,
    // 主动治理: 外呼, 指标, 宣传单
    NextCitizen,
    PreviousCitizen,
    SaveOutreach,
    OpenNeed,
    SaveScript,
    AddCitizen,
    PreviousIndicators,
    NextIndicators,
    PrintMeeting,
    SavePublicity,
    PrintPublicity,
    // 设置
    SaveRecord,
    NewRecord,
    FindRecord
};

/// Where the keys of a command work.
enum class CommandScope
{
    Window,
    Desk,
    Cases,
    FollowUp,
    Board,
    Ranks,
    AssessmentTables,
    Published,
    HotSpots,
    Morning,
    Reports,
    Bulletins,
    Ledgers,
    DueBoard,
    Handover,
    Roster,
    ExportLedger,
    RecordLedger,
    Proactive,
    Forecast,
    LikelyPlaces,
    Themes,
    Story,
    Outreach,
    Indicators,
    Meetings,
    Publicity,
    Settings
};

struct Command
{
    CommandId id;
    CommandScope scope;
    const char *code; ///< stable name for settings and the manual: "call.new"
    const char *text; ///< zh, translated by Commands::text()
    const char *icon; ///< name in resources/icons; empty for none
    const char *keys; ///< portable key sequences separated by "; "; the first is the one shown
};

/// The one table of commands: it feeds shortcuts, the palette behind Ctrl+K, button captions and the manual.
///
/// Keys do nothing while an input method composes (see CompositionGuard), and single letters do nothing while
/// a text field has the keyboard, because the field takes them first.
class Commands final : public QObject
{
    Q_OBJECT
public:
    explicit Commands(QWidget *window);

    [[nodiscard]] static std::span<const Command> table();
    [[nodiscard]] static const Command &command(CommandId id);
    [[nodiscard]] static QString text(CommandId id);
    /// The first key as printed on buttons: "Ctrl+Enter". Empty if there is none.
    [[nodiscard]] static QString keyText(CommandId id);

    /// Puts a command to work while @p where lives. A window command works in the whole window; a page's
    /// command only while the keyboard is inside @p where. Replaces an earlier binding of the same command.
    QAction *bind(CommandId id, QWidget *where, std::function<void()> handler);
    /// Disabled until bound. Never null; owned by this object.
    [[nodiscard]] QAction *action(CommandId id) const;

    /// The enabled commands whose text or code contains @p words, in the order of the table; none for empty
    /// words.
    [[nodiscard]] std::vector<CommandId> matching(const QString &words) const;

private:
    QWidget *m_window;
    /// What ties an action to the widget it is bound to.
    struct Binding
    {
        QMetaObject::Connection handler;
        QMetaObject::Connection end;
    };

    std::map<CommandId, QAction *> m_actions;
    std::map<CommandId, Binding> m_bindings;
};

} // namespace jiesu
