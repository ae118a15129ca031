// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "support/clock.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <optional>
#include <type_traits>

/// The stored form of a record's members and back: QString, qint64, double or an invalid QVariant for "not
/// known".
namespace jiesu::fieldvalues {

[[nodiscard]] inline QVariant stored(const QString &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}
[[nodiscard]] inline QVariant stored(const std::optional<Instant> &value)
{
    return value ? QVariant(qint64(value->time_since_epoch().count())) : QVariant();
}
[[nodiscard]] inline QVariant stored(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}
[[nodiscard]] inline QVariant stored(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}
[[nodiscard]] inline QVariant stored(Instant value)
{
    return QVariant(qint64(value.time_since_epoch().count()));
}
template <class Tag> [[nodiscard]] QVariant stored(Id<Tag> value)
{
    return value.isSet() ? QVariant(value.value) : QVariant();
}
template <class T>
requires std::is_enum_v<T> || std::is_integral_v<T>
[[nodiscard]] QVariant stored(T value)
{
    return QVariant(qint64(value));
}

inline void restore(QString &target, const QVariant &value)
{
    target = value.toString();
}
inline void restore(std::optional<Instant> &target, const QVariant &value)
{
    target = value.isNull() ? std::nullopt : std::optional(Instant(std::chrono::seconds(value.toLongLong())));
}
inline void restore(QDate &target, const QVariant &value)
{
    target = QDate::fromString(value.toString(), Qt::ISODate);
}
inline void restore(std::optional<double> &target, const QVariant &value)
{
    target = value.isNull() ? std::nullopt : std::optional(value.toDouble());
}
inline void restore(Instant &target, const QVariant &value)
{
    target = Instant(std::chrono::seconds(value.toLongLong()));
}
template <class Tag> void restore(Id<Tag> &target, const QVariant &value)
{
    target.value = value.toLongLong();
}
template <class T>
requires std::is_enum_v<T> || std::is_integral_v<T>
void restore(T &target, const QVariant &value)
{
    target = static_cast<T>(value.toLongLong());
}

/// Takes the stored forms of a case's members in turn, for a writer to whom a QVariant for each is too dear.
class ValueSink
{
public:
    virtual void nothing() = 0;
    virtual void integer(qint64 value) = 0;
    virtual void text(const QString &value) = 0;

protected:
    ~ValueSink() = default;
};

/// What stored() makes of the same member.
inline void give(ValueSink &sink, const QString &value)
{
    value.isEmpty() ? sink.nothing() : sink.text(value);
}
inline void give(ValueSink &sink, const std::optional<Instant> &value)
{
    value ? sink.integer(value->time_since_epoch().count()) : sink.nothing();
}
inline void give(ValueSink &sink, Instant value)
{
    sink.integer(value.time_since_epoch().count());
}
template <class Tag> void give(ValueSink &sink, Id<Tag> value)
{
    value.isSet() ? sink.integer(value.value) : sink.nothing();
}
template <class T>
requires std::is_enum_v<T> || std::is_integral_v<T>
void give(ValueSink &sink, T value)
{
    sink.integer(qint64(value));
}

} // namespace jiesu::fieldvalues
