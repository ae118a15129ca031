// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "domain/quickfilter.h"
#include "domain/text.h"
#include "service/peopleservice.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error notKnown(const QString &what, const QString &name)
{
    return {ErrorKind::NotFound, Words::tr("没有名为“%1”的%2。").arg(name, what), Words::tr("数据未改动。"),
            Words::tr("请核对名称。")};
}

Result<QDate> day(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return Error{ErrorKind::Invalid,
                     Words::tr("“%1”不是日期。").arg(text),
                     {},
                     Words::tr("日期的写法：2022-03-01。")};
    return date;
}

Result<Done> addDays(CaseFilter &filter, const Arguments &arguments)
{
    if (!arguments.has("from") && !arguments.has("to"))
        return Done();
    const Result<QDate> first = arguments.has("from") ? day(arguments.value("from")) : QDate(1970, 1, 1);
    const Result<QDate> last = arguments.has("to") ? day(arguments.value("to")) : QDate(2100, 12, 31);
    if (!first)
        return first.error();
    if (!last)
        return last.error();
    if (*first > *last)
        return Error{ErrorKind::Invalid, Words::tr("开始日期晚于结束日期。"), {}, {}};
    filter.period = Period::days(*first, *last);
    return Done();
}

Result<Done> addStatuses(CaseFilter &filter, const QString &text)
{
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        const int status = choice::parse(choices<CaseStatus>(), word.trimmed());
        if (status < 0) {
            QStringList known;
            for (const Choice &each : choices<CaseStatus>())
                known << QLatin1String(each.code);
            return Error{ErrorKind::Invalid,
                         Words::tr("没有状态“%1”。").arg(word),
                         {},
                         Words::tr("可用：%1。").arg(known.join(QStringLiteral("、")))};
        }
        filter.statuses.push_back(CaseStatus(status));
    }
    return Done();
}

} // namespace

QString translatedHelp(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString usage(const ConsoleCommand &command)
{
    QString line = command.needsOffice ? QStringLiteral("jiesu --db FILE ") : QStringLiteral("jiesu ");
    line += QLatin1String(command.name);
    if (command.operandCount > 0)
        line += u' ' + QLatin1String(command.operands);
    for (const CommandOption &option : command.options) {
        const QString value = option.value ? u' ' + QLatin1String(option.value) : QString();
        line += QStringLiteral(" [--%1%2]").arg(QLatin1String(option.name), value);
    }
    return line + QStringLiteral(" [--json]");
}

void CommandContext::print(const QJsonObject &value) const
{
    out << QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)) << '\n';
}

Exit CommandContext::refuse(const Error &error) const
{
    err << error.message() << '\n';
    return Exit::Refused;
}

Exit CommandContext::misuse(const QString &sentence) const
{
    err << sentence << '\n';
    return Exit::WrongUsage;
}

Result<CaseFilter> caseFilter(const Arguments &arguments, const ReferenceData &reference, Instant now)
{
    CaseFilter filter;
    filter.search = text::tidyLine(arguments.value("search"));
    if (auto done = addDays(filter, arguments); !done)
        return done.error();
    if (auto done = addStatuses(filter, arguments.value("status")); !done)
        return done.error();
    if (const QString name = arguments.value("unit"); !name.isEmpty()) {
        filter.unit = reference.findUnit(name);
        if (!filter.unit.isSet())
            return notKnown(Words::tr("承办单位"), name);
    }
    if (const QString name = arguments.value("category"); !name.isEmpty()) {
        filter.category = reference.findCategory(name);
        if (!filter.category.isSet())
            return notKnown(Words::tr("分类"), name);
    }
    QuickFilter read = readQuickFilter(arguments.value("filter"), filter, reference, now);
    if (!read.problems.isEmpty())
        return Error{ErrorKind::Invalid, read.problems.join(u' '), {}, {}};
    return read.filter;
}

Result<int> listLimit(const Arguments &arguments)
{
    constexpr int defaultLimit = 50;
    constexpr int largestLimit = 100'000;
    if (!arguments.has("limit"))
        return defaultLimit;
    bool ok = false;
    const int limit = arguments.value("limit").toInt(&ok);
    if (!ok || limit < 1 || limit > largestLimit)
        return Error{
            ErrorKind::Invalid, Words::tr("--limit 应为 1 到 %1 的整数。").arg(largestLimit), {}, {}};
    return limit;
}

Exit withCases(CommandContext &context, const std::function<Exit(Office &, const CaseFilter &)> &work)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto filter =
        inResult([&] { return caseFilter(context.arguments, *(*office)->reference(), (*office)->now()); });
    if (!filter)
        return filter.error().kind == ErrorKind::Invalid ? context.misuse(filter.error().message())
                                                         : context.refuse(filter.error());
    return work(**office, *filter);
}

Result<Scope> scope(const Arguments &arguments, const ReferenceData &reference)
{
    Scope found;
    if (const QString name = arguments.value("unit"); !name.isEmpty()) {
        found.unit = reference.findUnit(name);
        if (!found.unit.isSet())
            return notKnown(Words::tr("承办单位"), name);
    }
    return found;
}

QJsonValue percentJson(const Rate &rate)
{
    return rate.isDefined() ? QJsonValue(rate.percentText()) : QJsonValue();
}

QJsonObject rateJson(const Rate &rate)
{
    return {{QStringLiteral("part"), rate.partText()},
            {QStringLiteral("whole"), rate.whole()},
            {QStringLiteral("percent"), percentJson(rate)}};
}

QJsonValue compositeJson(const Composite &composite)
{
    return composite.basisPoints() ? QJsonValue(composite.percentText()) : QJsonValue();
}

Result<std::unique_ptr<Office>> openOffice(const CommandContext &context)
{
    auto office = Office::open(context.database(), context.clock);
    if (!office || !(*office)->session().loginRequired)
        return office;
    if (!context.arguments.has("user"))
        return Error{ErrorKind::Forbidden, Words::tr("这个文件已启用登录。"), Words::tr("没有读写任何数据。"),
                     Words::tr("请给出 --user 登录名，并用 --password-stdin 或 JIESU_PASSWORD 给出密码。")};
    const QString password = context.arguments.has("password-stdin") ? context.in.readLine()
                                                                     : qEnvironmentVariable("JIESU_PASSWORD");
    if (const auto user = PeopleService(**office).logIn(context.arguments.value("user"), password); !user)
        return user.error();
    return office;
}

} // namespace jiesu
