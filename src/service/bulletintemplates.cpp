// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refusal.h"
#include "service/act.h"
#include "service/bulletinservice.h"
#include "service/exportregister.h"
#include "service/recordhistory.h"
#include "storage/bulletinstore.h"

#include <QCoreApplication>
#include <QDir>

/// The templates of bulletins: those that come with the program and the office's own.
namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulletinService)
};

const QString templateAct = QStringLiteral("bulletin_template");

QByteArray builtIn(const QString &file)
{
    QFile source(QStringLiteral(":/bulletins/") + file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

std::optional<BulletinTemplateRecord> ownTemplate(Office &office, const QString &code)
{
    for (BulletinTemplateRecord &record : BulletinTemplateStore(office.database()).all()) {
        if (record.code == code)
            return std::move(record);
    }
    return std::nullopt;
}

/// "month" for a calendar month and for the office's own assessment month.
QString kindOf(const Period &period)
{
    switch (period.kind()) {
    case Period::Kind::Quarter:
        return QStringLiteral("quarter");
    case Period::Kind::Year:
    case Period::Kind::YearToDate:
        return QStringLiteral("year");
    case Period::Kind::Week:
        return QStringLiteral("week");
    case Period::Kind::Free:
        return period.dayCount() == 1 ? QStringLiteral("day") : QStringLiteral("month");
    case Period::Kind::Month:
    case Period::Kind::Window:
        break;
    }
    return QStringLiteral("month");
}

} // namespace

const BulletinTemplate &templateFor(const std::vector<ListedTemplate> &templates, const Period &period)
{
    const auto found = std::ranges::find_if(templates, [&](const ListedTemplate &each) {
        return each.definition.periods.contains(kindOf(period));
    });
    return found == templates.end() ? templates.front().definition : found->definition;
}

std::vector<ListedTemplate> BulletinService::templates()
{
    std::vector<ListedTemplate> list;
    for (const QString &file : QDir(QStringLiteral(":/bulletins")).entryList(QDir::Files, QDir::Name))
        list.push_back({readBulletinTemplate(builtIn(file)).value(), false});
    for (const BulletinTemplateRecord &record : BulletinTemplateStore(m_office.database()).all()) {
        auto own = readBulletinTemplate(record.definition.toUtf8());
        if (!own)
            continue;
        const auto same = std::ranges::find_if(
            list, [&](const ListedTemplate &each) { return each.definition.code == record.code; });
        if (same != list.end())
            *same = {std::move(own).value(), true};
        else
            list.push_back({std::move(own).value(), true});
    }
    return list;
}

Result<BulletinTemplate> BulletinService::saveTemplate(const QByteArray &json)
{
    const Result<BulletinTemplate> read = readBulletinTemplate(json);
    if (!read)
        return read;
    return inResult([&]() -> Result<BulletinTemplate> {
        Act act(m_office, templateAct);
        const auto before = ownTemplate(m_office, read->code);
        BulletinTemplateRecord after = before.value_or(BulletinTemplateRecord());
        after.code = read->code;
        after.definition = QString::fromUtf8(json);
        storeRecord(m_office, bulletinTemplateEntity, after, before, templateAct, {});
        act.setSubject(read->name);
        act.commit();
        return read;
    });
}

Result<Done> BulletinService::removeTemplate(const QString &code)
{
    return inResult([&]() -> Result<Done> {
        Act act(m_office, templateAct);
        const auto before = ownTemplate(m_office, code);
        if (!before)
            return refused(ErrorKind::NotFound, Words::tr("本单位没有自己的通报模板“%1”。").arg(code));
        BulletinTemplateRecord after = *before;
        after.withdrawn = true;
        storeRecord(m_office, bulletinTemplateEntity, after, before, templateAct, {});
        act.setSubject(code);
        act.commit();
        return Done();
    });
}

Result<ExportRecord> BulletinService::exportTemplate(const QString &code, const QString &path)
{
    return inResult([&]() -> Result<ExportRecord> {
        const std::vector<ListedTemplate> all = templates();
        const auto found = std::ranges::find_if(
            all, [&code](const ListedTemplate &each) { return each.definition.code == code; });
        if (found == all.end())
            return refused(ErrorKind::NotFound, Words::tr("没有通报模板“%1”。").arg(code),
                           Words::tr("请从模板列表中选。"));
        ExportSubject subject;
        subject.kind = ExportKind::Definition;
        subject.title = Words::tr("通报模板 %1").arg(found->definition.name);
        return ExportRegister(m_office).giveOut(subject, path, found->definition.json, 1);
    });
}

} // namespace jiesu
