// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyhintbar.h"

#include "ui/theme.h"

namespace jiesu {

KeyHintBar::KeyHintBar(const std::vector<KeyHint> &hints, QWidget *parent)
    : QLabel(parent)
{
    Theme::setRole(this, "hint");
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setHints(hints);
}

void KeyHintBar::setHints(const std::vector<KeyHint> &hints)
{
    QStringList parts;
    for (const KeyHint &hint : hints)
        parts << hint.key + u' ' + hint.word;
    setText(parts.join(QStringLiteral("　")));
    setToolTip(parts.join(u'\n'));
}

} // namespace jiesu
