// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/recordsection.h"

#include "domain/text.h"
#include "ui/commands.h"
#include "ui/desk/choicepicker.h"
#include "ui/officecontext.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalBlocker>

namespace jiesu {

namespace {

constexpr int formWidth = 400;

} // namespace

RecordSection::RecordSection(OfficeContext &context, const QString &heading,
                             const std::vector<TextColumn> &columns, QWidget *parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_filter(new QLineEdit)
    , m_table(new RowTable(heading, nullptr))
    , m_model(new TextTableModel(columns, this))
    , m_listCard(new Card(heading))
    , m_empty(new EmptyState(QStringLiteral("empty"), {}, {}))
    , m_formCard(new Card(tr("详细")))
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
    , m_fieldColumn(new QVBoxLayout)
    , m_warning(new QLabel)
    , m_new(new KeyButton(tr("新建"), Commands::keyText(CommandId::NewRecord)))
    , m_save(new KeyButton(tr("保存"), Commands::keyText(CommandId::SaveRecord)))
{
    m_filter->setPlaceholderText(tr("文字或拼音首字母"));
    m_filter->setAccessibleName(tr("筛选"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(heading);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_listCard->body()->addWidget(m_filter);
    m_listCard->body()->addWidget(m_table, 1);
    (new QVBoxLayout(m_table->viewport()))->addWidget(m_empty);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (QVBoxLayout *column : {m_left, m_right})
        column->setSpacing(Theme::Size::Gap);
    m_left->addWidget(m_listCard, 1);
    m_right->addWidget(form(), 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Size::Gap);
    row->addLayout(m_left, 1);
    auto *right = new QWidget;
    right->setFixedWidth(formWidth);
    right->setLayout(m_right);
    m_right->setContentsMargins(0, 0, 0, 0);
    row->addWidget(right);

    connect(m_filter, &QLineEdit::textChanged, this, &RecordSection::list);
    connect(m_table, &RowTable::currentRowChanged, this, &RecordSection::onRowChosen);
    connect(m_table, &RowTable::rowActivated, this, [this] {
        if (!m_fields.empty())
            m_fields.front()->setFocus(Qt::TabFocusReason);
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_table->verticalScrollBar()->maximum())
            listMore();
    });
    connect(m_new, &QPushButton::clicked, this, [this] { startNew(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
}

QWidget *RecordSection::form()
{
    m_warning->setWordWrap(true);
    m_warning->hide();
    Theme::setRole(m_warning, "error");
    Theme::setRole(m_save, "primary");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_new);
    buttons->addStretch();
    buttons->addWidget(m_save);
    m_fieldColumn->setSpacing(8);
    m_formCard->body()->addLayout(m_fieldColumn, 1);
    m_formCard->body()->addWidget(m_warning);
    m_formCard->body()->addLayout(buttons);
    return m_formCard;
}

void RecordSection::addField(LabelledField *field)
{
    const bool grows = field->editor()->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag;
    m_fieldColumn->addWidget(field, grows ? 1 : 0);
    adopt(field);
}

void RecordSection::addFields(const std::vector<LabelledField *> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_fieldColumn->addLayout(row);
    for (LabelledField *field : fields) {
        row->addWidget(field, 1);
        adopt(field);
    }
}

void RecordSection::adopt(LabelledField *field)
{
    m_fields.push_back(field);
    const auto clear = [field] { field->setError({}); };
    if (auto *text = qobject_cast<QPlainTextEdit *>(field->editor())) {
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, field, clear);
    } else if (auto *line = qobject_cast<QLineEdit *>(field->editor())) {
        connect(line, &QLineEdit::textChanged, field, clear);
        if (!qobject_cast<ChoicePicker *>(line))
            connect(line, &QLineEdit::returnPressed, this, [this] { save(); });
    }
}

void RecordSection::addToForm(QWidget *widget)
{
    m_fieldColumn->addWidget(widget);
}

void RecordSection::addStretchToForm()
{
    m_fieldColumn->addStretch(1);
}

QString RecordSection::warning() const
{
    return m_warning->text();
}

void RecordSection::warn(const QString &text)
{
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

void RecordSection::showRecords()
{
    const std::optional<qint64> wanted = std::exchange(m_stored, {});
    list();
    if (wanted)
        show(*wanted);
    else if (!isEdited())
        show(m_shown != 0 || m_ids.empty() ? m_shown : m_ids.front());
    selectRow(m_shown);
    emit refreshed();
}

void RecordSection::list()
{
    m_ids = matching(text::tidyLine(m_filter->text()));
    m_model->setRows({});
    m_listCard->setNote(tr("%1 条").arg(QLocale().toString(qint64(m_ids.size()))));
    listMore();
    selectRow(m_shown);
    if (m_filter->text().isEmpty())
        m_empty->setTexts(m_emptySentence, m_emptyNext);
    else
        m_empty->setTexts(tr("没有符合的。"), tr("换一个词，或清空筛选。"));
    m_empty->setVisible(m_ids.empty());
}

void RecordSection::setEmptyTexts(const QString &sentence, const QString &next)
{
    m_emptySentence = sentence;
    m_emptyNext = next;
}

void RecordSection::listMore()
{
    const auto from = m_ids.begin() + m_model->rowCount();
    const auto to = m_ids.end() - from > pageSize ? from + pageSize : m_ids.end();
    std::vector<TextTableModel::Row> rows;
    for (auto id = from; id != to; ++id)
        rows.push_back(row(*id));
    m_model->addRows(std::move(rows));
}

void RecordSection::selectRow(qint64 id)
{
    const QSignalBlocker quiet(m_table);
    const auto found = std::ranges::find(m_ids, id);
    if (found == m_ids.end() || id == 0) {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
        return;
    }
    const int at = int(found - m_ids.begin());
    while (m_model->rowCount() <= at)
        listMore();
    m_table->selectRow(at);
}

void RecordSection::choose(qint64 id)
{
    selectRow(id);
    onRowChosen(m_table->currentIndex().row());
}

void RecordSection::onRowChosen(int at)
{
    if (at < 0 || m_ids[std::size_t(at)] == m_shown)
        return;
    if (isEdited()) {
        selectRow(m_shown);
        return warn(tr("改动还没有保存：%1 保存，Esc 放弃。").arg(Commands::keyText(CommandId::SaveRecord)));
    }
    show(m_ids[std::size_t(at)]);
}

void RecordSection::show(qint64 id)
{
    m_shown = id;
    showRecord(id);
    warn({});
    for (LabelledField *field : m_fields)
        field->setError({});
}

bool RecordSection::beginNew()
{
    if (isEdited()) {
        warn(tr("改动还没有保存：%1 保存，Esc 放弃。").arg(Commands::keyText(CommandId::SaveRecord)));
        return false;
    }
    show(0);
    selectRow(0);
    m_fields.front()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void RecordSection::startNew()
{
    (void)beginNew();
}

void RecordSection::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RecordSection::save()
{
    if (m_saving)
        return;
    warn({});
    if (LabelledField *wrong = findMistake()) {
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_saving = true;
    store();
}

LabelledField *RecordSection::findMistake()
{
    for (LabelledField *field : m_fields) {
        const auto *picker = qobject_cast<ChoicePicker *>(field->editor());
        if (picker && picker->hasUnknownText()) {
            field->setError(tr("没有“%1”。请从列表里选，或清空。").arg(picker->text()));
            return field;
        }
    }
    return nullptr;
}

void RecordSection::stored(qint64 id, const QString &sentence)
{
    m_saving = false;
    m_stored = id;
    emit notice(sentence, StateKind::Good);
    refresh();
    emit finished();
}

void RecordSection::refused(const Error &error)
{
    m_saving = false;
    LabelledField *field = fieldOf(error);
    field->setError(error.message());
    field->setFocus(Qt::OtherFocusReason);
    emit finished();
}

bool RecordSection::matches(const QString &words, const QStringList &texts)
{
    const QString wanted = text::folded(words);
    return std::ranges::any_of(texts, [&wanted](const QString &each) {
        return text::folded(each).contains(wanted) || text::pinyinInitials(each).startsWith(wanted);
    });
}

/// Esc takes changes back first and then leaves the form.
void RecordSection::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return SettingsSection::keyPressEvent(event);
    show(m_shown);
    m_table->setFocus(Qt::OtherFocusReason);
}

bool RecordSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape)
            m_filter->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_table->setFocus(Qt::OtherFocusReason);
            if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
                m_table->selectRow(0);
            return true;
        }
    }
    return SettingsSection::eventFilter(watched, event);
}

} // namespace jiesu
