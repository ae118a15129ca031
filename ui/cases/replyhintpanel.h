// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replyquality.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPlainTextEdit;

namespace jiesu {

class ReplyHighlighter;

/// What the rules say about a reply: a checklist, and the hints with their words. It only advises.
class ReplyHintPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ReplyHintPanel(QWidget *parent = nullptr);

    /// Until the rules are there nothing is shown; rules that cannot be read are said so.
    void setRules(const Result<ReplyRules> &rules);
    /// The case that is answered, with the reply as stored.
    void setCase(const ComplaintCase &complaint);
    /// Follows what is typed into @p editor a moment later and underlines it there.
    void follow(QPlainTextEdit *editor);
    /// The citizen was contacted according to what is being filled in.
    void setContacted(bool contacted);

    [[nodiscard]] const std::vector<ReplyHint> &hints() const { return m_hints; }
    /// Checklist and hints as a person reads them, a line each.
    [[nodiscard]] QString asText() const;

private:
    void examine();
    void showChecks(const std::vector<ReplyCheckState> &checks);
    void showHints();
    [[nodiscard]] QString reply() const;

    QGridLayout *m_checks;
    QLabel *m_text;
    QTimer m_delay;
    std::optional<ReplyRules> m_rules;
    ComplaintCase m_complaint;
    bool m_contacted = false;
    QPlainTextEdit *m_editor = nullptr;
    ReplyHighlighter *m_highlighter = nullptr;
    QString m_examined;
    QString m_checksText;
    std::vector<ReplyHint> m_hints;
};

} // namespace jiesu
