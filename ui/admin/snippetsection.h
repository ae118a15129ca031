// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/knowledge.h"
#include "ui/admin/recordsection.h"
#include "ui/desk/choicepicker.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace jiesu {

/// 常用语: the texts that are inserted with ";;", shared ones and those of the person at the keyboard.
class SnippetSection final : public RecordSection
{
    Q_OBJECT
public:
    explicit SnippetSection(OfficeContext &context, QWidget *parent = nullptr);

    void refresh() override;

    [[nodiscard]] LabelledField *codeField() const { return m_codeField; }
    [[nodiscard]] LabelledField *textField() const { return m_textField; }

protected:
    [[nodiscard]] std::vector<qint64> matching(const QString &words) const override;
    [[nodiscard]] TextTableModel::Row row(qint64 id) const override;
    void showRecord(qint64 id) override;
    [[nodiscard]] bool isEdited() const override { return edited() != m_snippet; }
    void store() override;
    [[nodiscard]] LabelledField *fieldOf(const Error &error) const override;

private:
    struct Loaded;
    void layOut();
    [[nodiscard]] const Snippet &snippet(qint64 id) const;
    [[nodiscard]] Snippet edited() const;

    std::vector<Snippet> m_snippets;
    Snippet m_snippet; ///< as the form was filled
    QString m_actor;

    QLineEdit *m_code;
    QLineEdit *m_title;
    QComboBox *m_owner;
    ChoicePicker *m_category;
    QPlainTextEdit *m_text;
    QCheckBox *m_active;
    LabelledField *m_codeField;
    LabelledField *m_categoryField;
    LabelledField *m_textField;
};

} // namespace jiesu
