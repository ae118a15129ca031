// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/outreachservice.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace jiesu {

class Card;
class LabelledField;
class OfficeContext;
class OutreachCard;
class RowTable;
class TextTableModel;

/// 外呼: on a day of bad weather the list of warm-hearted citizens who agreed to be called, and one call
/// after the other by the number keys. Only the list that is asked for is read: it shows numbers in full.
class OutreachView final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// @param context must outlive the view
    explicit OutreachView(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("热心人外呼"); }
    void activate() override;

    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] OutreachCard *card() const { return m_card; }
    [[nodiscard]] QStringList tableNotes() const override;

private:
    struct Loaded;
    void layOut();
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *scriptCard();
    void bindCommands();
    void refresh();
    void show(Loaded loaded);
    void showRow();
    void showCurrent();
    void move(int step);
    void save();
    /// Stores what the card holds, then does what is to follow.
    void store(std::function<void(const OutreachCall &)> then);
    void openNeed();
    void saveScript();
    [[nodiscard]] WeatherKind weather() const;

    OfficeContext &m_context;
    QLineEdit *m_day;
    LabelledField *m_dayField;
    QComboBox *m_weather;
    Card *m_listCard;
    RowTable *m_table;
    TextTableModel *m_model;
    OutreachCard *m_card;
    QPlainTextEdit *m_template;
    LabelledField *m_templateField;
    std::vector<OutreachEntry> m_list;
    std::vector<QString> m_scripts; ///< by entry
    QDate m_shownDay;
    int m_shownRow = -1; ///< of the list: whom the card shows
    bool m_saving = false;
    int m_question = 0;
};

} // namespace jiesu
