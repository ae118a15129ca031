// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/draftstore.h"

#include <QFrame>

class QVBoxLayout;

namespace jiesu {

/// The calls that were typed but not registered before the program ended: each is taken up again or thrown
/// away. Hidden while there are none.
class DraftBar final : public QFrame
{
    Q_OBJECT
public:
    explicit DraftBar(QWidget *parent = nullptr);

    void setDrafts(const std::vector<Draft> &drafts);
    [[nodiscard]] int count() const;

signals:
    void restoreAsked(const jiesu::Draft &draft);
    void discardAsked(jiesu::DraftId id);

private:
    [[nodiscard]] QWidget *row(const Draft &draft);
    void remove(QWidget *row);

    QVBoxLayout *m_rows;
};

} // namespace jiesu
