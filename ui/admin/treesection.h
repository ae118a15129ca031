// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/referencerecord.h"
#include "ui/admin/settingssection.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace jiesu {

class LabelledField;
class OfficeContext;

/// Units, places or categories: the tree at the left, the chosen row at the right.
class TreeSection final : public SettingsSection
{
    Q_OBJECT
public:
    TreeSection(OfficeContext &context, ReferenceTable table, QWidget *parent = nullptr);

    void refresh() override;
    void startNew() override;
    void save() override;
    void find() override;

    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QLineEdit *aliasField() const { return m_aliases; }
    [[nodiscard]] QCheckBox *activeBox() const { return m_active; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    /// What is wrong with the name; empty if nothing is.
    [[nodiscard]] QString nameError() const;
    /// Chooses a row by its id; does nothing for an unknown one.
    void choose(qint64 id);

private:
    void layOut();
    QWidget *form();
    void showTree(const ReferenceData &reference);
    void showParents();
    void filterTree(const QString &words);
    void chooseItem(QTreeWidgetItem *item, QTreeWidgetItem *before);
    void showRecord(const ReferenceRecord &record);
    [[nodiscard]] ReferenceRecord edited() const;
    void importTable();

    OfficeContext &m_context;
    ReferenceTable m_table;
    std::vector<ReferenceRecord> m_records;
    QHash<qint64, QTreeWidgetItem *> m_items;
    ReferenceRecord m_shown;
    qint64 m_wanted = 0; ///< to be chosen after the next refresh
    int m_generation = 0;

    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QLineEdit *m_name;
    LabelledField *m_nameField;
    QComboBox *m_parent;
    QLineEdit *m_aliases;
    QLineEdit *m_group;
    QLineEdit *m_code;
    QCheckBox *m_active;
    QPushButton *m_add;
    QPushButton *m_save;
    QPushButton *m_import;
};

} // namespace jiesu
