// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QBoxLayout;
class QLabel;

namespace jiesu {

/// A bordered surface with a title, an optional note at the right of the title and a body.
class Card final : public QFrame
{
    Q_OBJECT
public:
    /// Without a title the body starts at the top, until setTitle().
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    /// Puts a widget (chip, button, legend) into the title row: after the title, or at the far right.
    void addBesideTitle(QWidget *widget);
    void addAtRight(QWidget *widget);

    /// A vertical layout; the card's padding is outside of it.
    [[nodiscard]] QBoxLayout *body() const { return m_body; }

private:
    QWidget *m_header;
    QBoxLayout *m_headerRow;
    QBoxLayout *m_body;
    QLabel *m_title;
    QLabel *m_note;
    int m_besideTitle = 1;
};

} // namespace jiesu
