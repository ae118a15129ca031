// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgers/actiontheme.h"

#include <QWidget>

#include <map>

class QLabel;
class QStackedWidget;

namespace jiesu {

class Card;
class OfficeContext;
class RecordForm;

/// A theme, or a category or a measure of one, as it is written: the form of its ledger. Esc leaves without
/// storing.
class ThemeEditor final : public QWidget
{
    Q_OBJECT
public:
    /// @param context must outlive the editor
    explicit ThemeEditor(OfficeContext &context, QWidget *parent = nullptr);

    /// @param record of the ledger of themes, of their categories or of their measures; 0: a new one
    /// @param theme that a category or a measure belongs to
    void edit(const Ledger &ledger, const LedgerRecord &record, const ActionTheme &theme);
    void save();

    /// The form that is shown.
    [[nodiscard]] RecordForm *form() const;
    /// Why it could not be stored; empty if there is nothing to say.
    [[nodiscard]] QString warning() const;

signals:
    /// @param theme that the record is, or belongs to
    void saved(qint64 theme);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addForm(const Ledger &ledger);
    void warn(const QString &text);

    OfficeContext &m_context;
    Card *m_card;
    QStackedWidget *m_stack;
    QLabel *m_warning;
    std::map<const Ledger *, RecordForm *> m_forms;
    const Ledger *m_ledger = &themeLedger; ///< of the form that is shown
    bool m_saving = false;
};

} // namespace jiesu
