// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace jiesu {

/// One row of a ranking.
struct BarRow
{
    QString name;
    qint64 count = 0;
    QString share;   ///< "33%", as computed by the caller
    QString tooltip; ///< empty for name, count and share
};

/// A ranking as rows of name, bar, count and share. Rows are chosen with the mouse or Up, Down, Home, End and
/// Enter.
class HorizontalBars final : public QWidget
{
    Q_OBJECT
public:
    explicit HorizontalBars(QWidget *parent = nullptr);

    void setData(std::vector<BarRow> rows);
    [[nodiscard]] const std::vector<BarRow> &rows() const { return m_rows; }
    [[nodiscard]] QString asText() const;
    void setEmptyText(const QString &text);
    /// -1 where there is no row.
    [[nodiscard]] int rowAt(const QPoint &position) const;
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int currentRow() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void rowActivated(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Columns
    {
        int name;
        int count;
        int share;
    };
    [[nodiscard]] Columns columns() const;
    void paintRow(QPainter &painter, int row, const Columns &columns) const;
    [[nodiscard]] QString rowText(int row) const;
    void setCurrent(int row);

    std::vector<BarRow> m_rows;
    QString m_emptyText;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace jiesu
