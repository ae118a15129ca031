// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/likelyplaces.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTabBar;

namespace jiesu {

class Card;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 易发点位: places that are likely to be called about in a month or on days of a weather, stored as lists
/// that crews tick off; and the seasons that come next, those first for which it is time to prepare.
class LikelyView final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// @param context must outlive the view
    explicit LikelyView(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("易发点位"); }
    void activate() override;

    enum Tab
    {
        Spots,
        Lists
    };
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] QComboBox *months() const { return m_months; }
    [[nodiscard]] QComboBox *weather() const { return m_weather; }
    [[nodiscard]] QComboBox *categories() const { return m_categories; }
    [[nodiscard]] QLineEdit *owner() const { return m_owner; }
    [[nodiscard]] QString seasons() const;

    [[nodiscard]] ExportSubject tableSubject() const override;
    [[nodiscard]] WholeTable wholeTable() const override;

private:
    struct Loaded
    {
        LikelySpots spots;
        std::vector<LikelyList> lists;
        std::vector<ComingSeason> seasons;
        std::shared_ptr<const ReferenceData> reference;
    };
    void layOut();
    [[nodiscard]] QLayout *head();
    void bindCommands();
    void fillCategories();

    [[nodiscard]] LikelyQuestion asked() const;
    void refresh();
    void take(Loaded loaded);
    void showTabs();
    void showRows();
    void showSpots();
    void showLists();
    void showSeasons();
    void openRow(int row);
    void store();
    void tick();
    /// The list of the place that is chosen.
    void print();

    OfficeContext &m_context;
    std::optional<Loaded> m_loaded;
    std::vector<LikelyPlace> m_places; ///< of the lists, as they stand in the table
    QString m_stored;                  ///< the list to be shown when the lists come next
    int m_question = 0;

    QComboBox *m_months;
    QComboBox *m_weather;
    QComboBox *m_categories;
    QLineEdit *m_owner;
    Card *m_card;
    QTabBar *m_tabs;
    RowTable *m_table;
    TextTableModel *m_model;
    QLabel *m_note;
    QLabel *m_seasons;
};

} // namespace jiesu
