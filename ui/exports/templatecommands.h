// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/period.h"
#include "storage/templatestore.h"
#include "ui/widgets/statechip.h"

#include <QObject>

class QWidget;

namespace jiesu {

class OfficeContext;

/// 填写自定模板: chooses a stored template, a period and a file, and fills it; also stores and removes
/// templates.
class TemplateCommands final : public QObject
{
    Q_OBJECT
public:
    /// @param window where the command works; like @p context it must outlive this
    TemplateCommands(OfficeContext &context, QWidget &window, QObject *parent = nullptr);

signals:
    void notice(const QString &sentence, jiesu::StateKind kind);

private:
    void start();
    void choose(const std::vector<ReportTemplate> &templates);
    void add();
    void remove(const std::vector<ReportTemplate> &templates);
    void fill(const QString &name);

    OfficeContext &m_context;
    Period m_period; ///< asked for last; at first the month before this one
};

} // namespace jiesu
