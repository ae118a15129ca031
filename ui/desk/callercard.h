// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/callerservice.h"
#include "ui/widgets/statechip.h"

class QLabel;
class QVBoxLayout;

namespace jiesu {

class Card;

/// Who is calling: how often, what is open, the latest three cases with the keys that open them.
class CallerCard final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int caseCount = 3;

    explicit CallerCard(QWidget *parent = nullptr);

    /// No number yet.
    void clear();
    void show(const QString &phone, const CallerSummary &summary, Instant now);
    /// The @p index-th case from 0; none if there are fewer.
    [[nodiscard]] std::optional<CaseId> caseAt(int index) const;

signals:
    void caseChosen(jiesu::CaseId id);

private:
    void addRow(int index, const CallerCase &row, Instant now);
    void removeRows();

    Card *m_card;
    StateChip *m_mood;
    QLabel *m_sentence;
    QVBoxLayout *m_rows;
    std::vector<CaseId> m_cases;
};

} // namespace jiesu
