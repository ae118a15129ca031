// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/publicationservice.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace jiesu {

class Card;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 封账: the periods whose figures were published, with every version, what it said, and the cases that have
/// changed since.
class PublishedPage final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// @param context must outlive the page
    explicit PublishedPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("封账"); }
    void activate() override;

    /// Shows the newest version of @p period under the rule of this code, if it was published.
    void showPublication(const Period &period, const QString &ruleCode);
    [[nodiscard]] const Period &period() const { return m_period; }
    [[nodiscard]] QComboBox *rules() const { return m_rules; }
    [[nodiscard]] RowTable *versions() const { return m_versions; }
    [[nodiscard]] TextTableModel *versionModel() const { return m_versionModel; }
    [[nodiscard]] TextTableModel *figureModel() const { return m_figureModel; }
    [[nodiscard]] RowTable *changes() const { return m_changes; }
    [[nodiscard]] TextTableModel *changeModel() const { return m_changeModel; }

    [[nodiscard]] ExportSubject tableSubject() const override;
    [[nodiscard]] QStringList tableNotes() const override;

private:
    struct Loaded;
    struct Shown;
    void layOut();
    void bindCommands();
    void refresh();
    void showList(const Loaded &loaded);
    void showRules(const std::vector<AssessmentRule> &rules);
    void showVersion(int row);
    void showDetails(const Shown &shown);
    void goTo(const Period &period);
    void publish();
    void correct();
    void store(std::function<Result<Publication>(Office &)> work);

    OfficeContext &m_context;
    Period m_period;
    std::vector<Publication> m_publications;
    std::vector<CaseId> m_changedCases; ///< of the rows of the changes
    PublicationId m_wanted;             ///< to be shown after the next refresh
    int m_listQuestion = 0;
    int m_question = 0;

    QPushButton *m_periodButton;
    QComboBox *m_rules; ///< by code; empty: all of them
    QLabel *m_state;
    RowTable *m_versions;
    TextTableModel *m_versionModel;
    Card *m_figureCard;
    TextTableModel *m_figureModel;
    Card *m_changeCard;
    RowTable *m_changes;
    TextTableModel *m_changeModel;
};

} // namespace jiesu
