// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/replyservice.h"

#include <QFile>

namespace jiesu {

namespace {

QByteArray builtInRules()
{
    QFile file(QStringLiteral(":/replyrules/replyrules.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<ReplyRules> ReplyService::rules()
{
    return inResult([&] {
        const QString own = m_office.referenceStore().setting(QStringLiteral("reply_rules"));
        return readReplyRules(own.isEmpty() ? builtInRules() : own.toUtf8());
    });
}

} // namespace jiesu
