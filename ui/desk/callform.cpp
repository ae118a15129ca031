// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/callform.h"

#include "domain/text.h"
#include "ui/commands.h"
#include "ui/desk/deadlinetext.h"
#include "ui/theme.h"
#include "ui/widgets/compositionguard.h"
#include "ui/widgets/labelledfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

namespace jiesu {
namespace {

constexpr int contentHeight = 118;
constexpr int counterInset = 10;

template <class E> void fillChoices(QComboBox *box, std::initializer_list<E> values)
{
    for (const E value : values)
        box->addItem(label(value), int(value));
}

} // namespace

CallForm::CallForm(QWidget *parent)
    : QWidget(parent)
{
    makeFields();
    layOut();
    connectFields();
    clear();
}

void CallForm::makeFields()
{
    m_phone = new QLineEdit;
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_name = new QLineEdit;
    m_anonymous = new QCheckBox(tr("匿名(&N)"));
    m_confidential = new QCheckBox(tr("保密(&B)"));
    m_source = new QComboBox;
    fillChoices(m_source, {SourceType::Direct, SourceType::DistrictForwarded, SourceType::Local});
    m_source->addItem(label(Channel::SupervisionLine), ownLine);
    m_source->setItemData(m_source->count() - 1,
                          tr("打本单位业务监督电话的来电，%1").arg(Commands::keyText(CommandId::OwnLine)),
                          Qt::ToolTipRole);
    m_content = new QPlainTextEdit;
    m_content->setTabChangesFocus(true);
    m_content->setFixedHeight(contentHeight);
    m_counter = new QLabel(m_content);
    Theme::setRole(m_counter, "hint");
    m_place = new ChoicePicker;
    m_place->setStrict(false);
    m_type = new QComboBox;
    fillChoices(m_type,
                {RequestType::Complaint, RequestType::Help, RequestType::Consultation, RequestType::Report,
                 RequestType::Suggestion, RequestType::Commendation, RequestType::Other});
    m_category = new ChoicePicker;
    m_unit = new ChoicePicker;
    m_timeClass = new QComboBox;
    m_why = new QPushButton(tr("为什么?"));
    Theme::setRole(m_why, "link");
    m_why->hide();

    m_phoneField = new LabelledField(tr("号码"), m_phone);
    m_nameField = new LabelledField(tr("来电人"), m_name);
    m_sourceField = new LabelledField(tr("来源"), m_source);
    m_contentField = new LabelledField(tr("诉求内容"), m_content);
    m_placeField = new LabelledField(tr("点位"), m_place);
    m_placeField->setTag(tr("拼音首字母"));
    m_typeField = new LabelledField(tr("类型"), m_type);
    m_categoryField = new LabelledField(tr("分类"), m_category);
    m_unitField = new LabelledField(tr("承办"), m_unit);
    m_timeClassField = new LabelledField(tr("时限"), m_timeClass);
    m_phone->setObjectName(QStringLiteral("phone"));
    m_name->setObjectName(QStringLiteral("name"));
    m_content->setObjectName(QStringLiteral("content"));
    m_place->setObjectName(QStringLiteral("place"));
    m_type->setObjectName(QStringLiteral("type"));
    m_category->setObjectName(QStringLiteral("category"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_timeClass->setObjectName(QStringLiteral("timeClass"));
}

void CallForm::layOut()
{
    const auto row = [](std::initializer_list<std::pair<QWidget *, int>> parts) {
        auto *box = new QHBoxLayout;
        box->setSpacing(Theme::Size::Gap);
        for (const auto &[widget, stretch] : parts)
            box->addWidget(widget, stretch, Qt::Alignment());
        return box;
    };
    // The boxes stand on the line of the fields beside them, below the height of a label.
    auto *flags = new QWidget;
    auto *flagRow = new QHBoxLayout(flags);
    constexpr int labelHeight = 20;
    flagRow->setContentsMargins(0, labelHeight, 0, 0);
    flagRow->setSpacing(16);
    flagRow->addWidget(m_anonymous);
    flagRow->addWidget(m_confidential);

    auto *limit = new QWidget;
    auto *limitRow = new QHBoxLayout(limit);
    limitRow->setContentsMargins(0, 0, 0, 0);
    limitRow->setSpacing(4);
    limitRow->addWidget(m_timeClassField, 1, Qt::AlignTop);
    auto *besideField = new QVBoxLayout; // also where the field to the left has a sentence below it
    constexpr int fieldTop = 26;
    besideField->addSpacing(fieldTop);
    besideField->addWidget(m_why);
    besideField->addStretch();
    limitRow->addLayout(besideField);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    column->addLayout(row({{m_phoneField, 5}, {m_nameField, 4}, {flags, 0}, {m_sourceField, 2}}));
    column->addWidget(m_contentField);
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::Size::Gap);
    grid->addWidget(m_placeField, 0, 0);
    grid->addWidget(m_typeField, 0, 1);
    grid->addWidget(m_categoryField, 0, 2);
    grid->addWidget(m_unitField, 1, 0);
    grid->addWidget(limit, 1, 1, 1, 2);
    for (const auto &[index, share] : {std::pair(0, 6), std::pair(1, 2), std::pair(2, 6)})
        grid->setColumnStretch(index, share);
    column->addLayout(grid);
    const std::initializer_list<QWidget *> order{m_phone,    m_name,    m_anonymous, m_confidential,
                                                 m_source,   m_content, m_place,     m_type,
                                                 m_category, m_unit,    m_timeClass, m_why};
    for (auto next = std::next(order.begin()); next != order.end(); ++next)
        setTabOrder(*std::prev(next), *next);
}

void CallForm::connectFields()
{
    for (QLineEdit *edit : {m_phone, m_name, static_cast<QLineEdit *>(m_place),
                            static_cast<QLineEdit *>(m_category), static_cast<QLineEdit *>(m_unit)}) {
        connect(edit, &QLineEdit::returnPressed, this, [this, edit] { moveOn(edit); });
        connect(edit, &QLineEdit::textChanged, this, &CallForm::edited);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_content, m_type, m_timeClass, m_source,
                                                            m_anonymous, m_confidential})
        widget->installEventFilter(this);
    for (LabelledField *field : fields()) {
        if (auto *edit = qobject_cast<QLineEdit *>(field->editor()))
            connect(edit, &QLineEdit::textChanged, field, [field] { field->setError({}); });
    }
    connect(m_phone, &QLineEdit::textChanged, this, &CallForm::onPhoneChanged);
    connect(m_content, &QPlainTextEdit::textChanged, this, &CallForm::onContentChanged);
    connect(m_place, &ChoicePicker::chosenChanged, this, &CallForm::onPlaceChosen);
    connect(m_timeClass, &QComboBox::currentIndexChanged, this, &CallForm::timeClassChanged);
    for (ChoicePicker *picker : {m_place, m_category, m_unit})
        connect(picker, &ChoicePicker::chosenChanged, this, &CallForm::showSuggestions);
    for (QComboBox *box : {m_type, m_timeClass, m_source})
        connect(box, &QComboBox::currentIndexChanged, this, &CallForm::edited);
    for (QCheckBox *box : {m_anonymous, m_confidential})
        connect(box, &QCheckBox::toggled, this, &CallForm::edited);
    connect(m_why, &QPushButton::clicked, this, &CallForm::deadlineExplanationAsked);
}

std::vector<LabelledField *> CallForm::fields() const
{
    return {m_phoneField, m_nameField,     m_contentField, m_placeField,
            m_typeField,  m_categoryField, m_unitField,    m_timeClassField};
}

void CallForm::moveOn(const QWidget *from)
{
    takeSuggestion(from);
    const std::vector<LabelledField *> all = fields();
    const auto at = std::ranges::find_if(all, [from](LabelledField *f) { return f->editor() == from; });
    if (at == all.end()) // the boxes and the source, which only Tab visits
        m_content->setFocus(Qt::TabFocusReason);
    else if (std::next(at) == all.end())
        emit lastFieldLeft();
    else
        (*std::next(at))->editor()->setFocus(Qt::TabFocusReason);
}

bool CallForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::Resize)
        m_counter->move(counterInset, m_content->height() - m_counter->height() - 6);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (isEnter && plain && !CompositionGuard::instance().isComposing()) {
        moveOn(static_cast<QWidget *>(watched));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CallForm::setReference(std::shared_ptr<const ReferenceData> reference, const ChoiceLists &lists,
                            std::shared_ptr<const PlaceIndex> places)
{
    m_places = std::move(places);
    m_reference = std::move(reference);
    m_place->setChoices(lists.places);
    m_place->setSearch([index = m_places](const QString &typed, int limit) {
        std::vector<PickerHit> hits;
        for (const PlaceHit &hit : index->find(typed, limit))
            hits.push_back({hit.place.value, hit.match != PlaceMatch::Inside});
        return hits;
    });
    if (m_awaitedPlace.isSet())
        m_place->choose(std::exchange(m_awaitedPlace, {}).value);
    m_category->setChoices(lists.categories);
    m_unit->setChoices(lists.units);
    const QVariant chosen = m_timeClass->currentData();
    const QSignalBlocker quiet(m_timeClass);
    m_timeClass->clear();
    for (const TimeClass &timeClass : m_reference->timeClasses())
        m_timeClass->addItem(timeClassText(timeClass), timeClass.id.value);
    m_timeClass->setCurrentIndex(std::max(0, m_timeClass->findData(chosen)));
    emit timeClassChanged();
}

void CallForm::setSource(SourceType source)
{
    m_source->setCurrentIndex(std::max(0, m_source->findData(int(source))));
}

void CallForm::toggleOwnLine()
{
    const bool isOwn = m_source->currentData().toInt() == ownLine;
    m_source->setCurrentIndex(m_source->findData(isOwn ? int(SourceType::Local) : ownLine));
}

void CallForm::clear()
{
    for (QLineEdit *edit : {m_phone, m_name})
        edit->setText({}); // unlike clear() not to be undone: Ctrl+Z then undoes the registration
    for (ChoicePicker *picker : {m_place, m_category, m_unit})
        picker->choose(0);
    m_anonymous->setChecked(false);
    m_confidential->setChecked(false);
    m_content->clear();
    m_type->setCurrentIndex(0);
    m_timeClass->setCurrentIndex(0);
    suggest({});
    for (LabelledField *field : fields())
        field->setError({});
    onContentChanged();
}

bool CallForm::isBlank() const
{
    const auto empty = [](const QLineEdit *edit) { return edit->text().trimmed().isEmpty(); };
    return empty(m_phone) && empty(m_name) && empty(m_place) && empty(m_category) && empty(m_unit) &&
           m_content->toPlainText().trimmed().isEmpty();
}

QString CallForm::phoneProblem() const
{
    const bool wrong = !m_phone->text().trimmed().isEmpty() && text::phoneNumber(m_phone->text()).isEmpty();
    return wrong ? tr("号码应有 7 到 12 位数字。不知道号码就留空。") : QString();
}

QString CallForm::contentProblem() const
{
    const QString content = text::tidy(m_content->toPlainText());
    if (content.isEmpty())
        return tr("还没有写诉求内容。");
    if (content.size() > text::hardLimit)
        return tr("内容有 %1 字，超过 %2 字。请分成几件。").arg(content.size()).arg(text::hardLimit);
    return {};
}

bool CallForm::check(bool dispatch)
{
    m_phoneField->setError(phoneProblem());
    m_contentField->setError(contentProblem());
    m_categoryField->setError(m_category->hasUnknownText() ? tr("没有这个分类。请从列表中选，或清空。")
                                                           : QString());
    QString unitProblem;
    if (m_unit->hasUnknownText())
        unitProblem = tr("没有这个单位。请从列表中选，或清空。");
    else if (dispatch && m_unit->chosenId() == 0)
        unitProblem = tr("派单要选承办单位。只登记请按 Ctrl+S。");
    m_unitField->setError(unitProblem);
    const bool noLimit = dispatch && m_timeClass->currentData().toLongLong() == 0;
    m_timeClassField->setError(noLimit ? tr("派单要选时限。") : QString());
    for (LabelledField *field : fields()) {
        if (!field->error().isEmpty()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

void CallForm::showDeadline(const QString &text)
{
    m_timeClassField->setHint(text.isEmpty() ? QString() : tr("→ %1").arg(text), StateKind::Accent);
    m_why->setVisible(!text.isEmpty());
}

void CallForm::focusFirst()
{
    m_phone->setFocus(Qt::OtherFocusReason);
    m_phone->selectAll();
}

void CallForm::focusType()
{
    m_type->setFocus(Qt::OtherFocusReason);
}

void CallForm::onPhoneChanged()
{
    const QString phone = text::wholePhoneNumber(m_phone->text());
    const bool isMobile = phone.startsWith(u'1');
    m_phoneField->setHint(phone.isEmpty() ? QString() : isMobile ? tr("手机") : tr("座机"));
    if (std::exchange(m_wholePhone, phone) != phone)
        emit phoneChanged(phone);
}

void CallForm::onContentChanged()
{
    if (CompositionGuard::instance().isComposing())
        return;
    m_contentField->setError({});
    const qsizetype size = m_content->toPlainText().size();
    const bool isLong = size > softLimit;
    m_counter->setText(isLong ? tr("%1 字，已超过 %2 字，请只写要点").arg(size).arg(softLimit)
                              : tr("%1 字").arg(size));
    Theme::setRole(m_counter, isLong ? "error" : "hint");
    m_counter->adjustSize();
    m_counter->move(counterInset, m_content->height() - m_counter->height() - 6);
    findPlaceInContent();
    emit edited();
}

void CallForm::onPlaceChosen(qint64 id)
{
    QStringList parts;
    if (m_reference && id != 0) {
        const PlaceChain chain = placeChain(*m_reference, {id});
        if (chain.street.value != id)
            parts << m_reference->name(chain.street);
        if (const Place *place = m_reference->place({id}); place && !place->gridCode.isEmpty())
            parts << tr("网格 %1").arg(place->gridCode);
    }
    m_placeField->setHint(parts.join(u'　'));
}

} // namespace jiesu
