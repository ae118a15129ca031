// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/exporttext.h"

#include "domain/text.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace jiesu::exporttext {

namespace {

/// A quick look without branches, which the compiler turns into vector code: exports spend their time here.
bool mayNeedCleaning(QStringView text)
{
    unsigned found = 0;
    for (const QChar each : text) {
        const unsigned c = each.unicode();
        const unsigned control = unsigned(c < 0x20) & unsigned(c != u'\n');
        const unsigned upperControl = unsigned(c - 0x7F <= 0x9F - 0x7F);
        const unsigned surrogate = unsigned(c - 0xD800 < 0x800);
        const unsigned special = unsigned(c == 0xFEFF) | unsigned(c >= 0xFFFE);
        const unsigned invisible =
            unsigned(c - 0x200B < 5) | unsigned(c - 0x2028 < 7) | unsigned(c - 0x2060 < 0x10);
        found |= control | upperControl | surrogate | special | invisible;
    }
    return found != 0;
}

} // namespace

QStringView writable(QStringView text, QString &buffer)
{
    if (!mayNeedCleaning(text))
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

QString lawfulFileName(QString name)
{
    for (QChar &c : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'-';
    }
    return name;
}

QFileDevice::Permissions permissionsFor(const QString &path)
{
    return QFileInfo::exists(path) ? QFile::permissions(path)
                                   : QFileDevice::ReadOwner | QFileDevice::WriteOwner;
}

void syncToDisk(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace jiesu::exporttext
