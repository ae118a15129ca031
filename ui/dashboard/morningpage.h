// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/morningservice.h"
#include "ui/page.h"

class QLabel;

namespace jiesu {

class Card;
class FigureCard;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 晨报: what the supervisor looks at first, on one screen. Each number opens its list; one key copies the
/// page as text for a chat, another prints it.
class MorningPage final : public Page
{
    Q_OBJECT
public:
    /// @param context must outlive the page
    explicit MorningPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("晨报"); }
    void activate() override;

    /// In the order of MorningItem.
    [[nodiscard]] const std::vector<FigureCard *> &cards() const { return m_cards; }
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] const std::optional<Morning> &morning() const { return m_morning; }

private:
    void layOut();
    void refresh();
    void show(Morning morning);
    void openLine(MorningItem item);
    void copyText();
    void print();

    OfficeContext &m_context;
    QLabel *m_day;
    QLabel *m_seasons;
    std::vector<FigureCard *> m_cards;
    Card *m_spotCard;
    RowTable *m_table;
    TextTableModel *m_model;
    std::optional<Morning> m_morning; ///< nothing until the first answer
    int m_question = 0;
};

} // namespace jiesu
