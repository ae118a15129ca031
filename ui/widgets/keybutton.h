// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>

class QAction;

namespace jiesu {

/// A key as printed on buttons: "Ctrl+Enter".
[[nodiscard]] QString keyCaption(const QKeySequence &key);

/// A push button that shows its key in small letters after the caption. Roles as for QPushButton (see Theme).
class KeyButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit KeyButton(const QString &text, const QString &key = {}, QWidget *parent = nullptr);
    /// Takes caption, key, icon and enabled state from @p action, follows them, and triggers it when clicked.
    explicit KeyButton(QAction *action, QWidget *parent = nullptr);

    void setKey(const QString &key);
    [[nodiscard]] QString key() const { return m_key; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int contentWidth() const;
    void follow(QAction *action);

    QString m_key;
};

} // namespace jiesu
