// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/referenceservice.h"
#include "ui/admin/recordsection.h"
#include "ui/lookups.h"

class QCheckBox;

namespace jiesu {

class ChoicePicker;
class PointMergeCard;

/// 点位: the dictionary of estates, toilets, roads …; the most used first.
class PointSection final : public RecordSection
{
    Q_OBJECT
public:
    explicit PointSection(OfficeContext &context, QWidget *parent = nullptr);

    void refresh() override;

    [[nodiscard]] LabelledField *nameField() const { return m_nameField; }
    [[nodiscard]] LabelledField *parentField() const { return m_parentField; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    [[nodiscard]] PointMergeCard *mergeCard() const { return m_merge; }
    /// What an import did, row by row where one was refused.
    [[nodiscard]] QString importReport() const;

protected:
    [[nodiscard]] std::vector<qint64> matching(const QString &words) const override;
    [[nodiscard]] TextTableModel::Row row(qint64 id) const override;
    void showRecord(qint64 id) override;
    [[nodiscard]] bool isEdited() const override;
    void store() override;
    [[nodiscard]] LabelledField *fieldOf(const Error &error) const override;

private:
    void layOut();
    void showLookups();
    [[nodiscard]] Place edited() const;
    void importPoints();
    void reportImport(const Result<ListImport> &result);

    Lookups m_lookups;
    Place m_point; ///< as the form was filled

    QLineEdit *m_name;
    ChoicePicker *m_parent;
    QLineEdit *m_aliases;
    QLineEdit *m_type;
    QLineEdit *m_grid;
    QLineEdit *m_code;
    QCheckBox *m_active;
    LabelledField *m_nameField;
    LabelledField *m_parentField;
    QPushButton *m_import;
    QLabel *m_report;
    PointMergeCard *m_merge;
};

} // namespace jiesu
