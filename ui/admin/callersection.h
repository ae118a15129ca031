// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/callerservice.h"
#include "ui/admin/recordsection.h"

class QCheckBox;

namespace jiesu {

/// 来电人标签: the telephone numbers that somebody noted something about. The list hides the middle of the
/// numbers; the form shows them whole, with what is known of the caller.
class CallerSection final : public RecordSection
{
    Q_OBJECT
public:
    explicit CallerSection(OfficeContext &context, QWidget *parent = nullptr);

    void refresh() override;

    [[nodiscard]] LabelledField *phoneField() const { return m_phoneField; }
    /// In the order of CallerService::tagsByHand().
    [[nodiscard]] const std::vector<QCheckBox *> &tagBoxes() const { return m_boxes; }
    [[nodiscard]] QLabel *knownLabel() const { return m_known; }

protected:
    [[nodiscard]] std::vector<qint64> matching(const QString &words) const override;
    [[nodiscard]] TextTableModel::Row row(qint64 id) const override;
    void showRecord(qint64 id) override;
    [[nodiscard]] bool isEdited() const override;
    void store() override;
    [[nodiscard]] LabelledField *fieldOf(const Error &error) const override;

private:
    [[nodiscard]] const TaggedCaller &caller(qint64 id) const;
    [[nodiscard]] std::vector<CallerTag> chosenTags() const;
    void askKnown();

    std::vector<TaggedCaller> m_callers;
    TaggedCaller m_caller; ///< as the form was filled
    int m_question = 0;

    QLineEdit *m_phone;
    LabelledField *m_phoneField;
    std::vector<QCheckBox *> m_boxes;
    QLabel *m_known;
};

} // namespace jiesu
