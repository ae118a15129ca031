// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

class QPainter;

namespace jiesu {

/// How a state is shown. Never by colour alone: Good has ✓, Due ◷, Bad !, each with a word beside it.
enum class StateKind
{
    Plain,
    Good,
    Due,
    Bad,
    Accent
};

/// Painting shared by the widget, the table delegate, the figure cards and the status bar.
namespace chip {

/// Height of a chip in pixels.
constexpr int height = 22;

/// "✓ ", "◷ ", "! " or nothing: the shape in words, for screen readers, clipboard and tests.
[[nodiscard]] QString mark(StateKind kind);
[[nodiscard]] QColor color(StateKind kind);
[[nodiscard]] QColor softColor(StateKind kind);
/// Width that paint() needs for @p text; a chip without text shows only its shape.
[[nodiscard]] int width(StateKind kind, const QString &text);
/// Draws a chip, its left edge at @p area's left, vertically centred, elided at @p area's right edge.
void paint(QPainter &painter, const QRect &area, StateKind kind, const QString &text);
/// Only the shape, centred in @p area; nothing for Plain and Accent.
void paintMark(QPainter &painter, const QRectF &area, StateKind kind, const QColor &color);

} // namespace chip

/// A small rounded label: shape, word and colour.
class StateChip final : public QWidget
{
    Q_OBJECT
public:
    explicit StateChip(StateKind kind = StateKind::Plain, const QString &text = {},
                       QWidget *parent = nullptr);

    /// An empty text hides the chip.
    void setState(StateKind kind, const QString &text);
    [[nodiscard]] StateKind kind() const { return m_kind; }
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateKind m_kind;
    QString m_text;
};

/// Paints a table cell as a chip. The cell's text is Qt::DisplayRole, its kind an int of StateKind in
/// KindRole; a cell without a KindRole is painted as ordinary text. A text that does not fit is shown whole
/// as tooltip.
class ChipDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int KindRole = Qt::UserRole + 1000;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace jiesu
