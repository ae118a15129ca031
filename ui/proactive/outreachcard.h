// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/outreachservice.h"

#include <QFrame>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace jiesu {

class LabelledField;
class QuestionRow;

/// One call to a warm-hearted citizen: whom, the script, how it ended and what was said. Keys: 1 to 4 answer
/// the question that stands out, Backspace goes back, 8 what is needed, 9 advised, Enter saves. It knows
/// nothing of storing.
class OutreachCard final : public QFrame
{
    Q_OBJECT
public:
    explicit OutreachCard(QWidget *parent = nullptr);

    void show(const OutreachEntry &entry, const QString &script);
    /// Nobody is on the list.
    void clear();
    /// Says what is missing or cannot be read. @return true if nothing is
    [[nodiscard]] bool check();
    /// The call as answered. Precondition: check()
    [[nodiscard]] OutreachCall call() const;
    /// Whom it shows; 0 for nobody.
    [[nodiscard]] qint64 citizen() const { return m_citizen; }
    /// Something was answered or typed.
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] QString need() const;
    void showError(const QString &error);

signals:
    void saveAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void setStep(std::size_t step);
    [[nodiscard]] bool answerByKey(int key);
    /// What stands in the field of the next day; nothing where it cannot be read.
    [[nodiscard]] std::optional<QDate> nextDay() const;

    static constexpr std::size_t questionCount = 2;
    QLabel *m_name;
    QLabel *m_phone;
    QLabel *m_facts;
    QLabel *m_script;
    std::array<QuestionRow *, questionCount> m_questions;
    QCheckBox *m_advised;
    QPlainTextEdit *m_need;
    QLineEdit *m_next;
    LabelledField *m_nextField;
    QLabel *m_error;
    qint64 m_citizen = 0;
    std::size_t m_step = 0;
};

} // namespace jiesu
