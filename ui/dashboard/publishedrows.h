// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/publicationservice.h"
#include "ui/models/texttablemodel.h"

/// The rows of the tables that tell of published figures.
namespace jiesu::publishedrows {

/// The office and the ranked units.
[[nodiscard]] std::vector<TextTableModel::Row> figures(const std::vector<PublishedFigure> &published);
/// One row for each line of history; one for a case that an import added, which has none.
[[nodiscard]] std::vector<TextTableModel::Row> changes(const PublishedChange &change,
                                                       const ReferenceData &reference);

} // namespace jiesu::publishedrows
