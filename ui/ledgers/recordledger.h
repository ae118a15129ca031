// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ledgerservice.h"
#include "ui/commands.h"
#include "ui/exports/tablesource.h"
#include "ui/models/texttablemodel.h"
#include "ui/page.h"
#include "ui/widgets/keyhintbar.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace jiesu {

class Card;
class EmptyState;
class OfficeContext;
class RecordForm;
class RowTable;

/// The page of one ledger, made from its definition: the list with its search at the left, the form of the
/// chosen record at the right, with its history. A ledger with more derives from it. Nothing typed is lost:
/// while the form holds changes no other record is shown in it.
class RecordLedger : public Page, public TableSource
{
    Q_OBJECT
public:
    /// Records that are added to the list at once.
    static constexpr int pageSize = 200;

    /// @param context and @p ledger must outlive the page
    RecordLedger(OfficeContext &context, const Ledger &ledger, QWidget *parent = nullptr);
    ~RecordLedger() override;

    [[nodiscard]] QString title() const override { return ledgerTitle(m_ledger); }
    void activate() override;
    /// Shows one record as if it had been chosen; 0: an empty form.
    void choose(qint64 id);

    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] RecordForm *form() const { return m_form; }
    /// What the form says about unsaved changes or a refusal; empty if there is nothing to say.
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QString importReport() const;
    /// What is open and what is overdue, for a ledger with a course.
    [[nodiscard]] QString courseReport() const;

    [[nodiscard]] WholeTable wholeTable() const override;

protected:
    /// Which records are listed; here: those with the words of the search line,
    /// or of the days that it names.
    [[nodiscard]] virtual LedgerQuery query() const;
    /// A new record, with what is most likely filled in; here: nothing.
    [[nodiscard]] virtual LedgerRecord newRecord() const { return emptyRecord(m_ledger); }
    /// Another record is shown; 0 for a new one. For an extra card.
    virtual void showChosen(const LedgerRecord &) {}

    /// Puts a button or a choice into the head of the list.
    void addToHead(QWidget *widget);
    /// Reads the list anew.
    void refresh();
    /// Shows newRecord() in the form, unless that holds changes.
    void startNew();
    [[nodiscard]] const LedgerRecord &shownRecord() const { return m_shown; }

    void keyPressEvent(QKeyEvent *event) override;

    OfficeContext &m_context;
    const Ledger &m_ledger;

private:
    struct Loaded;
    void layOut();
    [[nodiscard]] std::vector<KeyHint> listKeys() const;
    [[nodiscard]] QWidget *formCard();
    void bindCommands();
    void take(Loaded loaded);
    void loadMore();
    [[nodiscard]] std::vector<TextColumn> columns() const;
    void addRows(std::vector<LedgerRecord> records, std::vector<TextTableModel::Row> rows);
    void onRowChosen(int row);
    void show(const LedgerRecord &record);
    void selectShown();
    [[nodiscard]] bool mayLeave();
    void save();
    void withdraw();
    void reveal();
    void finish();
    void choosePhoto();
    void showCase();
    void openCase();
    /// The field that holds a case; null for none.
    [[nodiscard]] const LedgerField *caseField() const;
    void importSheet();
    void exportWhole();
    [[nodiscard]] bool hasPersonal() const
    {
        return std::ranges::any_of(m_ledger.fields, &LedgerField::personal);
    }
    void toggleHistory();
    void showHistory();
    void warn(const QString &text);

    Card *m_card;
    QLineEdit *m_search;
    RowTable *m_table;
    TextTableModel *m_model;
    EmptyState *m_empty;
    QLabel *m_report;
    QLabel *m_course;
    QVBoxLayout *m_left;
    Card *m_formCard;
    RecordForm *m_form;
    QLabel *m_warning;
    QLabel *m_history;
    std::vector<LedgerRecord> m_records; ///< those listed
    qint64 m_total = 0;
    LedgerRecord m_shown;
    bool m_wasAskedFor = false;  ///< somebody asked for the record or the empty form that is shown
    bool m_recordsAreOld = true; ///< those of other ledgers, which the form's pickers offer
    bool m_loadingMore = false;
    bool m_saving = false;
    int m_question = 0;
    int m_historyQuestion = 0;
    int m_caseQuestion = 0;
};

} // namespace jiesu
