// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

#include <functional>

/// Writes back what a QXmlStreamReader without namespace processing has just read.
namespace jiesu::xmltext {

/// @return what stands in an attribute of this name in place of its value
using Change = std::function<QString(QStringView name, const QString &value)>;

[[nodiscard]] QString escaped(QStringView text);
/// The current token as it stood. @param change of attributes; may be empty
[[nodiscard]] QString token(const QXmlStreamReader &xml, const Change &change = {});
/// Reads the element that has just begun up to its end and writes it back whole.
[[nodiscard]] QString element(QXmlStreamReader &xml);

} // namespace jiesu::xmltext
