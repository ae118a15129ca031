// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/texttable.h"
#include "domain/officetime.h"
#include "domain/text.h"
#include "service/peopleservice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QStringList roleCodes(Roles roles)
{
    QStringList codes;
    for (const Choice &role : choices<Role>()) {
        if (roles.has(Role(role.value)))
            codes << QLatin1String(role.code);
    }
    return codes;
}

QJsonObject personJson(const Person &person)
{
    return {{QStringLiteral("login"), person.user.name},
            {QStringLiteral("name"), person.user.displayName},
            {QStringLiteral("unit"), person.unitName},
            {QStringLiteral("roles"), QJsonArray::fromStringList(roleCodes(person.user.roles))},
            {QStringLiteral("active"), person.user.active},
            {QStringLiteral("has_password"), person.hasPassword},
            {QStringLiteral("locked"), person.lockedUntil.has_value()}};
}

QString stateOf(const Person &person)
{
    if (!person.user.active)
        return Words::tr("停用");
    if (person.lockedUntil)
        return Words::tr("锁定到 %1").arg(officeMinuteText(*person.lockedUntil));
    return person.hasPassword ? Words::tr("可登录") : Words::tr("未设密码");
}

Result<Roles> rolesOf(const QString &text)
{
    Roles roles;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        const int role = choice::parse(choices<Role>(), word.trimmed());
        if (role < 0)
            return Error{ErrorKind::Invalid,
                         Words::tr("没有职责“%1”。").arg(word),
                         {},
                         Words::tr("可用：%1。")
                             .arg(QStringLiteral("dispatcher、handler、supervisor、"
                                                 "reporting_clerk、administrator"))};
        roles.set(Role(role), true);
    }
    return roles;
}

Result<User> knownUser(PeopleService &service, const QString &login)
{
    const auto people = service.people();
    if (!people)
        return people.error();
    for (const Person &person : *people) {
        if (text::folded(person.user.name) == text::folded(login))
            return person.user;
    }
    return Error{ErrorKind::NotFound, Words::tr("没有登录名为“%1”的人员。").arg(login),
                 Words::tr("数据未改动。"), Words::tr("users 列出全部人员。")};
}

/// What the options say, over what is stored of the person.
Result<User> described(User user, const Arguments &arguments, const ReferenceData &reference)
{
    if (arguments.has("name"))
        user.displayName = arguments.value("name");
    if (arguments.has("roles")) {
        const auto roles = rolesOf(arguments.value("roles"));
        if (!roles)
            return roles.error();
        user.roles = *roles;
    }
    if (arguments.has("unit")) {
        const auto unit = scope(arguments, reference);
        if (!unit)
            return unit.error();
        user.unit = unit->unit;
    }
    user.active = !arguments.has("inactive");
    if (user.displayName.isEmpty())
        user.displayName = user.name;
    return user;
}

} // namespace

Exit runUsers(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    PeopleService service(**office);
    const auto people = service.people();
    const auto rules = service.rules();
    if (!people || !rules)
        return context.refuse(people ? rules.error() : people.error());
    QJsonArray list;
    TextTable table;
    table.add(
        {Words::tr("登录名"), Words::tr("姓名"), Words::tr("单位"), Words::tr("职责"), Words::tr("状态")});
    for (const Person &person : *people) {
        list << personJson(person);
        table.add({person.user.name, person.user.displayName, person.unitName, label(person.user.roles),
                   stateOf(person)});
    }
    if (context.json()) {
        context.print({{QStringLiteral("login"), rules->required}, {QStringLiteral("users"), list}});
        return Exit::Done;
    }
    context.out << (rules->required ? Words::tr("已启用登录。") : Words::tr("没有启用登录。")) << '\n';
    table.print(context.out);
    return Exit::Done;
}

Exit runUserAdd(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    PeopleService service(**office);
    const QString login = text::tidyLine(context.arguments.operands().first());
    auto user = knownUser(service, login);
    if (!user && user.error().kind == ErrorKind::NotFound)
        user = User{{}, 0, login, {}, {}, {}, true};
    if (!user)
        return context.refuse(user.error());
    user = inResult([&] { return described(*user, context.arguments, *(*office)->reference()); });
    if (!user)
        return user.error().kind == ErrorKind::Invalid ? context.misuse(user.error().message())
                                                       : context.refuse(user.error());
    const auto saved = service.save(*user);
    if (!saved)
        return context.refuse(saved.error());
    if (context.json())
        context.print({{QStringLiteral("login"), saved->name}, {QStringLiteral("name"), saved->displayName}});
    else
        context.out << Words::tr("已保存 %1（%2），职责：%3。")
                           .arg(saved->displayName, saved->name, label(saved->roles))
                    << '\n';
    return Exit::Done;
}

Exit runUserPassword(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    PeopleService service(**office);
    const auto user = knownUser(service, text::tidyLine(context.arguments.operands().first()));
    if (!user)
        return context.refuse(user.error());
    if (const auto set = service.setPassword(user->id, context.in.readLine()); !set)
        return context.refuse(set.error());
    if (context.json())
        context.print({{QStringLiteral("login"), user->name}});
    else
        context.out << Words::tr("已设好 %1 的密码。").arg(user->displayName) << '\n';
    return Exit::Done;
}

Exit runLogin(CommandContext &context)
{
    const QString wanted = context.arguments.operands().first();
    if (wanted != QLatin1String("on") && wanted != QLatin1String("off"))
        return context.misuse(Words::tr("请写 login on 或 login off。"));
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    PeopleService service(**office);
    auto rules = service.rules();
    if (!rules)
        return context.refuse(rules.error());
    rules->required = wanted == QLatin1String("on");
    if (const auto set = service.setRules(*rules); !set)
        return context.refuse(set.error());
    if (context.json())
        context.print({{QStringLiteral("login"), rules->required}});
    else
        context.out << (rules->required ? Words::tr("已启用登录。") : Words::tr("没有启用登录。")) << '\n';
    return Exit::Done;
}

} // namespace jiesu
