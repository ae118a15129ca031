// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statechip.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace jiesu {

/// A label above a field, a hint chip inside the field at the right, an error line under it.
///
/// The label is the field's buddy and its accessible name; the error becomes its accessible description and
/// gives it the red border. The hint never covers typed text: the field's right margin grows with it. In an
/// editor other than QLineEdit the hint stands in the label's row.
class LabelledField final : public QWidget
{
    Q_OBJECT
public:
    /// Takes ownership of @p editor.
    LabelledField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }

    /// A small key cap after the label: "拼音首字母".
    void setTag(const QString &tag);
    /// "建议 92%　Enter 采纳"; an empty text removes it.
    void setHint(const QString &hint, StateKind kind = StateKind::Plain);
    [[nodiscard]] QString hint() const;
    /// What is wrong and how to mend it; an empty text removes it.
    void setError(const QString &error);
    [[nodiscard]] QString error() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeHint();

    QWidget *m_editor;
    QLineEdit *m_lineEdit; ///< m_editor where it is one, else null
    QLabel *m_label;
    QLabel *m_tag;
    StateChip *m_hint;
    QLabel *m_error;
};

} // namespace jiesu
