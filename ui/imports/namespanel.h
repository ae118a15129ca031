// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referencedata.h"
#include "service/importservice.h"

#include <QWidget>

class QLabel;

namespace jiesu {

class ChooseTable;

/// 不认识的名称: units, places and categories of the sheet that the office does not have. Each is added as
/// new unless the person says which known one it is, or that it is none. What is said is remembered.
class NamesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit NamesPanel(QWidget *parent = nullptr);

    void setReference(std::shared_ptr<const ReferenceData> reference);
    /// Starts anew, with nothing decided.
    void showNames(const ImportReport &report);
    [[nodiscard]] std::vector<NameDecision> decisions() const;
    [[nodiscard]] ChooseTable *table() const { return m_table; }
    [[nodiscard]] qsizetype count() const { return std::ssize(m_names); }

signals:
    /// Something was said of a name, or taken back.
    void decided();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Named
    {
        UnknownName name;
        std::optional<qint64> target; ///< none: added as new; 0: stays a text
    };

    void refresh();
    void offer(int row);
    void decide(int row, std::optional<qint64> target);
    [[nodiscard]] QString kindText(const UnknownName &name) const;
    [[nodiscard]] QString targetText(const Named &named) const;

    std::shared_ptr<const ReferenceData> m_reference;
    std::vector<Named> m_names;
    QLabel *m_sentence;
    ChooseTable *m_table;
};

} // namespace jiesu
