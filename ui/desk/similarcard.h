// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/relationservice.h"
#include "service/similarservice.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace jiesu {

class Card;

/// 相似诉求: earlier cases that the call may repeat, with the reasons, and what the person says about each.
/// What is said takes effect when the call is registered. Hidden while there is nothing to show.
class SimilarCard final : public QWidget
{
    Q_OBJECT
public:
    explicit SimilarCard(QWidget *parent = nullptr);

    void show(const ComplaintCase &draft, std::vector<SimilarCase> cases);
    /// Forgets the cases and what was said.
    void clear();
    [[nodiscard]] const CallDecisions &decisions() const { return m_decisions; }
    [[nodiscard]] bool hasDecisions() const;
    /// The keyboard on the first button of the best case.
    void takeFocus();

signals:
    void caseChosen(jiesu::CaseId id);
    /// 不是重复 was said: the case is not to be hinted again.
    void dismissed();

private:
    [[nodiscard]] QWidget *row(const SimilarCase &similar);
    void toggleMerge(const SimilarCase &similar);
    void toggleRepeat(CaseId id);
    void dismiss(CaseId id);
    void rebuild();

    Card *m_card;
    QVBoxLayout *m_rows;
    QLabel *m_clocks;
    ComplaintCase m_draft;
    std::vector<SimilarCase> m_cases;
    CallDecisions m_decisions;
};

} // namespace jiesu
