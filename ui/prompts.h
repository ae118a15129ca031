// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"
#include "ui/print/paper.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

namespace jiesu {

/// A question that can be answered with yes or no.
struct Question
{
    QString title;
    QString text;
    /// The affirmative button, always a verb: "删除", "覆盖".
    QString verb;
    /// Cannot be undone: the verb is not the default button.
    bool irreversible = false;
};

/// Where a paper goes that was looked at: on a printer, or into a PDF.
struct PrintTarget
{
    std::function<void(const Paper &)> print; ///< on the printer that was chosen; empty: into the PDF
    QString pdf;                              ///< path of the file
};

/// Every modal question of the program passes through here, so that a test can answer it. GUI thread only.
/// An empty optional means that the person cancelled.
class Prompts
{
public:
    virtual ~Prompts() = default;

    [[nodiscard]] virtual bool confirm(const Question &question) = 0;
    /// @param filter as QFileDialog: "表格 (*.xlsx *.csv)"
    [[nodiscard]] virtual std::optional<QString> openFile(const QString &title, const QString &filter) = 0;
    /// Asks before an existing file is overwritten. @param suggestion file name or whole path
    [[nodiscard]] virtual std::optional<QString> saveFile(const QString &title, const QString &suggestion,
                                                          const QString &filter) = 0;
    [[nodiscard]] virtual std::optional<QString> openFolder(const QString &title, const QString &initial) = 0;
    [[nodiscard]] virtual std::optional<QString> askText(const QString &title, const QString &label,
                                                         const QString &initial) = 0;
    /// What is typed is not shown.
    [[nodiscard]] virtual std::optional<QString> askPassword(const QString &title, const QString &label) = 0;
    /// The index in @p options.
    [[nodiscard]] virtual std::optional<int> choose(const QString &title, const QString &label,
                                                    const QStringList &options) = 0;
    /// For what cannot be shown next to a field: what happened, what is safe, what to do.
    virtual void showError(const Error &error) = 0;
    virtual void showText(const QString &title, const QString &text) = 0;
    /// Shows the pages as they will print. Nothing where the person only looked.
    [[nodiscard]] virtual std::optional<PrintTarget> showPreview(const Paper &paper) = 0;
};

/// Asks with dialogs above @p window.
class DialogPrompts final : public Prompts
{
public:
    explicit DialogPrompts(QWidget *window);

    bool confirm(const Question &question) override;
    std::optional<QString> openFile(const QString &title, const QString &filter) override;
    std::optional<QString> saveFile(const QString &title, const QString &suggestion,
                                    const QString &filter) override;
    std::optional<QString> openFolder(const QString &title, const QString &initial) override;
    std::optional<QString> askText(const QString &title, const QString &label,
                                   const QString &initial) override;
    std::optional<QString> askPassword(const QString &title, const QString &label) override;
    std::optional<int> choose(const QString &title, const QString &label,
                              const QStringList &options) override;
    void showError(const Error &error) override;
    void showText(const QString &title, const QString &text) override;
    std::optional<PrintTarget> showPreview(const Paper &paper) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace jiesu
