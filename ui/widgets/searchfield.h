// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLineEdit>
#include <QVariant>

#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace jiesu {

/// One line below the search field.
struct SearchResult
{
    QIcon icon;
    QString text;
    QString detail; ///< at the right, dim: a key, a status, a township
    QVariant id;    ///< handed back by SearchField::resultActivated
};

/// The search field of the top bar with a list of results under it. It searches nothing itself: it tells what
/// was typed and shows what it is given. Up, Down and Enter choose, Esc closes the list, a second Esc clears
/// the text.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Shows @p results under the field; none closes the list. The first one is selected.
    void setResults(const std::vector<SearchResult> &results);
    void closeResults();
    [[nodiscard]] QListWidget *resultList() const { return m_list; }
    /// The key printed inside the field: "Ctrl+K".
    void setKey(const QString &key);

signals:
    /// The trimmed text after each change; never while an input method composes.
    void queryChanged(const QString &query);
    void resultActivated(const QVariant &id);
    /// Enter without a result to choose.
    void searchRequested(const QString &query);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeKey();
    void choose(const QListWidgetItem *item);

    QListWidget *m_list;
    QLabel *m_key;
};

} // namespace jiesu
