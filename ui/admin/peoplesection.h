// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/peopleservice.h"
#include "ui/admin/recordsection.h"
#include "ui/desk/choicepicker.h"

class QCheckBox;
class QSpinBox;

namespace jiesu {

/// 人员: who works here, in which roles, with which password, and whether somebody has to log in at all.
class PeopleSection final : public RecordSection
{
    Q_OBJECT
public:
    explicit PeopleSection(OfficeContext &context, QWidget *parent = nullptr);

    void refresh() override;

    [[nodiscard]] QLineEdit *nameLine() const { return m_name; }
    [[nodiscard]] QLineEdit *passwordLine() const { return m_password; }
    [[nodiscard]] QCheckBox *roleBox(Role role) const { return m_roles[std::size_t(role)]; }
    [[nodiscard]] QCheckBox *loginBox() const { return m_login; }
    [[nodiscard]] QPushButton *rulesButton() const { return m_saveRules; }
    /// What is wrong with the form.
    [[nodiscard]] QString error() const;

protected:
    [[nodiscard]] std::vector<qint64> matching(const QString &words) const override;
    [[nodiscard]] TextTableModel::Row row(qint64 id) const override;
    void showRecord(qint64 id) override;
    [[nodiscard]] bool isEdited() const override;
    void store() override;
    [[nodiscard]] LabelledField *fieldOf(const Error &error) const override;

private:
    struct Loaded;
    void layOut();
    [[nodiscard]] QWidget *roleRow();
    [[nodiscard]] QWidget *rulesCard();
    void take(const Loaded &loaded);
    void storeRules();
    [[nodiscard]] const Person &person(qint64 id) const;
    [[nodiscard]] User edited() const;

    std::vector<Person> m_people;
    User m_user; ///< as the form was filled

    QLineEdit *m_name;
    QLineEdit *m_displayName;
    ChoicePicker *m_unit;
    std::vector<QCheckBox *> m_roles;
    QCheckBox *m_active;
    QLineEdit *m_password;
    LabelledField *m_nameField;
    LabelledField *m_displayNameField;
    LabelledField *m_unitField;
    LabelledField *m_passwordField;
    QCheckBox *m_login;
    QSpinBox *m_idle;
    QPushButton *m_saveRules;
};

} // namespace jiesu
