// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/texttablemodel.h"

#include <QDialog>

class QLineEdit;

namespace jiesu {

class RowTable;

/// F1: every command with its keys and where they work, from the one table of commands; a word or pinyin
/// initials narrow it down.
class KeySheet final : public QDialog
{
    Q_OBJECT
public:
    explicit KeySheet(QWidget *parent = nullptr);

    [[nodiscard]] TextTableModel *model() const { return m_model; }

private:
    void showMatching(const QString &words);

    QLineEdit *m_filter;
    TextTableModel *m_model;
    RowTable *m_table;
};

} // namespace jiesu
