// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/ngrams.h"

#include "domain/text.h"

namespace jiesu {

QString learnedForm(const QString &text)
{
    QString form = text::folded(text::clean(text));
    form.removeIf([](QChar ch) { return ch.isSpace(); });
    form.truncate(learnedLength);
    return form;
}

Gram gramAt(const QString &form, qsizetype position, int length)
{
    Gram gram = 0;
    for (int i = length - 1; i >= 0; --i)
        gram = gram << 16 | form[position + i].unicode();
    return gram;
}

} // namespace jiesu
