// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replyquality.h"

#include <QSyntaxHighlighter>

namespace jiesu {

/// Underlines the words of hints in an editor with a wave.
class ReplyHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// @param hints of the document's text as it is now
    void setHints(std::vector<ReplyHint> hints);

protected:
    void highlightBlock(const QString &text) override;

private:
    std::vector<ReplyHint> m_hints;
};

} // namespace jiesu
