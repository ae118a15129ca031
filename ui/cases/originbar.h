// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QPushButton;

namespace jiesu {

class KeyButton;
class StateChip;

/// Above a list behind a number: what the number was, whether the list is as long as it says, the way back.
class OriginBar final : public QWidget
{
    Q_OBJECT
public:
    explicit OriginBar(QWidget *parent = nullptr);

    /// Hidden for an empty @p origin. @param expected how many cases the number says; none where it is not
    /// known, and then there is no way back either
    void setOrigin(const QString &origin, std::optional<qint64> expected);
    /// How many cases the list holds. @param isWhole false where something was typed that narrows it down
    void setTotal(qint64 total, bool isWhole);

    /// Asks for the page with the number, if there is one.
    void goBack();

    [[nodiscard]] const QString &origin() const { return m_origin; }
    /// "合计一致"; empty while there is nothing to compare.
    [[nodiscard]] QString agreement() const;

signals:
    /// Another list is wanted instead.
    void closed();
    /// The page with the number is wanted again.
    void backAsked();

private:
    QString m_origin;
    std::optional<qint64> m_expected;
    KeyButton *m_back;
    QPushButton *m_close;
    StateChip *m_agreement;
};

} // namespace jiesu
