// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refusal.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

} // namespace

Error refused(ErrorKind kind, const QString &happened, const QString &advice)
{
    return {kind, happened, Words::tr("没有改动任何内容。"), advice};
}

} // namespace jiesu
