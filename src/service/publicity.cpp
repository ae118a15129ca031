// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/publicity.h"

namespace jiesu {

namespace {

const QString lineSetting = QStringLiteral("supervision_line");

} // namespace

QString supervisionLine(Office &office)
{
    return office.referenceStore().setting(lineSetting);
}

} // namespace jiesu
