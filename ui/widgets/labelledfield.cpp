// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labelledfield.h"

#include "ui/theme.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace jiesu {
namespace {

constexpr int hintInset = 6;
constexpr int labelHeight = 22; // with or without a chip: fields beside each other stay in line

} // namespace

LabelledField::LabelledField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_lineEdit(qobject_cast<QLineEdit *>(editor))
    , m_label(new QLabel(label, this))
    , m_tag(new QLabel(this))
    , m_hint(new StateChip(StateKind::Plain, {}, m_lineEdit ? static_cast<QWidget *>(m_lineEdit) : this))
    , m_error(new QLabel(this))
{
    Theme::setRole(m_label, "label");
    Theme::setRole(m_tag, "key");
    Theme::setRole(m_error, "error");
    m_label->setBuddy(editor);
    m_error->setWordWrap(true);
    m_tag->hide();
    m_error->hide();
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    editor->setAccessibleName(QString(label).remove(u'&'));
    editor->installEventFilter(this);

    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addStrut(labelHeight);
    row->addWidget(m_label);
    row->addWidget(m_tag);
    row->addStretch();
    if (!m_lineEdit)
        row->addWidget(m_hint);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(row);
    const bool grows = editor->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag;
    column->addWidget(editor, grows ? 1 : 0);
    column->addWidget(m_error);
    if (!grows) {
        column->addStretch(); // beside a field with an error the others stay in line
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    }
    setFocusProxy(editor);
}

void LabelledField::setTag(const QString &tag)
{
    m_tag->setText(tag);
    m_tag->setVisible(!tag.isEmpty());
}

void LabelledField::setHint(const QString &hint, StateKind kind)
{
    m_hint->setState(kind, hint);
    placeHint();
}

QString LabelledField::hint() const
{
    return m_hint->text();
}

void LabelledField::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_editor->setAccessibleDescription(error);
    m_editor->setProperty("invalid", !error.isEmpty());
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
}

QString LabelledField::error() const
{
    return m_error->text();
}

bool LabelledField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::Resize)
        placeHint();
    if (watched == m_lineEdit && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            m_lineEdit->setCursorPosition(0); // a long text left behind shows its beginning
    }
    return QWidget::eventFilter(watched, event);
}

void LabelledField::placeHint()
{
    if (!m_lineEdit)
        return;
    const bool shown = !m_hint->text().isEmpty();
    const int chipWidth = shown ? m_hint->sizeHint().width() : 0;
    m_lineEdit->setTextMargins(0, 0, shown ? chipWidth + hintInset : 0, 0);
    if (!m_lineEdit->hasFocus())
        m_lineEdit->setCursorPosition(0);
    m_hint->setGeometry(m_lineEdit->width() - chipWidth - hintInset - 2,
                        (m_lineEdit->height() - chip::height) / 2, chipWidth, chip::height);
}

} // namespace jiesu
