// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/timeline.h"

#include <QWidget>

class QVBoxLayout;

namespace jiesu {

/// What happened to a case, newest first: a dot, a sentence, and when and who below it.
class TimelineView final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setEntries(const std::vector<TimelineEntry> &entries, Instant now);
    /// The sentences, one a line.
    [[nodiscard]] QString asText() const;

private:
    QVBoxLayout *m_column;
    QStringList m_sentences;
};

} // namespace jiesu
