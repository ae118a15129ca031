// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardquery.h"
#include "ui/page.h"

class QScrollArea;

namespace jiesu {

class BoardHead;
class Card;
class EmptyState;
class FigureCard;
class HeatMap;
class OfficeContext;
class RankCard;
class RateLinesChart;
class ShareCard;
class VolumeCard;

/// 看板: a month's figures, each of which explains itself and opens the cases it counted.
class BoardPage final : public Page
{
    Q_OBJECT
public:
    explicit BoardPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("总览"); }
    void activate() override;

    /// Asks for another period, scope or rule.
    void showPeriod(const Period &period);
    void showScope(const Scope &scope);
    void showRule(const QString &code);
    [[nodiscard]] const BoardRequest &request() const { return m_request; }
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
    /// A new answer is on the screen.
    void shown();
    /// What is known of a published period (封账) is asked for.
    void publicationAsked(const jiesu::Period &period, const QString &ruleCode);

private:
    void layOut();
    void connectHead();
    void connectFigures();
    void addExplanation(FigureCard *card);
    void bindCommands();
    void ask();
    void showAnswer(BoardAnswer answer);
    void showFailure(const Error &error);
    void open(const std::optional<CaseLink> &link);
    void openHours(int weekday, int fromHour, int toHour);
    void openCard(int index);
    void savePicture();
    void copyText();

    OfficeContext &m_context;
    BoardRequest m_request;
    std::optional<BoardAnswer> m_answer;
    int m_generation = 0;

    BoardHead *m_head;
    QScrollArea *m_scroll;
    QWidget *m_content;
    EmptyState *m_failure;
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
