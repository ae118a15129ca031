// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/listimport.h"
#include "service/office.h"

#include <QStringList>

namespace jiesu {

enum class ReferenceTable
{
    Units,
    Places,
    Categories
};

/// Changes of the reference tables. Each function is one transaction with its history, on the office's
/// thread. Names are tidied. Invalid for an empty or too long name, Conflict for a name that is taken or a
/// row changed since it was read; nothing is stored then.
class ReferenceService final
{
public:
    /// Longest name of a unit, place or category, in UTF-16 units.
    static constexpr qsizetype nameLimit = 100;

    explicit ReferenceService(Office &office)
        : m_office(office)
    {
    }

    /// With an unset id a new row, else a change of the revision that was read. @return the row as stored
    [[nodiscard]] Result<Unit> save(Unit unit);
    [[nodiscard]] Result<Place> save(Place place);
    [[nodiscard]] Result<Category> save(Category category);
    /// Limits of domain/deadline.h. New cases follow the change; stored deadlines stay.
    [[nodiscard]] Result<TimeClass> save(TimeClass timeClass);
    /// Replaces the years that @p days touches.
    [[nodiscard]] Result<Done> saveCalendar(const std::vector<CalendarDay> &days);
    /// Reads a file in the form of readCalendar(). @return the years it holds
    [[nodiscard]] Result<QStringList> importCalendar(const QString &path);
    /// @param key "office_name", "operator"
    [[nodiscard]] Result<Done> saveSetting(const QString &key, const QString &value);
    /// The same for a text of any length that a program reads, as it is: JSON.
    [[nodiscard]] Result<Done> saveDefinition(const QString &key, const QString &definition);

    /// Adds and completes rows from a spreadsheet with a header row; nothing is deleted. Columns: 一级分类,
    /// 二级分类, 三级分类 for categories; 名称, 上级, 别名 and 考评组 for units; 名称, 上级, 别名, 类型, 编号
    /// and 设施类型 for places (上级 stands before or above its own rows). Invalid for a file without these.
    [[nodiscard]] Result<ListImport> importTable(ReferenceTable table, const QString &path);
    /// The same for points alone, each with where it is: 名称, 类型 (公厕, 小区 …), 街道, 社区, 网格, 别名
    /// and 编号. A point is known by name or alias in its community, else among those that hang on the street
    /// itself.
    [[nodiscard]] Result<ListImport> importPoints(const QString &path);

private:
    Office &m_office;
};

/// One field of a row for the history: its code and its value as text.
struct ReferenceField
{
    const char *code;
    QString value;
};
[[nodiscard]] std::vector<ReferenceField> referenceFields(const Unit &unit);
[[nodiscard]] std::vector<ReferenceField> referenceFields(const Place &place);
[[nodiscard]] std::vector<ReferenceField> referenceFields(const Category &category);

/// Puts a value as referenceFields() gives it back into a place; false for an unknown field.
[[nodiscard]] bool setReferenceField(Place &place, const QString &code, const QString &value);

/// Writes what differs between two rows to the history, inside the caller's transaction; @p before is empty
/// for a new row, @p after for one that is taken away.
void recordDifferences(Office &office, const QString &entity, qint64 id,
                       const std::vector<ReferenceField> &before, const std::vector<ReferenceField> &after);

/// Checks, stores and records a row inside the caller's transaction. @p reference holds the row as it was
/// read; it is not reloaded. @throws StorageError
void storeReferenceRow(Office &office, const ReferenceData &reference, Unit &unit);
void storeReferenceRow(Office &office, const ReferenceData &reference, Place &place);
void storeReferenceRow(Office &office, const ReferenceData &reference, Category &category);

} // namespace jiesu
