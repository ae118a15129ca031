// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace jiesu {

/// Every Mandarin reading of a Han character, without tones, ü as "v", the usual one first: 长 gives "zhang"
/// and "chang". Empty for any other character. From the Unicode Han database (readings.awk), 41,419
/// characters. Thread safe.
[[nodiscard]] const std::vector<QByteArrayView> &pinyinReadings(char32_t character);

} // namespace jiesu
