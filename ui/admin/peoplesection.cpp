// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/peoplesection.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "lifecycle/permission.h"
#include "service/password.h"
#include "ui/desk/choicelists.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>

namespace jiesu {

using Priority = OfficeThread::Priority;

struct PeopleSection::Loaded
{
    std::vector<Person> people;
    LoginRules rules;
    PickerChoices units;
};

PeopleSection::PeopleSection(OfficeContext &context, QWidget *parent)
    : RecordSection(context, tr("人员"),
                    {{tr("姓名")}, {tr("登录名")}, {tr("职责")}, {tr("单位")}, {tr("状态")}}, parent)
    , m_name(new QLineEdit)
    , m_displayName(new QLineEdit)
    , m_unit(new ChoicePicker)
    , m_active(new QCheckBox(tr("在用（停用后不能登录）")))
    , m_password(new QLineEdit)
    , m_nameField(new LabelledField(tr("登录名"), m_name))
    , m_displayNameField(new LabelledField(tr("姓名或工号（记入历史）"), m_displayName))
    , m_unitField(new LabelledField(tr("单位（承办人员办理它和下级的案件）"), m_unit))
    , m_passwordField(new LabelledField(tr("新密码（至少 8 位，不填则不改）"), m_password))
    , m_login(new QCheckBox(tr("登录后才能使用")))
    , m_idle(new QSpinBox)
    , m_saveRules(new QPushButton(tr("保存登录设置")))
{
    layOut();
    showRecord(0);
}

void PeopleSection::layOut()
{
    setEmptyTexts(tr("还没有人员。"), tr("不启用登录也能用；要分清谁做了什么，按 Alt+N 添加第一位。"));
    table()->setDefaultWidths({120, 110, 150, 150});
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    addField(m_nameField);
    addField(m_displayNameField);
    addToForm(roleRow());
    addField(m_unitField);
    addField(m_passwordField);
    addToForm(m_active);
    addStretchToForm();
    leftColumn()->addWidget(rulesCard());
}

QWidget *PeopleSection::roleRow()
{
    auto *frame = new QWidget;
    auto *heading = new QLabel(tr("职责"));
    Theme::setRole(heading, "label");
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(12);
    for (const Choice &role : choices<Role>()) {
        m_roles.push_back(new QCheckBox(label(Role(role.value))));
        boxes->addWidget(m_roles.back());
    }
    boxes->addStretch();
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(heading);
    column->addLayout(boxes);
    return frame;
}

QWidget *PeopleSection::rulesCard()
{
    auto *card = new Card(tr("登录"));
    auto *hint = new QLabel(tr("登录让同事之间各做各的事，历史里分得清是谁。它不给文件加密："
                               "能直接读到这个文件的人，仍能读到里面的内容。"));
    hint->setWordWrap(true);
    Theme::setRole(hint, "hint");
    m_idle->setRange(0, PeopleService::mostIdleMinutes);
    m_idle->setSuffix(tr(" 分钟"));
    m_idle->setSpecialValueText(tr("不自动锁定"));
    m_idle->setAccessibleName(tr("没人操作多久后锁定"));
    auto *idleName = new QLabel(tr("没人操作多久后锁定"));
    idleName->setBuddy(m_idle);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_login);
    row->addSpacing(12);
    row->addWidget(idleName);
    row->addWidget(m_idle);
    row->addStretch();
    row->addWidget(m_saveRules);
    card->body()->addWidget(hint);
    card->body()->addLayout(row);
    connect(m_saveRules, &QPushButton::clicked, this, &PeopleSection::storeRules);
    return card;
}

void PeopleSection::refresh()
{
    m_context.ask(
        this, Priority::Read,
        [](Office &office) -> Result<Loaded> {
            PeopleService service(office);
            auto people = service.people();
            const auto rules = service.rules();
            if (!people)
                return people.error();
            if (!rules)
                return rules.error();
            return Loaded{std::move(people).value(), *rules, unitChoices(*office.reference())};
        },
        m_context.orTell([this](const Loaded &loaded) { take(loaded); }));
}

void PeopleSection::take(const Loaded &loaded)
{
    m_people = loaded.people;
    m_unit->setChoices(loaded.units);
    m_login->setChecked(loaded.rules.required);
    m_idle->setValue(loaded.rules.idleMinutes);
    const bool mayKeep = !refusal(m_context.session, Permission::KeepPeople);
    for (QWidget *part : std::initializer_list<QWidget *>{m_login, m_idle, m_saveRules, saveButton()})
        part->setEnabled(mayKeep);
    showRecords();
}

std::vector<qint64> PeopleSection::matching(const QString &words) const
{
    std::vector<qint64> ids;
    for (const Person &each : m_people) {
        if (matches(words, {each.user.displayName, each.user.name, label(each.user.roles), each.unitName}))
            ids.push_back(each.user.id.value);
    }
    return ids;
}

const Person &PeopleSection::person(qint64 id) const
{
    static const Person none;
    const auto found =
        std::ranges::find(m_people, UserId{id}, [](const Person &each) { return each.user.id; });
    return found == m_people.end() ? none : *found;
}

TextTableModel::Row PeopleSection::row(qint64 id) const
{
    const Person &shown = person(id);
    const QString state = !shown.user.active  ? tr("停用")
                          : shown.lockedUntil ? tr("锁定到 %1").arg(officeMinuteText(*shown.lockedUntil))
                          : shown.hasPassword ? tr("可登录")
                                              : tr("未设密码");
    TextTableModel::Row cells{shown.user.displayName, shown.user.name, label(shown.user.roles),
                              shown.unitName, state};
    if (!shown.user.active) {
        for (TextCell &cell : cells)
            cell.color = Theme::Token::Dim;
    }
    return cells;
}

void PeopleSection::showRecord(qint64 id)
{
    const User shown = person(id).user;
    m_name->setText(shown.name);
    m_displayName->setText(shown.displayName);
    m_unit->choose(shown.unit.value);
    for (const Choice &role : choices<Role>())
        roleBox(Role(role.value))->setChecked(shown.roles.has(Role(role.value)));
    m_active->setChecked(shown.active);
    m_password->clear();
    m_user = shown;
    m_user = edited();
}

User PeopleSection::edited() const
{
    User changed = m_user;
    changed.name = m_name->text();
    changed.displayName = m_displayName->text();
    changed.unit.value = chosenOr(m_unit, m_user.unit.value);
    for (const Choice &role : choices<Role>())
        changed.roles.set(Role(role.value), roleBox(Role(role.value))->isChecked());
    changed.active = m_active->isChecked();
    return changed;
}

bool PeopleSection::isEdited() const
{
    return edited() != m_user || !m_password->text().isEmpty();
}

void PeopleSection::store()
{
    m_context.ask(
        this, Priority::Save,
        [changed = edited(), password = m_password->text()](Office &office) -> Result<User> {
            return inResult([&]() -> Result<User> {
                PeopleService service(office);
                Transaction transaction(office.database());
                auto saved = service.save(changed);
                if (!saved || password.isEmpty()) {
                    if (saved)
                        transaction.commit();
                    return saved;
                }
                if (const auto set = service.setPassword(saved->id, password); !set)
                    return set.error();
                transaction.commit();
                return saved;
            });
        },
        [this](const Result<User> &saved) {
            if (saved)
                stored(saved->id.value, tr("已保存“%1”").arg(saved->displayName));
            else
                refused(saved.error());
        });
}

void PeopleSection::storeRules()
{
    m_context.ask(
        this, Priority::Save,
        [rules = LoginRules{m_login->isChecked(), m_idle->value()}](Office &office) {
            return PeopleService(office).setRules(rules);
        },
        m_context.orTell([this](Done) {
            emit notice(m_login->isChecked() ? tr("登录后才能使用") : tr("不用登录"), StateKind::Good);
            emit m_context.loginRulesChanged();
            refresh();
        }));
}

LabelledField *PeopleSection::fieldOf(const Error &error) const
{
    const User user = edited();
    const bool isTaken = std::ranges::any_of(m_people, [&user](const Person &other) {
        return other.user.id != user.id &&
               text::folded(other.user.displayName) == text::folded(text::tidyLine(user.displayName));
    });
    if (user.displayName.isEmpty() || (error.kind == ErrorKind::Conflict && isTaken))
        return m_displayNameField;
    if (user.roles.has(Role::Handler) && !user.unit.isSet())
        return m_unitField;
    const QString password = m_password->text();
    const bool isWeak = !password.isEmpty() && password::problem(password, {user.name, user.displayName});
    return isWeak && !user.name.isEmpty() && !user.roles.isEmpty() ? m_passwordField : m_nameField;
}

QString PeopleSection::error() const
{
    QStringList all;
    for (const LabelledField *field : {m_nameField, m_displayNameField, m_unitField, m_passwordField})
        all << field->error();
    return all.join(QString());
}

} // namespace jiesu
