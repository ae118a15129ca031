// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/referencedata.h"

namespace jiesu {

/// What a filter asks for, in words: "2022年3月；承办单位：区环卫中心；状态：办理中"; "全部案件" for none.
[[nodiscard]] QString filterText(const CaseFilter &filter, const ReferenceData &reference);

} // namespace jiesu
