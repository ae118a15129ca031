// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QList>

namespace jiesu {

/// Answers every question from lists filled by the test and remembers what was asked. A question without a
/// prepared answer is declined, as if the person pressed Esc.
class FakePrompts final : public Prompts
{
public:
    QList<bool> confirmations;
    QList<QString> files; ///< for openFile, saveFile and openFolder
    QList<QString> texts;
    QList<int> choices;

    QStringList asked; ///< texts of questions, titles of the others
    QList<Error> errors;
    QList<Paper> previews;
    QList<Paper> papers; ///< that were printed
    bool prints = true;  ///< whether a paper is printed when it was looked at
    QString pdf;         ///< the file into which it is stored instead

    bool confirm(const Question &question) override
    {
        asked << question.text;
        return !confirmations.isEmpty() && confirmations.takeFirst();
    }
    std::optional<QString> openFile(const QString &title, const QString &) override
    {
        return next(title, files);
    }
    std::optional<QString> saveFile(const QString &title, const QString &, const QString &) override
    {
        return next(title, files);
    }
    std::optional<QString> openFolder(const QString &title, const QString &) override
    {
        return next(title, files);
    }
    std::optional<QString> askText(const QString &title, const QString &, const QString &) override
    {
        return next(title, texts);
    }
    std::optional<QString> askPassword(const QString &title, const QString &) override
    {
        return next(title, texts);
    }
    std::optional<int> choose(const QString &title, const QString &, const QStringList &) override
    {
        return next(title, choices);
    }
    void showError(const Error &error) override { errors << error; }
    void showText(const QString &title, const QString &) override { asked << title; }
    std::optional<PrintTarget> showPreview(const Paper &paper) override
    {
        previews << paper;
        if (!prints)
            return std::nullopt;
        return pdf.isEmpty() ? PrintTarget{[this](const Paper &given) { papers << given; }, {}}
                             : PrintTarget{{}, pdf};
    }

private:
    template <class T> std::optional<T> next(const QString &title, QList<T> &answers)
    {
        asked << title;
        return answers.isEmpty() ? std::nullopt : std::optional<T>(answers.takeFirst());
    }
};

} // namespace jiesu
