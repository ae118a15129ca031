// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme.h"
#include "ui/widgets/icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace jiesu {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int detailRole = Qt::UserRole + 1;
constexpr int rowHeight = 34;
constexpr int longestList = 10;
constexpr int listGap = 4;
constexpr int iconSide = 16;
constexpr int iconLeft = 9;
constexpr int detailInset = 12;

/// Adds the dim detail at the right of a row.
class ResultDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString detail = index.data(detailRole).toString();
        const QFont small = Theme::font(Theme::Size::Small);
        const int detailWidth = QFontMetrics(small).horizontalAdvance(detail);
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setFont(small);
        painter->setPen(Theme::color(Theme::Token::Dim));
        const QRect area(option.rect.right() - detailWidth - detailInset, option.rect.top(), detailWidth + 1,
                         option.rect.height());
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, detail);
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int detailWidth = QFontMetrics(Theme::font(Theme::Size::Small))
                                    .horizontalAdvance(index.data(detailRole).toString());
        const int room =
            option->rect.width() - detailWidth - 3 * detailInset - option->decorationSize.width();
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room);
    }
};

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_list(new QListWidget(this))
    , m_key(new QLabel(this))
{
    Theme::setRole(this, "search");
    Theme::setRole(m_key, "key");
    Theme::setRole(m_list, "popup");
    m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
    setPlaceholderText(tr("搜案件、来电人、点位、命令"));
    setAccessibleName(tr("搜索"));

    m_list->hide();
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("搜索结果"));
    connect(m_list, &QListWidget::itemClicked, this, &SearchField::choose);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            closeResults();
        emit queryChanged(text.trimmed());
    });
}

void SearchField::setResults(const std::vector<SearchResult> &results)
{
    m_list->clear();
    for (const SearchResult &result : results) {
        auto *item = new QListWidgetItem(result.icon, result.text, m_list);
        item->setData(idRole, result.id);
        item->setData(detailRole, result.detail);
        item->setData(Qt::AccessibleTextRole, QString(result.text + u' ' + result.detail).trimmed());
        item->setSizeHint({0, rowHeight});
    }
    if (results.empty()) {
        closeResults();
        return;
    }
    m_list->setCurrentRow(0);
    m_list->setParent(window());
    const int rows = std::min(int(results.size()), longestList);
    m_list->setGeometry(
        QRect(mapTo(window(), QPoint(0, height() + listGap)), QSize(width(), rows * rowHeight + 10)));
    m_list->show();
    m_list->raise();
}

void SearchField::closeResults()
{
    m_list->hide();
}

void SearchField::setKey(const QString &key)
{
    m_key->setText(key);
    placeKey();
}

void SearchField::placeKey()
{
    m_key->ensurePolished();
    const QSize size = m_key->sizeHint();
    m_key->setGeometry(width() - size.width() - 8, (height() - size.height()) / 2, size.width(),
                       size.height());
    setTextMargins(iconSide + 6, 0, size.width() + 8, 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter(this).drawPixmap(iconLeft, (height() - iconSide) / 2,
                              Icons::pixmap(QStringLiteral("search"), Theme::color(Theme::Token::Dim),
                                            iconSide, devicePixelRatioF()));
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeKey();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        placeKey();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    closeResults();
    QLineEdit::focusOutEvent(event);
}

void SearchField::choose(const QListWidgetItem *item)
{
    const QVariant id = item->data(idRole);
    closeResults();
    clear();
    emit resultActivated(id);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        if (open)
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && m_list->currentItem())
            choose(m_list->currentItem());
        else if (!text().trimmed().isEmpty())
            emit searchRequested(text().trimmed());
        return;
    case Qt::Key_Escape:
        if (open)
            closeResults();
        else
            clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace jiesu
