// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"
#include "ui/admin/settingssection.h"
#include "ui/models/texttablemodel.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace jiesu {

class Card;
class EmptyState;
class LabelledField;
class OfficeContext;
class RowTable;

/// A section that keeps records: the list with its filter line at the left, the form of the chosen record at
/// the right. Nothing typed is lost: while the form holds changes no other record is shown in it, and it says
/// how to go on. Long lists are shown a page at a time, the next one as soon as the end is reached.
class RecordSection : public SettingsSection
{
    Q_OBJECT
public:
    /// Rows that are added to the list at once.
    static constexpr int pageSize = 200;

    void startNew() override;
    void save() override;
    void find() override;

    /// Chooses a record by its id; does nothing for one that the list does not show.
    void choose(qint64 id);
    [[nodiscard]] qint64 shownId() const { return m_shown; }
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] QLineEdit *filterLine() const { return m_filter; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    /// What the form says about unsaved changes; empty if there is nothing to say.
    [[nodiscard]] QString warning() const;

protected:
    RecordSection(OfficeContext &context, const QString &heading, const std::vector<TextColumn> &columns,
                  QWidget *parent);

    /// The records to be listed for what stands in the filter line, in their order; all for an empty text.
    [[nodiscard]] virtual std::vector<qint64> matching(const QString &words) const = 0;
    [[nodiscard]] virtual TextTableModel::Row row(qint64 id) const = 0;
    /// Shows a record in the form; 0: an empty form.
    virtual void showRecord(qint64 id) = 0;
    [[nodiscard]] virtual bool isEdited() const = 0;
    /// Hands what the form holds to the office; the answer ends in stored() or refused().
    virtual void store() = 0;
    /// Tells what cannot be stored at its field and gives that field; nullptr if all can. Here: a text that
    /// is no entry of its picker.
    [[nodiscard]] virtual LabelledField *findMistake();
    /// Where a refusal is told.
    [[nodiscard]] virtual LabelledField *fieldOf(const Error &error) const = 0;

    /// What the list says while there is no record at all.
    void setEmptyTexts(const QString &sentence, const QString &next);
    /// Puts a field under the others of the form; Enter in a single line saves.
    void addField(LabelledField *field);
    /// The same for short fields beside each other.
    void addFields(const std::vector<LabelledField *> &fields);
    void addToForm(QWidget *widget);
    /// For forms without a field that grows.
    void addStretchToForm();
    [[nodiscard]] Card *listCard() const { return m_listCard; }
    /// The columns of list and form, for what stands under them.
    [[nodiscard]] QVBoxLayout *leftColumn() const { return m_left; }
    [[nodiscard]] QVBoxLayout *rightColumn() const { return m_right; }

    /// To be called when the records were read: lists them and shows the one that was shown or stored before.
    void showRecords();
    void stored(qint64 id, const QString &sentence);
    void refused(const Error &error);
    /// Empties the form for a record that begins with what startNew() of the subclass puts in.
    [[nodiscard]] bool beginNew();

    /// Any of @p texts contains the words or begins with them as pinyin initials; true for no words.
    [[nodiscard]] static bool matches(const QString &words, const QStringList &texts);

    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    OfficeContext &m_context;

private:
    [[nodiscard]] QWidget *form();
    void adopt(LabelledField *field);
    void list();
    void listMore();
    void onRowChosen(int row);
    void show(qint64 id);
    void selectRow(qint64 id);
    void warn(const QString &text);

    std::vector<qint64> m_ids; ///< all that match, listed or not
    qint64 m_shown = 0;
    std::optional<qint64> m_stored; ///< to be shown after the next reading
    bool m_saving = false;
    std::vector<LabelledField *> m_fields;

    QLineEdit *m_filter;
    RowTable *m_table;
    TextTableModel *m_model;
    Card *m_listCard;
    EmptyState *m_empty;
    QString m_emptySentence;
    QString m_emptyNext;
    Card *m_formCard;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    QVBoxLayout *m_fieldColumn;
    QLabel *m_warning;
    QPushButton *m_new;
    QPushButton *m_save;
};

} // namespace jiesu
