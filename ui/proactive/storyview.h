// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/storyservice.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QLabel;

namespace jiesu {

class Card;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 年度回顾: what did we do in a year, what changed, how sure are we; a row for each practice.
class StoryView final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// @param context must outlive the view
    explicit StoryView(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("年度回顾"); }
    void activate() override;
    void showYear(int year);

    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] int year() const { return m_year; }

    [[nodiscard]] ExportSubject tableSubject() const override;
    [[nodiscard]] QStringList tableNotes() const override;

private:
    void layOut();
    void refresh();
    void show(YearStory story);
    void copyText();

    OfficeContext &m_context;
    int m_year;
    Card *m_card;
    QLabel *m_volume;
    RowTable *m_table;
    TextTableModel *m_model;
    std::optional<YearStory> m_story; ///< nothing until the first answer
    int m_question = 0;
};

} // namespace jiesu
