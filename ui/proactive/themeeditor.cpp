// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/themeeditor.h"

#include "service/ledgerservice.h"
#include "ui/commands.h"
#include "ui/ledgers/recordform.h"
#include "ui/officecontext.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>

namespace jiesu {

namespace {

/// Where writing begins: what a category or a measure belongs to is known.
const char *firstField(const Ledger &ledger)
{
    return ledger.fields[&ledger == &themeLedger ? 0 : 1].code;
}

qint64 themeOf(const Ledger &ledger, const LedgerRecord &record)
{
    return &ledger == &themeLedger ? record.id : valueOf(ledger, record, "theme").toLongLong();
}

} // namespace

ThemeEditor::ThemeEditor(OfficeContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card(ledgerTitle(themeLedger)))
    , m_stack(new QStackedWidget)
    , m_warning(wrappedLabel("error"))
{
    for (const Ledger *ledger : {&themeLedger, &themeCategoryLedger, &themeMeasureLedger})
        addForm(*ledger);
    m_warning->hide();
    auto *saveButton = new KeyButton(context.commands.action(CommandId::SaveThemePart));
    Theme::setRole(saveButton, "primary");
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(saveButton);
    m_card->body()->addWidget(m_stack, 1);
    m_card->body()->addWidget(m_warning);
    m_card->body()->addLayout(buttons);
    m_card->body()->addWidget(new KeyHintBar({{QStringLiteral("Esc"), tr("放弃")}}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(&context.lookups, &LookupKeeper::changed, this, [this] {
        for (const auto &[ledger, form] : m_forms)
            form->setLookups(m_context.lookups.current());
    });
    if (context.lookups.current().reference) {
        for (const auto &[ledger, form] : m_forms)
            form->setLookups(context.lookups.current());
    }
}

void ThemeEditor::addForm(const Ledger &ledger)
{
    auto *form = new RecordForm(m_context, ledger);
    Theme::setRole(form, "page");
    auto *scroll = new QScrollArea;
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
    m_forms[&ledger] = form;
    connect(form, &RecordForm::saveAsked, this, &ThemeEditor::save);
}

void ThemeEditor::edit(const Ledger &ledger, const LedgerRecord &record, const ActionTheme &theme)
{
    m_ledger = &ledger;
    if (!m_context.lookups.current().reference)
        m_context.lookups.load();
    const auto only = std::make_shared<std::vector<PickerChoice>>();
    only->push_back(pickerChoice(theme.id, theme.title));
    form()->setRecords(QLatin1String(themeLedger.code), only);
    form()->show(record);
    m_card->setTitle((record.id == 0 ? tr("新的%1") : tr("改%1")).arg(ledgerTitle(ledger)));
    m_card->setNote(&ledger == &themeLedger ? QString() : theme.title);
    m_stack->setCurrentWidget(form()->parentWidget()->parentWidget());
    warn({});
    form()->editor(firstField(ledger))->setFocus(Qt::OtherFocusReason);
}

RecordForm *ThemeEditor::form() const
{
    return m_forms.at(m_ledger);
}

void ThemeEditor::warn(const QString &text)
{
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

QString ThemeEditor::warning() const
{
    return m_warning->text();
}

void ThemeEditor::save()
{
    if (m_saving || !isVisible())
        return;
    warn({});
    const auto edited = form()->record();
    if (!edited)
        return;
    m_saving = true;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [record = *edited, ledger = m_ledger](Office &office) {
            return LedgerService(office, *ledger).save(record);
        },
        [this, ledger = m_ledger](const Result<LedgerRecord> &stored) {
            m_saving = false;
            if (stored)
                emit saved(themeOf(*ledger, *stored));
            else
                warn(stored.error().message());
        });
}

void ThemeEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jiesu
