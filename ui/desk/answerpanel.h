// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace jiesu {

class LabelledField;

/// What the caller was told at once instead of a dispatch: an answer to a consultation, thanks for a
/// commendation, or one of the special dispositions of 北京市接诉即办工作条例 §11(3) with its reason.
class AnswerPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerPanel(QWidget *parent = nullptr);

    /// Shows itself for a call of this type and takes the keyboard. A type that may not be answered as it is
    /// begins with a special disposition.
    void start(RequestType type);
    /// Empties and hides itself.
    void leave();
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    [[nodiscard]] bool isBlank() const;

    [[nodiscard]] QString answer() const;
    void setAnswer(const QString &answer);
    /// Puts disposition and reason into the case.
    void writeTo(ComplaintCase &draft) const;
    /// Shows what is missing at its field. @return true if nothing is
    [[nodiscard]] bool check(RequestType type);

signals:
    void edited();

private:
    [[nodiscard]] SpecialDisposition disposition() const;
    void onDispositionChosen();

    QComboBox *m_disposition;
    QLineEdit *m_reason;
    QPlainTextEdit *m_answer;
    LabelledField *m_dispositionField;
    LabelledField *m_reasonField;
    LabelledField *m_answerField;
    QString m_advice; ///< put in by the program; replaced as long as nobody changed it
};

} // namespace jiesu
