// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/replyhighlighter.h"

#include "ui/theme.h"

namespace jiesu {

void ReplyHighlighter::setHints(std::vector<ReplyHint> hints)
{
    m_hints = std::move(hints);
    rehighlight();
}

void ReplyHighlighter::highlightBlock(const QString &text)
{
    const qsizetype begin = currentBlock().position();
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(Theme::color(Theme::Token::Due));
    for (const ReplyHint &hint : m_hints) {
        const qsizetype from = std::max<qsizetype>(hint.position - begin, 0);
        const qsizetype to = std::min(hint.position + hint.length - begin, text.size());
        if (from < to)
            setFormat(int(from), int(to - from), format);
    }
}

} // namespace jiesu
