// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <functional>

class QFileDevice;

namespace jiesu {

struct TextEncoding
{
    QString name;         ///< "UTF-8", "GB18030", "UTF-16LE" or "UTF-16BE"
    qint64 markBytes = 0; ///< length of the byte order mark
};

/// Decodes a text piece by piece and remembers whether it was faultless.
///
/// GB18030 follows the mapping of 2022: the 18 characters that older tables put into the private use area get
/// their real code points.
class TextDecoder
{
public:
    explicit TextDecoder(const TextEncoding &encoding);

    /// Appends the characters of @p bytes to @p text. False once anything was not valid.
    bool decode(QByteArrayView bytes, QString &text);
    /// After the last piece: false if a character was left unfinished or anything was invalid.
    bool finish();

private:
    bool hasLoneSurrogate(QStringView text);

    QStringDecoder m_decoder;
    bool m_isGb18030;
    bool m_isUtf16;
    bool m_highPending = false;
    bool m_failed = false;
};

/// Looks at the whole file: byte order mark, else UTF-16 if plainly so, else strict UTF-8, else strict
/// GB18030. UTF-8 comes first because most of it is valid GB18030 too. @p forced is taken instead if it fits.
/// Errors: unknown or wrong encoding, not a text (it has NUL characters), cancelled.
Result<TextEncoding> findEncoding(QFileDevice &file, const QString &forced,
                                  const std::function<bool()> &cancelled);

/// Replaces in place the 18 private use characters by those of GB18030-2022; the other way for writing.
void toGb18030Of2022(QString &text, qsizetype from);
void fromGb18030Of2022(QString &text);
/// Whether writing would turn the letter into another one: the 18 private use characters of the older table.
[[nodiscard]] bool isLostInGb18030(QChar letter);

} // namespace jiesu
