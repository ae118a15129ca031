// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QHash>
#include <QStringList>

#include <span>

namespace jiesu {

/// An option that a command understands.
struct CommandOption
{
    const char *name;  ///< without the dashes
    const char *value; ///< what stands for the value in the usage line; nullptr: a switch without one
    const char *help;
};

/// The words of a command line, sorted into options and operands. "--name value" and "--name=value" are the
/// same; what comes after "--" is an operand.
class Arguments final
{
public:
    /// Invalid, with a sentence, for an unknown option, one given twice, or one without its value.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words,
                                                 std::span<const CommandOption> options);

    [[nodiscard]] bool has(const char *name) const { return m_values.contains(QLatin1String(name)); }
    /// Empty where the option was not given.
    [[nodiscard]] QString value(const char *name) const { return m_values.value(QLatin1String(name)); }
    [[nodiscard]] const QStringList &operands() const { return m_operands; }

private:
    QHash<QString, QString> m_values;
    QStringList m_operands;
};

} // namespace jiesu
