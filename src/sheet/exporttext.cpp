// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/exporttext.h"

#include "domain/text.h"

#include <QFile>
#include <QFileInfo>

namespace jiesu::exporttext {

namespace {

bool needsCleaning(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x20 && c != u'\n')
            return true;
        if (c < 0x7F || (c > 0x9F && c < 0xD800))
            continue;
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c <= 0x9F || QChar::isSurrogate(c) || c == 0xFEFF || c >= 0xFFFE)
            return true;
    }
    return false;
}

} // namespace

QStringView writable(QStringView text, QString &buffer)
{
    if (!needsCleaning(text))
        return text;
    buffer = text::clean(text.toString());
    buffer.remove(QChar(0xFFFE)).remove(QChar(0xFFFF));
    return buffer;
}

bool looksLikeFormula(QStringView text)
{
    if (text.isEmpty())
        return false;
    if (QStringView(u"\t\r\n").contains(text.front()))
        return true;
    const QStringView rest = text.trimmed();
    return !rest.isEmpty() && QStringView(u"=+-@＝＋－＠").contains(rest.front());
}

qsizetype cutBefore(QStringView text, qsizetype limit)
{
    if (text.size() <= limit)
        return text.size();
    return text[limit].isLowSurrogate() && text[limit - 1].isHighSurrogate() ? limit - 1 : limit;
}

QFileDevice::Permissions permissionsFor(const QString &path)
{
    return QFileInfo::exists(path) ? QFile::permissions(path)
                                   : QFileDevice::ReadOwner | QFileDevice::WriteOwner;
}

} // namespace jiesu::exporttext
