// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/publicity.h"
#include "ui/page.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace jiesu {

class LabelledField;
class OfficeContext;

/// 宣传单: the sheet that tells the office's own line (业务监督电话), worded by the office, shown as it
/// prints.
class PublicityView final : public Page
{
    Q_OBJECT
public:
    /// @param context must outlive the view
    explicit PublicityView(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("宣传单"); }
    void activate() override;

private:
    void layOut();
    void load();
    void save();
    void print();
    void showSheet();
    [[nodiscard]] PublicitySheet sheet() const;

    OfficeContext &m_context;
    QLineEdit *m_line;
    QLineEdit *m_heading;
    QPlainTextEdit *m_text;
    LabelledField *m_lineField;
    LabelledField *m_textField;
    QLabel *m_shownHeading;
    QLabel *m_shownText;
    PublicitySheet m_stored;
    QString m_officeName;
    int m_question = 0;
};

} // namespace jiesu
