// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/incidentservice.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace jiesu {

class LabelledField;

/// 统一答复: one text for all cases of an incident, and beforehand how many it answers and which not, with
/// the reason.
class IncidentReplyCard final : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentReplyCard(QWidget *parent = nullptr);

    void show(const IncidentDetail &detail);
    void clearEntry();
    void showError(const QString &error);
    [[nodiscard]] bool isEntryBlank() const;
    void takeFocus();
    /// Begins the reply with the notice that the facts give, and asks for nothing that was typed.
    void draft();
    /// What is typed, or else the last reply, or else the notice made of the facts.
    [[nodiscard]] QString notice() const;

signals:
    void replyAsked(const QString &text);
    void draftAsked();
    void copyAsked();
    void printAsked();

private:
    void submit();

    QLabel *m_preview;
    QLabel *m_skipped;
    QLabel *m_last;
    QPlainTextEdit *m_text;
    LabelledField *m_field;
    QString m_drafted; ///< the notice that the facts give
    QString m_lastReply;
    bool m_answersAny = false;
};

} // namespace jiesu
