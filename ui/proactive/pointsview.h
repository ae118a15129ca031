// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/page.h"

class QLineEdit;

namespace jiesu {

class Card;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 点位: every point with its facts; the one that is chosen tells its whole story. Points are found by name,
/// alias or pinyin initials, the most used first.
class PointsView final : public Page
{
    Q_OBJECT
public:
    /// Points listed at once; a word finds the others.
    static constexpr int listedAtOnce = 300;

    /// @param context must outlive the view
    explicit PointsView(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("点位"); }
    void activate() override;

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] RowTable *table() const { return m_table; }

private:
    void layOut();
    void list();
    void openCases();

    OfficeContext &m_context;
    Card *m_card;
    QLineEdit *m_search;
    RowTable *m_table;
    TextTableModel *m_model;
    std::vector<PlaceId> m_points; ///< those listed
};

} // namespace jiesu
