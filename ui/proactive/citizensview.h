// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/citizenservice.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

namespace jiesu {

class Card;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 热心人推荐: who calls often and is in no register, with the figures that speak for it; and what the
/// volunteers did. Nobody is entered but by a person, and with a consent that was given.
class CitizensView final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// @param context must outlive the view
    explicit CitizensView(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("热心人推荐"); }
    void activate() override;

    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] TextTableModel *volunteers() const { return m_hours; }
    [[nodiscard]] WholeTable wholeTable() const override;

private:
    struct Loaded;
    void layOut();
    void refresh();
    void show(Loaded loaded);
    void enter();
    void openCases(int row);

    OfficeContext &m_context;
    Card *m_card;
    RowTable *m_table;
    TextTableModel *m_model;
    Card *m_hoursCard;
    RowTable *m_hoursTable;
    TextTableModel *m_hours;
    std::vector<ProposedCitizen> m_proposed;
    int m_question = 0;
};

} // namespace jiesu
