// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordfield.h"

namespace jiesu {

using BulletinEditId = Id<struct BulletinEditTag>;
using BulletinTemplateId = Id<struct BulletinTemplateTag>;

/// A sentence of a bulletin that a person wrote in place of the generated one. It stays when the figures
/// move; what it stood on tells that they did.
struct BulletinEdit
{
    BulletinEditId id;
    qint64 revision = 0;
    QString templateCode;
    QString period; ///< Period::code()
    UnitId unit;    ///< unset like street: of the whole office
    PlaceId street;
    QString rule;      ///< its code
    QString sentence;  ///< its code in the template
    QString text;      ///< empty: the sentence is left out
    QString generated; ///< what stood there when it was written
    QString stoodOn;   ///< the fields of that sentence with their values; see report/bulletinfields.h
    Instant writtenAt{};
    QString writtenBy;
    bool withdrawn = false; ///< the generated sentence stands again, or the edit was taken back by an undo
    friend bool operator==(const BulletinEdit &, const BulletinEdit &) = default;
};
template <> std::span<const RecordField<BulletinEdit>> recordFields<BulletinEdit>();

/// A template of the office's own. The whole template is one field, so that each version stands in the
/// history.
struct BulletinTemplateRecord
{
    BulletinTemplateId id;
    qint64 revision = 0;
    QString code;
    QString definition; ///< JSON; see report/bulletintemplate.h
    bool withdrawn = false;
    friend bool operator==(const BulletinTemplateRecord &, const BulletinTemplateRecord &) = default;
};
template <> std::span<const RecordField<BulletinTemplateRecord>> recordFields<BulletinTemplateRecord>();

} // namespace jiesu
