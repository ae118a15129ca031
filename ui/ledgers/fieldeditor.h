// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "support/result.h"
#include "ui/desk/choicepicker.h"
#include "ui/lookups.h"

#include <functional>
#include <memory>

class QWidget;

namespace jiesu {

class OfficeContext;

/// What a field of a ledger is written with: a line, a list, a picker, a box to tick. GUI thread.
class FieldEditor
{
public:
    virtual ~FieldEditor() = default;

    /// Owned by whoever puts it into a layout.
    [[nodiscard]] virtual QWidget *widget() const = 0;
    virtual void set(const QVariant &value) = 0;
    /// The stored value of what it holds. Invalid, with a sentence, for what is not understood. A field of a
    /// case gives the number as it was typed.
    [[nodiscard]] virtual Result<QVariant> value() const = 0;
    /// What units, places and categories there are.
    virtual void setLookups(const Lookups &) {}
    /// How the stored value is to be shown, where only the office knows.
    virtual void setShown(const QString &) {}
    /// What records there are, of the ledger that the field points to.
    virtual void setRecords(const PickerChoices &) {}
};

/// @param context whose clock says what 今天 is and whose office keeps photos; must outlive the editor
[[nodiscard]] std::unique_ptr<FieldEditor> fieldEditor(OfficeContext &context, const Ledger &ledger,
                                                       const LedgerField &field);

} // namespace jiesu
