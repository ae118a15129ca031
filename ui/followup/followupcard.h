// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"

#include <QFrame>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace jiesu {

class LabelledField;
class QuestionRow;
class StateChip;

/// What the card shows of one case.
struct FollowUpTask
{
    CaseDetail detail;
    QString officeName;
    QString unitName;
    QString placeName;
    bool isOwn = false; ///< the person at the keyboard handled it
};

/// One call: the script, the three questions one after another, what the citizen said. Keys: 1 to 5 answer,
/// Backspace goes back, 7 the next caller of a case that several people called about, 8 opinion, 9
/// supervision line told, Enter saves. A case that the person handled takes no answers of the unit's own
/// call.
class FollowUpCard final : public QFrame
{
    Q_OBJECT
public:
    explicit FollowUpCard(QWidget *parent = nullptr);

    void show(const FollowUpTask &task, Instant now);
    /// Whether the person at the keyboard handled the case that is shown; he may have changed since.
    void setOwn(bool isOwn);
    /// The person may not make this call; the card says so.
    [[nodiscard]] bool isBlocked() const;
    void setBy(FollowUpBy by);
    [[nodiscard]] FollowUpBy by() const;
    /// The call as answered so far. @param reached false: nobody answered the telephone
    [[nodiscard]] FollowUp followUp(bool reached) const;
    /// The first question without an answer gets the keys. @return false if one is left
    [[nodiscard]] bool isComplete() const;
    void showError(const QString &error);
    void showMissing();

signals:
    void saveAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void makeHead(QVBoxLayout *column);
    void makeFoot(QVBoxLayout *column);
    void setStep(std::size_t step);
    void showCallers();
    void showPhone();
    void showOwn();
    [[nodiscard]] bool answerByKey(int key);

    static constexpr std::size_t questionCount = 3;
    QLabel *m_number;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_phone;
    QLabel *m_script;
    QLabel *m_reply;
    QLabel *m_log; ///< earlier calls and rounds
    QLabel *m_own;
    QComboBox *m_caller;
    LabelledField *m_callerField;
    StateChip *m_attempts;
    QComboBox *m_by;
    std::array<QuestionRow *, questionCount> m_questions{};
    QCheckBox *m_told;
    QPlainTextEdit *m_opinion;
    QLabel *m_error;
    std::size_t m_step = 0;
    std::vector<CaseCaller> m_callers;
    bool m_isOwn = false;
};

} // namespace jiesu
