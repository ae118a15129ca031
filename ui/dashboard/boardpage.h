// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardview.h"

namespace jiesu {

class Card;
class FigureCard;
class HeatMap;
class RankCard;
class RateLinesChart;
class ShareCard;
class VolumeCard;

/// 总览: a month's figures, each of which explains itself and opens the cases it counted.
class BoardPage final : public BoardView
{
    Q_OBJECT
public:
    /// @param request shared with the other views; must outlive the page, like @p context
    BoardPage(OfficeContext &context, BoardRequest &request, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("总览"); }

    /// What is shown now; nothing until the first answer.
    [[nodiscard]] const std::optional<BoardAnswer> &answer() const { return m_answer; }

    /// In the order of the row: volume, three rates, open cases.
    [[nodiscard]] const std::vector<FigureCard *> &cards() const { return m_cards; }
    [[nodiscard]] VolumeCard *volume() const { return m_volume; }
    [[nodiscard]] ShareCard *categories() const { return m_categories; }
    [[nodiscard]] ShareCard *points() const { return m_points; }
    [[nodiscard]] RankCard *ranking() const { return m_ranking; }
    [[nodiscard]] HeatMap *heatMap() const { return m_heatMap; }
    [[nodiscard]] RateLinesChart *rateLines() const { return m_rateLines; }

signals:
    /// What is known of a published period (封账) is asked for.
    void publicationAsked(const jiesu::Period &period, const QString &ruleCode);

protected:
    void ask() override;
    [[nodiscard]] QWidget *firstFigure() const override;
    [[nodiscard]] QStringList notes() const override;
    void bindCommands() override;

private:
    struct Answer;
    void layOut();
    void connectFigures();
    void addExplanation(FigureCard *card);
    void addExports();
    void showAnswer(Answer answer);
    void showCards();
    void saveBoardPicture();
    void copyText();

    std::optional<BoardAnswer> m_answer;
    QWidget *m_content;
    std::vector<FigureCard *> m_cards;
    VolumeCard *m_volume;
    ShareCard *m_categories;
    RankCard *m_ranking;
    Card *m_heatCard;
    HeatMap *m_heatMap;
    ShareCard *m_points;
    RateLinesChart *m_rateLines;
};

} // namespace jiesu
