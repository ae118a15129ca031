// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulletinstore.h"

namespace jiesu {

std::vector<BulletinEdit> BulletinEditStore::ofBulletin(const BulletinEdit &like)
{
    return select(QStringLiteral("WHERE period = ? AND template = ? AND rule = ? AND "
                                 "COALESCE(unit_id, 0) = ? AND COALESCE(street_id, 0) = ? AND withdrawn = 0 "
                                 "ORDER BY id"),
                  {like.period, like.templateCode, like.rule, like.unit.value, like.street.value});
}

std::vector<BulletinTemplateRecord> BulletinTemplateStore::all()
{
    return select(QStringLiteral("WHERE withdrawn = 0 ORDER BY code"), {});
}

} // namespace jiesu
