// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/bulletinfiles.h"
#include "ui/reports/reportview.h"

class QTextBrowser;

namespace jiesu {

class SentenceEditor;

/// 通报: a template and a period make the document that is shown as it will be written; sentences are written
/// anew beside it.
class BulletinPage final : public ReportView
{
    Q_OBJECT
public:
    explicit BulletinPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("通报"); }

    [[nodiscard]] QTextBrowser *preview() const { return m_preview; }
    [[nodiscard]] SentenceEditor *sentences() const { return m_sentences; }

protected:
    void askOffice() override;

private:
    struct Answer
    {
        BoardAnswer board;
        std::vector<ListedTemplate> templates;
        MadeBulletin made;
    };

    QWidget *templateColumn();
    void fillCard();
    void bindKeys();
    void choose(const QString &code);
    void showAnswer(Answer answer);
    void showTemplates();
    void showDocument();
    void showRights();
    void showFailure(const Error &error);
    void writeSentence(const QString &text);
    void exportAs(const QString &ending);
    void print();
    void copySummary();
    void importTemplate();
    void exportTemplate();
    void removeTemplate();
    void storeTemplate(std::function<Result<QString>(Office &)> work);

    QString m_template;                      ///< chosen by the person; empty: as the period has it
    std::optional<Period::Kind> m_chosenFor; ///< for another kind of period the template is chosen anew
    std::optional<Answer> m_answer;
    BulletinPictures m_charts;
    QString m_html; ///< that the preview shows
    int m_question = 0;

    QTextBrowser *m_preview;
    SentenceEditor *m_sentences;
};

} // namespace jiesu
