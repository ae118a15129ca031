// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jiesu {

class OfficeContext;

/// A photo of a record: small, with a button to choose another one and one to take it away.
class PhotoEditor final : public QWidget
{
    Q_OBJECT
public:
    /// @param context and @p ledger must outlive the widget
    PhotoEditor(OfficeContext &context, const Ledger &ledger, QWidget *parent = nullptr);

    /// @param sha256 of the picture in the attachment folder; empty for none
    void setPhoto(const QString &sha256);
    [[nodiscard]] const QString &photo() const { return m_photo; }
    /// Asks for a file, stores it beside the office and shows it.
    void choose();
    [[nodiscard]] QPushButton *chooseButton() const { return m_choose; }

private:
    void showPicture();

    OfficeContext &m_context;
    const Ledger &m_ledger;
    QString m_photo;
    QLabel *m_picture;
    QPushButton *m_choose;
    QPushButton *m_clear;
    int m_question = 0;
};

} // namespace jiesu
