// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulletinrecord.h"

#include <array>

namespace jiesu {

template <> std::span<const RecordField<BulletinEdit>> recordFields<BulletinEdit>()
{
    using E = BulletinEdit;
    using enum FieldType;
    static const std::array fields{
        recordField<E, &E::templateCode>("template", Text),
        recordField<E, &E::period>("period", Text),
        recordField<E, &E::unit>("unit_id", FieldType::Unit),
        recordField<E, &E::street>("street_id", FieldType::Place),
        recordField<E, &E::rule>("rule", Text),
        recordField<E, &E::sentence>("sentence", Text),
        recordField<E, &E::text>("text", LongText),
        recordField<E, &E::generated>("generated", LongText),
        recordField<E, &E::stoodOn>("stood_on", LongText),
        recordField<E, &E::writtenAt>("written_at", Time),
        recordField<E, &E::writtenBy>("written_by", Text),
        recordField<E, &E::withdrawn>("withdrawn", Flag),
    };
    return fields;
}

template <> std::span<const RecordField<BulletinTemplateRecord>> recordFields<BulletinTemplateRecord>()
{
    using R = BulletinTemplateRecord;
    static const std::array fields{
        recordField<R, &R::code>("code", FieldType::Text),
        recordField<R, &R::definition>("definition", FieldType::LongText),
        recordField<R, &R::withdrawn>("withdrawn", FieldType::Flag),
    };
    return fields;
}

} // namespace jiesu
