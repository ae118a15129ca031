// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sourcepath.h"

namespace jiesu::test {

QString sourcePath(QStringView relative)
{
    return QStringLiteral(JIESU_SOURCE_DIR "/") + relative.toString();
}

QString sharedDataPath(QStringView name)
{
    return sourcePath(u"../shared/data/") + name.toString();
}

} // namespace jiesu::test
