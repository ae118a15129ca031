// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/sentenceeditor.h"

#include "domain/officetime.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>

namespace jiesu {

namespace {

constexpr int fieldHeight = 116;
constexpr int listedLength = 40;

QString listedText(const BulletinSentence &sentence)
{
    const QString mark = !sentence.moved.empty()    ? QStringLiteral("⚑ ")
                         : sentence.isHandWritten() ? QStringLiteral("✎ ")
                                                    : QString();
    const QString text = sentence.text();
    if (text.isEmpty())
        return mark + (sentence.isHandWritten() ? SentenceEditor::tr("（不写这一句）")
                                                : SentenceEditor::tr("（本期没有这一句）"));
    return mark + (text.size() > listedLength ? text.left(listedLength) + QStringLiteral("…") : text);
}

QString noteText(const BulletinSentence &sentence)
{
    if (!sentence.isHandWritten())
        return SentenceEditor::tr("自动生成，随数字更新。");
    QStringList lines{SentenceEditor::tr("%1 %2 手写，不随数字更新。")
                          .arg(sentence.writtenBy, officeMinuteText(sentence.writtenAt))};
    for (const MovedField &field : sentence.moved)
        lines << SentenceEditor::tr("⚑ 数字有变：%1 → %2")
                     .arg(field.before.isEmpty() ? QStringLiteral("—") : field.before,
                          field.now.isEmpty() ? QStringLiteral("—") : field.now);
    lines << SentenceEditor::tr("自动生成的是：%1")
                 .arg(sentence.generated.isEmpty() ? QStringLiteral("—") : sentence.generated);
    return lines.join(u'\n');
}

} // namespace

SentenceEditor::SentenceEditor(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("逐句"), this))
    , m_list(new QListWidget(this))
    , m_field(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_list->setAccessibleName(tr("通报的句子"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_field->setAccessibleName(tr("这一句"));
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(fieldHeight);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::setRole(m_note, "hint");
    m_buttons->setSpacing(8);
    m_card->body()->addWidget(m_list, 1);
    m_card->body()->addWidget(m_field);
    m_card->body()->addWidget(m_note);
    m_card->body()->addLayout(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showSentence();
        emit chosen(currentCode());
    });
    connect(m_field, &QPlainTextEdit::textChanged, this, &SentenceEditor::keepTyped);
    connect(m_list, &QListWidget::itemActivated, m_field, [this] { m_field->setFocus(); });
}

void SentenceEditor::showBulletin(const QString &name, const Bulletin &bulletin)
{
    m_name = name;
    const QString kept = currentCode();
    m_sentences.clear();
    for (const BulletinSentence *sentence : bulletin.sentences())
        m_sentences.push_back(*sentence);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int written = 0;
    int flagged = 0;
    for (const BulletinSentence &sentence : m_sentences) {
        m_list->addItem(listedText(sentence));
        written += sentence.isHandWritten() ? 1 : 0;
        flagged += sentence.moved.empty() ? 0 : 1;
    }
    m_card->setNote(tr("✎ 手写 %1 句　⚑ 数字有变 %2 句").arg(written).arg(flagged));
    m_list->setCurrentRow(0);
    choose(kept);
    showSentence();
}

void SentenceEditor::clear()
{
    m_sentences.clear();
    m_list->clear();
    m_card->setNote({});
    showSentence();
}

void SentenceEditor::choose(const QString &code)
{
    const auto found = std::ranges::find(m_sentences, code, &BulletinSentence::code);
    if (found != m_sentences.end())
        m_list->setCurrentRow(int(found - m_sentences.begin()));
}

bool SentenceEditor::chooseNextFlag()
{
    const int count = int(m_sentences.size());
    for (int step = 1; step <= count; ++step) {
        const int row = (std::max(0, m_list->currentRow()) + step) % count;
        if (m_sentences[std::size_t(row)].moved.empty())
            continue;
        m_list->setCurrentRow(row);
        return true;
    }
    return false;
}

const BulletinSentence *SentenceEditor::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_sentences.size()) ? &m_sentences[std::size_t(row)] : nullptr;
}

QString SentenceEditor::typed() const
{
    return m_field->toPlainText();
}

void SentenceEditor::setEditable(bool isEditable, const QString &why)
{
    m_field->setReadOnly(!isEditable);
    m_field->setToolTip(why);
}

void SentenceEditor::takeFocus()
{
    m_list->setFocus();
}

void SentenceEditor::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

QString SentenceEditor::note() const
{
    return m_note->text();
}

void SentenceEditor::forgetTyped()
{
    m_typed.remove(key());
}

void SentenceEditor::keepTyped()
{
    const BulletinSentence *sentence = current();
    if (!sentence)
        return;
    if (typed() == sentence->text())
        m_typed.remove(key());
    else
        m_typed.insert(key(), typed());
    m_note->setText(m_typed.contains(key()) ? tr("● 还没有保存。") + u'\n' + noteText(*sentence)
                                            : noteText(*sentence));
}

void SentenceEditor::showSentence()
{
    const BulletinSentence *sentence = current();
    const QString text = sentence ? m_typed.value(key(), sentence->text()) : QString();
    if (typed() != text) {
        const QSignalBlocker quiet(m_field);
        m_field->setPlainText(text);
    }
    m_note->clear();
    keepTyped();
}

} // namespace jiesu
