// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pointservice.h"
#include "ui/lookups.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jiesu {

class ChoicePicker;
class LabelledField;
class OfficeContext;

/// Merges the point that is shown into another one: what would move is told as soon as the other is chosen,
/// and nothing happens before the button is pressed.
class PointMergeCard final : public QWidget
{
    Q_OBJECT
public:
    explicit PointMergeCard(OfficeContext &context, QWidget *parent = nullptr);

    /// @param point unset: nothing can be merged
    void setPoint(PlaceId point);
    void setLookups(const Lookups &lookups);

    [[nodiscard]] ChoicePicker *target() const { return m_target; }
    [[nodiscard]] QPushButton *button() const { return m_button; }
    /// What would move.
    [[nodiscard]] QString preview() const;
    [[nodiscard]] QString error() const;

signals:
    void merged(const jiesu::PointMerge &merge);

private:
    void askPreview();
    void merge();

    OfficeContext &m_context;
    PlaceId m_point;
    int m_question = 0;
    ChoicePicker *m_target;
    LabelledField *m_targetField;
    QLabel *m_preview;
    QPushButton *m_button;
};

} // namespace jiesu
