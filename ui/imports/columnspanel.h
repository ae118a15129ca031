// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/importmapping.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace jiesu {

class ChooseTable;

/// 核对列: each column of the sheet with its first values, the field it goes to and how that was found out. A
/// person may say otherwise; what is saved serves every later sheet with the same headers.
class ColumnsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsPanel(QWidget *parent = nullptr);

    void showColumns(const SheetView &view);
    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] const QStringList &headers() const { return m_view.headers; }
    [[nodiscard]] ChooseTable *table() const { return m_table; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *forgetButton() const { return m_forget; }

    /// The sheets of a workbook, or the encodings of a text file; hidden where there is nothing to choose.
    [[nodiscard]] QComboBox *sheets() const { return m_sheets; }
    [[nodiscard]] QComboBox *encodings() const { return m_encodings; }

signals:
    /// Another sheet, or another encoding: the file is to be read again. The other is empty.
    void readAs(const QString &sheet, const QString &encoding);
    void saveAsked();
    void forgetAsked();

private:
    void layOut();
    void showChoices();
    void refresh();
    void give(int row, qint64 target);
    [[nodiscard]] QString fieldText(const SheetColumn &column) const;

    SheetView m_view;
    std::vector<MappingTarget> m_targets;
    QLabel *m_sentence;
    QComboBox *m_sheets;
    QComboBox *m_encodings;
    ChooseTable *m_table;
    QPushButton *m_save;
    QPushButton *m_forget;
};

} // namespace jiesu
