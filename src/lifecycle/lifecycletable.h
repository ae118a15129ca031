// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// The tables of the lifecycles as a picture and as data, made from the tables themselves.
namespace jiesu {

/// Markdown in Chinese: for the case, the requests beside it and the assignments a state diagram (Mermaid)
/// and a table of every state and action. docs/lifecycle.md is this text.
[[nodiscard]] QString lifecycleMarkdown();
/// {"case": [{"from", "action", "to", "needs_text"}], "requests": {kind: […]}, "assignments": […]};
/// "from" is null for the step that makes the thing.
[[nodiscard]] QJsonObject lifecycleJson();

} // namespace jiesu
