// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/database.h"

/// What several stores need to write a value.
namespace jiesu {

/// A text that is UTF-8 already; to be stored as one. Must hold no broken sequence.
struct Utf8Text
{
    QByteArray bytes;
};

/// "Not known" is NULL.
[[nodiscard]] inline QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}
template <class Tag> [[nodiscard]] QVariant orNull(Id<Tag> id)
{
    return id.isSet() ? QVariant(id.value) : QVariant();
}

/// A piece of a LIKE pattern, with a backslash as escape.
[[nodiscard]] QString escapedForLike(QString piece);

/// After an UPDATE … WHERE id = ? AND revision = ? of @p table: tells a row that has gone from one that was
/// changed. @param what names the row in the sentence. @throws StorageError NotFound, Conflict
void requireUpdated(Database &database, const Statement &update, const QString &table, qint64 id,
                    const QString &what);

} // namespace jiesu

Q_DECLARE_METATYPE(jiesu::Utf8Text)
