// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/quickfilter.h"

#include "domain/text.h"

#include <QCoreApplication>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuickFilter)
};

constexpr qsizetype shortestSearch = 2;

/// Equal names first, then names that start with, then names that contain the text or start with its
/// initials.
int matchRank(const QString &name, const QString &wanted)
{
    const QString folded = text::folded(name).remove(u' ');
    if (folded == wanted)
        return 0;
    if (folded.startsWith(wanted))
        return 1;
    if (folded.contains(wanted))
        return 2;
    return text::pinyinInitials(name).startsWith(wanted) ? 3 : -1;
}

template <class Rows, class Accept>
auto best(const Rows &rows, const QString &value, Accept accept) -> decltype(rows.front().id)
{
    decltype(rows.front().id) found;
    int foundRank = -1;
    const QString wanted = text::folded(value).remove(u' ');
    for (const auto &row : rows) {
        if (!accept(row))
            continue;
        const int rank = matchRank(row.name, wanted);
        if (rank >= 0 && (foundRank < 0 || rank < foundRank)) {
            found = row.id;
            foundRank = rank;
        }
    }
    return found;
}

bool applyStatus(CaseFilter &filter, const QString &value)
{
    if (value == Words::tr("未办结") || value == Words::tr("在办")) {
        filter.openOnly = true;
        return true;
    }
    const int status = choice::parse(choices<CaseStatus>(), value);
    if (status < 0)
        return false;
    filter.statuses = {CaseStatus(status)};
    return true;
}

bool applyPlace(CaseFilter &filter, const QString &value, const ReferenceData &reference)
{
    const auto ofKind = [](PlaceKind kind) { return [kind](const Place &p) { return p.kind == kind; }; };
    filter.street = reference.findPlace(PlaceKind::Street, value);
    if (!filter.street.isSet())
        filter.street = best(reference.places(), value, ofKind(PlaceKind::Street));
    if (!filter.street.isSet())
        filter.point = best(reference.places(), value, ofKind(PlaceKind::Point));
    return filter.street.isSet() || filter.point.isSet();
}

bool applyUnit(CaseFilter &filter, const QString &value, const ReferenceData &reference)
{
    filter.unit = reference.findUnit(value);
    if (!filter.unit.isSet())
        filter.unit = best(reference.units(), value, [](const Unit &) { return true; });
    return filter.unit.isSet();
}

bool applyCategory(CaseFilter &filter, const QString &value, const ReferenceData &reference)
{
    filter.category = reference.findCategory(value);
    if (!filter.category.isSet())
        filter.category = best(reference.categories(), value, [](const Category &) { return true; });
    return filter.category.isSet();
}

bool applyType(CaseFilter &filter, const QString &value)
{
    const int type = choice::parse(choices<RequestType>(), value);
    if (type >= 0)
        filter.requestType = RequestType(type);
    return type >= 0;
}

/// Nothing if @p key is no word of the filter line.
std::optional<bool> apply(CaseFilter &filter, const QString &key, const QString &value,
                          const ReferenceData &reference)
{
    if (key == Words::tr("状态"))
        return applyStatus(filter, value);
    if (key == Words::tr("地点") || key == Words::tr("点位") || key == Words::tr("街道"))
        return applyPlace(filter, value, reference);
    if (key == Words::tr("承办") || key == Words::tr("单位"))
        return applyUnit(filter, value, reference);
    if (key == Words::tr("分类"))
        return applyCategory(filter, value, reference);
    if (key == Words::tr("类型"))
        return applyType(filter, value);
    return std::nullopt;
}

} // namespace

QuickFilter readQuickFilter(const QString &line, const CaseFilter &base, const ReferenceData &reference)
{
    QuickFilter result{base, {}};
    QStringList words;
    const QString text = text::tidyLine(line).replace(u'：', u':');
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = part.section(u':', 0, 0);
        const QString value = part.section(u':', 1);
        const auto understood = part.contains(u':') && !value.isEmpty()
                                    ? apply(result.filter, key, value, reference)
                                    : std::nullopt;
        if (!understood)
            words << part;
        else if (!*understood)
            result.notFound << Words::tr("%1“%2”").arg(key, value);
    }
    const QString search = words.join(u' ');
    if (search.size() >= shortestSearch)
        result.filter.search = search;
    return result;
}

} // namespace jiesu
