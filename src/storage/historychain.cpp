// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historychain.h"

#include "domain/officetime.h"

#include <QCryptographicHash>

namespace jiesu {

QByteArray chainedHash(const QByteArray &before, const HistoryEntry &entry)
{
    QByteArray line;
    for (const qint64 number : {entry.sequence, entry.act.value, qint64(toEpoch(entry.at)), entry.entityId})
        line += QByteArray::number(number) + ' ';
    for (const QString *text : {&entry.actor, &entry.entity, &entry.action, &entry.field, &entry.oldValue,
                                &entry.newValue, &entry.reason}) {
        const QByteArray bytes = text->toUtf8();
        line += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(line);
    return hash.result();
}

} // namespace jiesu
