// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <vector>

namespace jiesu {

struct KeyHint
{
    QString key;  ///< "Enter"
    QString word; ///< "打开"
};

/// One dim line at the foot of a page or list that names the keys that work there.
class KeyHintBar final : public QLabel
{
    Q_OBJECT
public:
    explicit KeyHintBar(const std::vector<KeyHint> &hints = {}, QWidget *parent = nullptr);

    void setHints(const std::vector<KeyHint> &hints);
};

} // namespace jiesu
