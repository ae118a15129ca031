// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace jiesu {

class LabelledField;

/// A small form inside the case panel: a title, fields, an error line and two buttons. Ctrl+Enter submits it,
/// Esc gives up.
class PanelForm : public QFrame
{
    Q_OBJECT
public:
    explicit PanelForm(const QString &title, QWidget *parent = nullptr);

    /// An empty text hides the line.
    void showError(const QString &error);
    /// Puts the keyboard where the first thing is to be filled in.
    virtual void focusFirst() = 0;

signals:
    /// Everything typed can be read.
    void submitted();
    void cancelled();

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// A text of several lines, added to the column.
    QPlainTextEdit *addText(const QString &label, const QString &text = {});
    /// The end of the form; @p caption names what submitting does.
    void addButtons(const QString &caption);
    /// Marks what cannot be read and puts the keyboard there; true if there is nothing of the kind.
    virtual bool check() { return true; }
    void submit();

private:
    QVBoxLayout *m_column;
    QLabel *m_error;
};

} // namespace jiesu
