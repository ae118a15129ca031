// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "service/referenceservice.h"
#include "sheet/sheetreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceService)
};

/// What a column of the list holds.
enum class Column
{
    Name,
    Parent,
    Aliases,
    Group,
    Kind,
    Code,
    FacilityType,
    Level1,
    Level2,
    Level3
};

struct Header
{
    const char *text;
    Column column;
};

constexpr Header headers[] = {{"一级分类", Column::Level1}, {"一级", Column::Level1},
                              {"二级分类", Column::Level2}, {"二级", Column::Level2},
                              {"三级分类", Column::Level3}, {"三级", Column::Level3},
                              {"名称", Column::Name},       {"单位", Column::Name},
                              {"单位名称", Column::Name},   {"地点", Column::Name},
                              {"点位", Column::Name},       {"点位名称", Column::Name},
                              {"上级", Column::Parent},     {"上级单位", Column::Parent},
                              {"所属街道", Column::Parent}, {"所属街镇", Column::Parent},
                              {"街道", Column::Parent},     {"街镇", Column::Parent},
                              {"所属社区", Column::Parent}, {"别名", Column::Aliases},
                              {"简称", Column::Aliases},    {"考评组", Column::Group},
                              {"组别", Column::Group},      {"类型", Column::Kind},
                              {"级别", Column::Kind},       {"编号", Column::Code},
                              {"代码", Column::Code},       {"设施类型", Column::FacilityType}};

using Columns = std::map<Column, int>;

Columns columnsOf(const SheetRow &row)
{
    Columns columns;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const QString name = text::folded(text::tidyLine(row.cells[i].text)).remove(u' ');
        for (const Header &header : headers) {
            if (name == text::folded(QString::fromUtf8(header.text)))
                columns.try_emplace(header.column, int(i));
        }
    }
    return columns;
}

/// One row of the list by what its columns hold.
class ListRow
{
public:
    ListRow(const SheetRow &row, const Columns &columns)
        : m_row(row)
        , m_columns(columns)
    {
    }
    [[nodiscard]] QString value(Column column) const
    {
        const auto found = m_columns.find(column);
        return found == m_columns.end() ? QString() : text::tidyLine(m_row.cell(found->second).text);
    }
    [[nodiscard]] QStringList aliases() const
    {
        static const QRegularExpression separators(QStringLiteral("[、，,;；]"));
        return value(Column::Aliases).split(separators, Qt::SkipEmptyParts);
    }

private:
    const SheetRow &m_row;
    const Columns &m_columns;
};

enum class Outcome
{
    Added,
    Updated,
    Unchanged
};

[[noreturn]] void reject(const QString &reason)
{
    throw StorageError({ErrorKind::Invalid, reason, {}, {}});
}

template <class T> T taken(Result<T> result)
{
    if (!result)
        throw StorageError(result.error());
    return std::move(result).value();
}

QStringList united(QStringList known, const QStringList &more, const QString &name)
{
    for (const QString &alias : more) {
        const QString tidied = text::tidyLine(alias);
        if (!tidied.isEmpty() && tidied != name && !known.contains(tidied))
            known << tidied;
    }
    known.sort();
    return known;
}

PlaceKind kindOf(const QString &name)
{
    static const QHash<QString, PlaceKind> kinds{
        {QStringLiteral("街道"), PlaceKind::Street},     {QStringLiteral("街镇"), PlaceKind::Street},
        {QStringLiteral("镇"), PlaceKind::Street},       {QStringLiteral("乡镇"), PlaceKind::Street},
        {QStringLiteral("社区"), PlaceKind::Community},  {QStringLiteral("村"), PlaceKind::Community},
        {QStringLiteral("社区村"), PlaceKind::Community}};
    return kinds.value(name, PlaceKind::Point);
}

PlaceId parentPlace(const ReferenceData &reference, PlaceKind kind, const QString &name)
{
    if (kind == PlaceKind::Street && name.isEmpty()) {
        const auto district = std::ranges::find(reference.places(), PlaceKind::District, &Place::kind);
        return district == reference.places().end() ? PlaceId() : district->id;
    }
    for (const PlaceKind above : {PlaceKind::Community, PlaceKind::Street, PlaceKind::District}) {
        if (above >= kind)
            continue;
        if (const PlaceId found = reference.findPlace(above, name); found.isSet())
            return found;
    }
    reject(name.isEmpty() ? Words::tr("没有写明上级。") : Words::tr("没有上级地点“%1”。").arg(name));
}

/// Takes the rows of one list, inside the caller's transaction.
class TableImport
{
public:
    TableImport(Office &office, ReferenceTable table)
        : m_office(office)
        , m_table(table)
    {
        for (const Category &category : office.reference()->categories())
            m_categories.insert(category.path, category.id);
    }

    Outcome take(const ListRow &row)
    {
        if (row.value(m_table == ReferenceTable::Categories ? Column::Level1 : Column::Name).isEmpty())
            reject(Words::tr("没有名称。"));
        if (m_table == ReferenceTable::Units)
            return takeUnit(row);
        return m_table == ReferenceTable::Places ? takePlace(row) : takeCategory(row);
    }

private:
    Outcome takeUnit(const ListRow &row);
    Outcome takePlace(const ListRow &row);
    Outcome takeCategory(const ListRow &row);

    /// Rows that this list added are seen once one of their names is asked for.
    std::shared_ptr<const ReferenceData> referenceFor(const QStringList &names)
    {
        if (std::ranges::any_of(names, [this](const QString &name) { return m_added.contains(name); })) {
            m_office.reloadReference();
            m_added.clear();
        }
        return m_office.reference();
    }

    template <class Row> Outcome store(const ReferenceData &reference, Row &row, const Row *before)
    {
        if (before && *before == row)
            return Outcome::Unchanged;
        const Outcome outcome = before ? Outcome::Updated : Outcome::Added;
        storeReferenceRow(m_office, reference, row);
        m_added << row.name << row.aliases;
        return outcome;
    }

    Office &m_office;
    ReferenceTable m_table;
    QStringList m_added;
    QHash<QString, CategoryId> m_categories; ///< by path
};

Outcome TableImport::takeUnit(const ListRow &row)
{
    const QString name = row.value(Column::Name);
    const QString parent = row.value(Column::Parent);
    const auto reference = referenceFor({name, parent});
    const Unit *before = reference->unit(reference->findUnit(name));
    Unit unit = before ? *before : Unit();
    if (!before)
        unit.name = name;
    if (!parent.isEmpty()) {
        unit.parent = reference->findUnit(parent);
        if (!unit.parent.isSet())
            reject(Words::tr("没有上级单位“%1”。").arg(parent));
    }
    if (const QString group = row.value(Column::Group); !group.isEmpty())
        unit.group = group;
    unit.aliases = united(unit.aliases, row.aliases(), unit.name);
    return store(*reference, unit, before);
}

Outcome TableImport::takePlace(const ListRow &row)
{
    const QString name = row.value(Column::Name);
    const PlaceKind kind = kindOf(row.value(Column::Kind));
    const auto reference = referenceFor({name, row.value(Column::Parent)});
    const PlaceId parent = parentPlace(*reference, kind, row.value(Column::Parent));
    const Place *before = reference->place(reference->findPlace(kind, name, parent));
    Place place = before ? *before : Place();
    if (!before) {
        place.name = name;
        place.kind = kind;
        place.parent = parent;
    }
    if (const QString code = row.value(Column::Code); !code.isEmpty())
        place.code = code;
    if (const QString type = row.value(Column::FacilityType); !type.isEmpty())
        place.facilityType = type;
    place.aliases = united(place.aliases, row.aliases(), place.name);
    return store(*reference, place, before);
}

Outcome TableImport::takeCategory(const ListRow &row)
{
    Outcome outcome = Outcome::Unchanged;
    Category category;
    QString path;
    bool ended = false;
    for (const Column level : {Column::Level1, Column::Level2, Column::Level3}) {
        const QString name = row.value(level);
        if (ended && !name.isEmpty())
            reject(Words::tr("上一级分类是空的。"));
        ended = name.isEmpty();
        if (ended)
            continue;
        path += (path.isEmpty() ? QString() : QStringLiteral("->")) + name;
        CategoryId &id = m_categories[path];
        if (!id.isSet()) {
            const auto reference = m_office.reference();
            category.name = name;
            storeReferenceRow(m_office, *reference, category);
            id = category.id;
            outcome = Outcome::Added;
        }
        category = Category();
        category.parent = id;
    }
    return outcome;
}

/// Reads until the row that names the columns.
Columns findHeader(SheetReader &reader, ReferenceTable table)
{
    SheetRow row;
    const Column needed = table == ReferenceTable::Categories ? Column::Level1 : Column::Name;
    for (int i = 0; i < 5 && reader.next(row); ++i) {
        if (Columns columns = columnsOf(row); columns.contains(needed))
            return columns;
    }
    if (const auto error = reader.error())
        throw StorageError(*error);
    throw StorageError(
        {ErrorKind::Invalid, Words::tr("表中没有认得出的表头。"), Words::tr("没有写入任何内容。"),
         table == ReferenceTable::Categories ? Words::tr("分类表需要“一级分类、二级分类、三级分类”三列。")
                                             : Words::tr("需要“名称、上级、别名”等列。")});
}

void countRow(ReferenceImport &result, Outcome outcome)
{
    if (outcome == Outcome::Added)
        ++result.added;
    else if (outcome == Outcome::Updated)
        ++result.updated;
    else
        ++result.unchanged;
}

} // namespace

Result<ReferenceImport> ReferenceService::importTable(ReferenceTable table, const QString &path)
{
    Result<ReferenceImport> outcome = inResult([&]() -> ReferenceImport {
        const std::unique_ptr<SheetReader> reader = taken(SheetReader::open(path));
        const Columns columns = findHeader(*reader, table);
        Transaction transaction(m_office.database());
        TableImport import(m_office, table);
        ReferenceImport result;
        SheetRow row;
        while (reader->next(row)) {
            ++result.read;
            try {
                countRow(result, import.take(ListRow(row, columns)));
            } catch (const StorageError &failure) {
                const ErrorKind kind = failure.error().kind;
                if (kind != ErrorKind::Invalid && kind != ErrorKind::Conflict)
                    throw;
                result.rejected << Words::tr("第 %1 行：%2").arg(row.number).arg(failure.error().happened);
            }
        }
        if (const auto error = reader->error())
            throw StorageError(*error);
        transaction.commit();
        return result;
    });
    m_office.reloadReference();
    return outcome;
}

} // namespace jiesu
