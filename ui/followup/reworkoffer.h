// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"

#include <QFrame>

class QLabel;

namespace jiesu {

class Commands;

/// After a call that found somebody dissatisfied or the matter unsolved: the next round by one key, or Enter
/// to go on to the next call.
class ReworkOffer final : public QFrame
{
    Q_OBJECT
public:
    explicit ReworkOffer(const Commands &commands, QWidget *parent = nullptr);

    /// Offers the round after the one that @p complaint is in; the reason comes from @p call.
    void offer(const ComplaintCase &complaint, const FollowUp &call);
    /// Takes the offer away.
    void close();
    [[nodiscard]] bool isOpen() const { return m_case.isSet(); }
    [[nodiscard]] CaseId caseId() const { return m_case; }
    [[nodiscard]] qint64 revision() const { return m_revision; }
    [[nodiscard]] const QString &reason() const { return m_reason; }
    void showError(const QString &error);

signals:
    /// Enter: no further round.
    void declined();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    CaseId m_case;
    qint64 m_revision = 0;
    QString m_reason;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_error;
};

} // namespace jiesu
