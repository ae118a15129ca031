// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/referenceservice.h"

#include "domain/text.h"
#include "service/access.h"
#include "service/historyline.h"

#include <QCoreApplication>
#include <QFile>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceService)
};

constexpr qint64 calendarLimit = 4 * 1024 * 1024; ///< bytes of a calendar file

[[noreturn]] void refuse(ErrorKind kind, const QString &happened, const QString &advice)
{
    throw StorageError({kind, happened, Words::tr("没有保存任何改动。"), advice});
}

QString checkedName(const QString &input)
{
    const QString name = text::tidyLine(input);
    if (name.isEmpty())
        refuse(ErrorKind::Invalid, Words::tr("名称是空的。"), Words::tr("请填写名称。"));
    if (name.size() > ReferenceService::nameLimit)
        refuse(ErrorKind::Invalid, Words::tr("名称超过 %1 个字。").arg(ReferenceService::nameLimit),
               Words::tr("请缩短名称。"));
    return name;
}

QStringList checkedAliases(const QStringList &input, const QString &name)
{
    QStringList aliases;
    for (const QString &alias : input) {
        const QString tidied = text::tidyLine(alias);
        if (!tidied.isEmpty() && tidied != name && !aliases.contains(tidied))
            aliases << tidied;
    }
    return aliases;
}

void refuseTaken(const QString &name)
{
    refuse(ErrorKind::Conflict, Words::tr("已经有“%1”。").arg(name),
           Words::tr("请换一个名称，或修改已有的那一条。"));
}

void check(Unit &unit, const ReferenceData &reference)
{
    unit.name = checkedName(unit.name);
    unit.group = text::tidyLine(unit.group);
    unit.aliases = checkedAliases(unit.aliases, unit.name);
    for (const Unit &other : reference.units()) {
        if (other.id != unit.id && other.name == unit.name)
            refuseTaken(unit.name);
    }
}

void check(Place &place, const ReferenceData &reference)
{
    place.name = checkedName(place.name);
    place.code = text::tidyLine(place.code);
    place.facilityType = text::tidyLine(place.facilityType);
    place.gridCode = text::tidyLine(place.gridCode);
    place.aliases = checkedAliases(place.aliases, place.name);
    const Place *parent = reference.place(place.parent);
    if (place.kind != PlaceKind::District && (!parent || parent->kind >= place.kind))
        refuse(ErrorKind::Invalid, Words::tr("“%1”的上级不合适。").arg(place.name),
               Words::tr("街镇属于区，社区属于街镇，点位属于街镇或社区。"));
    for (const PlaceId other : reference.placesNamed(place.kind, place.name)) {
        const Place *known = reference.place(other);
        if (other != place.id && known->parent == place.parent && known->name == place.name)
            refuseTaken(place.name);
    }
}

void check(Category &category, const ReferenceData &reference)
{
    category.name = checkedName(category.name);
    category.aliases = checkedAliases(category.aliases, category.name);
    const Category *parent = reference.category(category.parent);
    if (parent && parent->level >= 3)
        refuse(ErrorKind::Invalid, Words::tr("分类只有三级。"), Words::tr("请选一级或二级分类作为上级。"));
    for (const Category &other : reference.categories()) {
        if (other.id != category.id && other.parent == category.parent && other.name == category.name)
            refuseTaken(category.name);
    }
}

const Unit *stored(const ReferenceData &reference, const Unit &unit)
{
    return reference.unit(unit.id);
}
const Place *stored(const ReferenceData &reference, const Place &place)
{
    return reference.place(place.id);
}
const Category *stored(const ReferenceData &reference, const Category &category)
{
    return reference.category(category.id);
}

const char *entityOf(const Unit &)
{
    return "unit";
}
const char *entityOf(const Place &)
{
    return "place";
}
const char *entityOf(const Category &)
{
    return "category";
}

template <class Row> void storeChecked(Office &office, const ReferenceData &reference, Row &row)
{
    check(row, reference);
    const Row *before = stored(reference, row);
    office.referenceStore().save(row);
    recordDifferences(office, QString::fromLatin1(entityOf(row)), row.id.value,
                      before ? referenceFields(*before) : std::vector<ReferenceField>(),
                      referenceFields(row));
}

void takeStored(Office &office, const Place &place)
{
    office.takeStoredPlace(place);
}

template <class Row> void takeStored(Office &office, const Row &)
{
    office.reloadReference();
}

template <class Row> Result<Row> saveRow(Office &office, Row row)
{
    return inResult([&]() -> Row {
        require(office, std::is_same_v<Row, Place> ? Permission::KeepPlaces : Permission::KeepReference);
        Transaction transaction(office.database());
        storeChecked(office, *office.reference(), row);
        transaction.commit();
        takeStored(office, row);
        return row;
    });
}

QString joined(const QStringList &names)
{
    return names.join(QStringLiteral("、"));
}

void recordEvent(Office &office, const QString &entity, qint64 id, const QString &field,
                 const QString &before, const QString &after)
{
    HistoryEntry entry = historyLine(office, entity, id, QStringLiteral("edit"));
    entry.field = field;
    entry.oldValue = before;
    entry.newValue = after;
    office.history().append(entry);
}

} // namespace

std::vector<ReferenceField> referenceFields(const Unit &unit)
{
    return {{"name", unit.name},
            {"parent", QString::number(unit.parent.value)},
            {"group", unit.group},
            {"aliases", joined(unit.aliases)},
            {"active", QString::number(int(unit.active))}};
}

std::vector<ReferenceField> referenceFields(const Place &place)
{
    return {{"name", place.name},
            {"parent", QString::number(place.parent.value)},
            {"kind", QString::number(int(place.kind))},
            {"code", place.code},
            {"facility_type", place.facilityType},
            {"grid_code", place.gridCode},
            {"aliases", joined(place.aliases)},
            {"active", QString::number(int(place.active))}};
}

std::vector<ReferenceField> referenceFields(const Category &category)
{
    return {{"path", category.path},
            {"aliases", joined(category.aliases)},
            {"active", QString::number(int(category.active))}};
}

bool setReferenceField(Place &place, const QString &code, const QString &value)
{
    const QHash<QString, QString *> texts{{QStringLiteral("name"), &place.name},
                                          {QStringLiteral("code"), &place.code},
                                          {QStringLiteral("facility_type"), &place.facilityType},
                                          {QStringLiteral("grid_code"), &place.gridCode}};
    if (QString *text = texts.value(code))
        *text = value;
    else if (code == QLatin1String("parent"))
        place.parent.value = value.toLongLong();
    else if (code == QLatin1String("kind"))
        place.kind = PlaceKind(value.toInt());
    else if (code == QLatin1String("aliases"))
        place.aliases = value.split(QStringLiteral("、"), Qt::SkipEmptyParts);
    else if (code == QLatin1String("active"))
        place.active = value == QLatin1String("1");
    else
        return false;
    return true;
}

void recordDifferences(Office &office, const QString &entity, qint64 id,
                       const std::vector<ReferenceField> &before, const std::vector<ReferenceField> &after)
{
    std::vector<HistoryEntry> entries;
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
        const QString old = before.empty() ? QString() : before[i].value;
        const QString value = after.empty() ? QString() : after[i].value;
        if (old == value)
            continue;
        HistoryEntry entry = historyLine(office, entity, id,
                                         before.empty()  ? QStringLiteral("add")
                                         : after.empty() ? QStringLiteral("remove")
                                                         : QStringLiteral("edit"));
        entry.field = QString::fromLatin1(before.empty() ? after[i].code : before[i].code);
        entry.oldValue = old;
        entry.newValue = value;
        entries.push_back(entry);
    }
    office.history().append(entries);
}

void storeReferenceRow(Office &office, const ReferenceData &reference, Unit &unit)
{
    storeChecked(office, reference, unit);
}

void storeReferenceRow(Office &office, const ReferenceData &reference, Place &place)
{
    storeChecked(office, reference, place);
}

void storeReferenceRow(Office &office, const ReferenceData &reference, Category &category)
{
    storeChecked(office, reference, category);
}

Result<Unit> ReferenceService::save(Unit unit)
{
    return saveRow(m_office, std::move(unit));
}

Result<Place> ReferenceService::save(Place place)
{
    return saveRow(m_office, std::move(place));
}

Result<Category> ReferenceService::save(Category category)
{
    return saveRow(m_office, std::move(category));
}

Result<TimeClass> ReferenceService::save(TimeClass timeClass)
{
    return inResult([&]() -> TimeClass {
        require(m_office, Permission::KeepReference);
        timeClass.name = checkedName(timeClass.name);
        if (timeClass.limit < 1 || timeClass.limit > 1000 || timeClass.signMinutes < 0 ||
            timeClass.responseMinutes < 0 || timeClass.bufferMinutes < 0)
            refuse(ErrorKind::Invalid, Words::tr("时限应为 1 到 1000。"), Words::tr("请改正后再保存。"));
        const auto reference = m_office.reference();
        const auto &classes = reference->timeClasses();
        const auto before = std::ranges::find(classes, timeClass.id, &TimeClass::id);
        if (before == classes.end())
            refuse(ErrorKind::NotFound, Words::tr("这个时限类别已不存在。"), Words::tr("请刷新后再试。"));
        Transaction transaction(m_office.database());
        m_office.referenceStore().save(timeClass, int(before - classes.begin()));
        recordEvent(m_office, QStringLiteral("time_class"), timeClass.id.value, QStringLiteral("limit"),
                    before->name + u' ' + limitText(before->limit, before->unit),
                    timeClass.name + u' ' + limitText(timeClass.limit, timeClass.unit));
        transaction.commit();
        m_office.reloadReference();
        return timeClass;
    });
}

Result<Done> ReferenceService::saveCalendar(const std::vector<CalendarDay> &days)
{
    return inResult([&]() -> Done {
        require(m_office, Permission::KeepReference);
        Transaction transaction(m_office.database());
        m_office.referenceStore().saveCalendar(days);
        recordEvent(m_office, QStringLiteral("calendar"), 0, QStringLiteral("days"), {},
                    QString::number(days.size()));
        transaction.commit();
        m_office.reloadCalendar();
        return {};
    });
}

Result<QStringList> ReferenceService::importCalendar(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > calendarLimit)
        return Error{ErrorKind::Unavailable, Words::tr("读不出这个文件。"), Words::tr("工作日历没有改动。"),
                     Words::tr("请确认文件存在且是工作日历的 JSON 文件。")};
    const Result<std::vector<CalendarDay>> days = readCalendar(file.readAll());
    if (!days)
        return days.error();
    if (const Result<Done> saved = saveCalendar(*days); !saved)
        return saved.error();
    QStringList years;
    for (const CalendarDay &day : *days) {
        const QString year = QString::number(day.day.year());
        if (!years.contains(year))
            years << year;
    }
    return years;
}

Result<Done> ReferenceService::saveSetting(const QString &key, const QString &value)
{
    return inResult([&]() -> Result<Done> {
        const QString tidied = checkedName(value);
        const auto saved = saveDefinition(key, tidied);
        if (saved && key == QLatin1String("operator") && !m_office.session().user)
            m_office.setActor(tidied);
        return saved;
    });
}

Result<Done> ReferenceService::saveDefinition(const QString &key, const QString &definition)
{
    return inResult([&]() -> Done {
        require(m_office, Permission::KeepReference);
        const QString before = m_office.referenceStore().setting(key);
        Transaction transaction(m_office.database());
        m_office.referenceStore().setSetting(key, definition);
        recordEvent(m_office, QStringLiteral("setting"), 0, key, before, definition);
        transaction.commit();
        return {};
    });
}

} // namespace jiesu
