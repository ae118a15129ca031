// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/looksection.h"

#include "service/referenceservice.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace jiesu {

namespace {

constexpr int formWidth = 460;

} // namespace

LookSection::LookSection(OfficeContext &context, QWidget *parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_light(new QRadioButton(tr("浅色"), this))
    , m_dark(new QRadioButton(tr("深色"), this))
    , m_office(new QLineEdit(this))
    , m_operator(new QLineEdit(this))
    , m_operatorField(new LabelledField(tr("操作人（记入每一笔历史）"), m_operator, this))
    , m_save(new QPushButton(tr("保存"), this))
{
    auto *look = new Card(tr("外观"), this);
    auto *modes = new QHBoxLayout;
    modes->setSpacing(24);
    modes->addWidget(m_light);
    modes->addWidget(m_dark);
    modes->addStretch();
    look->body()->addLayout(modes);
    auto *names = new Card(tr("名称"), this);
    Theme::setRole(m_save, "primary");
    names->body()->addWidget(new LabelledField(tr("单位名称（印在每张表上）"), m_office, names));
    names->body()->addWidget(m_operatorField);
    names->body()->addWidget(m_save, 0, Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    for (Card *card : {look, names}) {
        card->setFixedWidth(formWidth);
        column->addWidget(card);
    }
    column->addStretch(1);
    connect(m_dark, &QRadioButton::toggled, this, &LookSection::switchTo);
    connect(m_save, &QPushButton::clicked, this, &LookSection::save);
}

void LookSection::refresh()
{
    (Theme::mode() == Theme::Mode::Dark ? m_dark : m_light)->setChecked(true);
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [](Office &office) {
            return QStringList{office.name(), office.actor()};
        },
        m_context.orTell([this](const QStringList &names) {
            m_office->setText(names.at(0));
            m_operator->setText(names.at(1));
            emit refreshed();
        }));
}

void LookSection::switchTo(bool dark)
{
    const Theme::Mode mode = dark ? Theme::Mode::Dark : Theme::Mode::Light;
    if (mode == Theme::mode())
        return;
    m_context.settings.setThemeMode(mode);
    Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), mode);
}

void LookSection::save()
{
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [office = m_office->text(), person = m_operator->text()](Office &opened) -> Result<Done> {
            ReferenceService service(opened);
            Transaction transaction(opened.database());
            for (const auto &[key, value] : {std::pair(QStringLiteral("office_name"), office),
                                             std::pair(QStringLiteral("operator"), person)}) {
                if (const Result<Done> saved = service.saveSetting(key, value); !saved)
                    return saved.error();
            }
            transaction.commit();
            return Done();
        },
        [this](const Result<Done> &saved) {
            m_operatorField->setError(saved ? QString() : saved.error().message());
            if (saved) {
                emit notice(tr("已保存"), StateKind::Good);
                emit m_context.referenceChanged();
                refresh();
            }
            emit finished();
        });
}

} // namespace jiesu
