// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace jiesu {

/// One question of the follow-up call with its answers as buttons 1, 2, 3 … .
class QuestionRow final : public QWidget
{
    Q_OBJECT
public:
    /// @param answers in the order of their keys
    QuestionRow(const QString &question, const QStringList &answers, QWidget *parent = nullptr);

    /// The row that the number keys answer now shows its keys and stands out.
    void setCurrent(bool current);
    /// @param number 1 for the first answer; false if there is no such answer
    [[nodiscard]] bool answer(int number);
    /// 0 while unanswered.
    [[nodiscard]] int answered() const;
    void clear();

signals:
    /// Chosen by mouse or key.
    void chosen(int number);

private:
    QLabel *m_question;
    QButtonGroup *m_buttons;
};

} // namespace jiesu
