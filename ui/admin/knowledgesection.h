// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/knowledge.h"
#include "domain/referencedata.h"
#include "ui/admin/recordsection.h"
#include "ui/desk/choicepicker.h"

class QCheckBox;
class QPlainTextEdit;

namespace jiesu {

/// 口径与知识: what is answered to usual questions, and the questions from the desk that still have no
/// answer. Enter on such a question begins the entry that answers it.
class KnowledgeSection final : public RecordSection
{
    Q_OBJECT
public:
    explicit KnowledgeSection(OfficeContext &context, QWidget *parent = nullptr);

    void refresh() override;

    [[nodiscard]] LabelledField *titleField() const { return m_titleField; }
    [[nodiscard]] LabelledField *textField() const { return m_textField; }
    [[nodiscard]] LabelledField *validField() const { return m_validField; }
    [[nodiscard]] RowTable *questions() const { return m_questionTable; }

protected:
    [[nodiscard]] std::vector<qint64> matching(const QString &words) const override;
    [[nodiscard]] TextTableModel::Row row(qint64 id) const override;
    void showRecord(qint64 id) override;
    [[nodiscard]] bool isEdited() const override;
    void store() override;
    [[nodiscard]] LabelledField *findMistake() override;
    [[nodiscard]] LabelledField *fieldOf(const Error &error) const override;

private:
    struct Loaded;
    /// A question and the category of the call it came with.
    struct Asked
    {
        OpenQuestion question;
        CategoryId category;
    };
    void layOut();
    void showLoaded(const Loaded &loaded);
    void showQuestions();
    void answer(int row);
    [[nodiscard]] const KnowledgeEntry &entry(qint64 id) const;
    [[nodiscard]] KnowledgeEntry edited() const;

    std::vector<KnowledgeEntry> m_entries;
    std::vector<Asked> m_questions;
    std::shared_ptr<const ReferenceData> m_reference;
    KnowledgeEntry m_entry; ///< as the form was filled
    QuestionId m_answered;  ///< that the entry in the form will answer

    QLineEdit *m_title;
    ChoicePicker *m_category;
    QPlainTextEdit *m_text;
    QLineEdit *m_source;
    QLineEdit *m_valid;
    QCheckBox *m_active;
    LabelledField *m_titleField;
    LabelledField *m_textField;
    LabelledField *m_validField;
    QLabel *m_questionNote;
    Card *m_questionCard;
    RowTable *m_questionTable;
    TextTableModel *m_questionModel;
};

} // namespace jiesu
