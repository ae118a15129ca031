// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "domain/casequery.h"
#include "service/bulletinfiles.h"

#include <QJsonObject>
#include <QTextStream>

namespace jiesu {

/// How a command ended; the program's exit code.
enum class Exit
{
    Done = 0,
    Refused = 1,   ///< one sentence on stderr; nothing was damaged
    WrongUsage = 2 ///< the command was not tried
};

/// What a command works with.
struct CommandContext
{
    Arguments arguments;
    QTextStream &out;
    QTextStream &err;
    std::shared_ptr<const Clock> clock;
    QTextStream &in;     ///< passwords, a line each
    BulletinDrawer draw; ///< none without fonts

    [[nodiscard]] bool json() const { return arguments.has("json"); }
    [[nodiscard]] QString database() const { return arguments.value("db"); }
    /// Prints the only thing that --json puts on stdout.
    void print(const QJsonObject &value) const;
    /// Prints why nothing was done.
    [[nodiscard]] Exit refuse(const Error &error) const;
    [[nodiscard]] Exit misuse(const QString &sentence) const;
};

struct ConsoleCommand
{
    const char *name;
    const char *operands; ///< what stands for the operands in the usage line; may be empty
    int operandCount;
    const char *help;
    std::vector<CommandOption> options; ///< beside --db and --json
    Exit (*run)(CommandContext &);
    bool needsOffice = true;      ///< refused without --db
    bool isHidden = false;        ///< for those who build the program; help does not list it
    bool operandsMayMiss = false; ///< all or none of the operands are given
};

/// All commands, in the order in which help lists them.
[[nodiscard]] const std::vector<ConsoleCommand> &commands();
/// The options that every command has.
[[nodiscard]] std::span<const CommandOption> commonOptions();
/// The usage line: "jiesu --db FILE check [--json]".
[[nodiscard]] QString usage(const ConsoleCommand &command);
/// A help text of the table in the interface language.
[[nodiscard]] QString translatedHelp(const char *text);

Exit runNew(CommandContext &context);
Exit runDemo(CommandContext &context);
Exit runImport(CommandContext &context);
Exit runImports(CommandContext &context);
Exit runUndoImport(CommandContext &context);
Exit runPoints(CommandContext &context);
Exit runLedger(CommandContext &context);
Exit runIncident(CommandContext &context);
Exit runProactive(CommandContext &context);
Exit runCheck(CommandContext &context);
Exit runCases(CommandContext &context);
Exit runOriginal(CommandContext &context);
Exit runExport(CommandContext &context);
Exit runRates(CommandContext &context);
Exit runReduction(CommandContext &context);
Exit runRank(CommandContext &context);
Exit runReport(CommandContext &context);
Exit runActs(CommandContext &context);
Exit runUndo(CommandContext &context);
Exit runRedo(CommandContext &context);
Exit runRestore(CommandContext &context);
Exit runRequests(CommandContext &context);
Exit runRequest(CommandContext &context);
Exit runRequestStep(CommandContext &context);
Exit runUsers(CommandContext &context);
Exit runUserAdd(CommandContext &context);
Exit runUserPassword(CommandContext &context);
Exit runLogin(CommandContext &context);
Exit runAssignments(CommandContext &context);
Exit runAssign(CommandContext &context);
Exit runAssignStep(CommandContext &context);
Exit runBackup(CommandContext &context);
Exit runBackups(CommandContext &context);
Exit runBackupCheck(CommandContext &context);
Exit runBackupRestore(CommandContext &context);
Exit runReplyCheck(CommandContext &context);
Exit runRounds(CommandContext &context);
Exit runFollowUpCompare(CommandContext &context);
Exit runLifecycle(CommandContext &context);
Exit runReminders(CommandContext &context);
Exit runPromises(CommandContext &context);
Exit runHandover(CommandContext &context);
Exit runHotSpots(CommandContext &context);
Exit runMorning(CommandContext &context);
Exit runForecast(CommandContext &context);
Exit runThemeEffect(CommandContext &context);
Exit runStory(CommandContext &context);
Exit runAttach(CommandContext &context);
Exit runAttachments(CommandContext &context);
Exit runFreeze(CommandContext &context);
Exit runFrozen(CommandContext &context);
Exit runExports(CommandContext &context);
Exit runDump(CommandContext &context);
Exit runTemplates(CommandContext &context);
Exit runTemplateAdd(CommandContext &context);
Exit runTemplateRemove(CommandContext &context);
Exit runFill(CommandContext &context);
Exit runManual(CommandContext &context);
Exit runCompletion(CommandContext &context);
Exit runBulletin(CommandContext &context);
Exit runBulletinTemplate(CommandContext &context);

/// The filter that --search, --from, --to, --status, --unit, --category and --filter describe together.
/// NotFound for a unit or category that the office does not have, Invalid for a day or state that is none and
/// for a filter line that is not understood. @param now what "3天" in the line is counted from
[[nodiscard]] Result<CaseFilter> caseFilter(const Arguments &arguments, const ReferenceData &reference,
                                            Instant now);
/// --limit of a list, 50 where it was not given. Invalid for what is no number from 1 to 100,000.
[[nodiscard]] Result<int> listLimit(const Arguments &arguments);
/// Opens the office and reads the filter for @p work; says why where that cannot be done.
[[nodiscard]] Exit withCases(CommandContext &context,
                             const std::function<Exit(Office &, const CaseFilter &)> &work);
/// The unit of --unit, or the whole office.
[[nodiscard]] Result<Scope> scope(const Arguments &arguments, const ReferenceData &reference);
/// "100.00", or null where the rate is undefined.
[[nodiscard]] QJsonValue percentJson(const Rate &rate);
/// {"part":"6","whole":6,"percent":"100.00"}
[[nodiscard]] QJsonObject rateJson(const Rate &rate);
/// "97.56", or null where a rate that it needs is undefined.
[[nodiscard]] QJsonValue compositeJson(const Composite &composite);
/// Opens the office of --db, which must exist, and logs in as --user where it asks for that. Forbidden
/// without.
[[nodiscard]] Result<std::unique_ptr<Office>> openOffice(const CommandContext &context);

} // namespace jiesu
