// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/bulletinfiles.h"
#include "ui/dashboard/boardquery.h"
#include "ui/page.h"

class QLabel;
class QTextBrowser;

namespace jiesu {

class BoardHead;
class Card;
class LongWork;
class OfficeContext;
class ProgressStrip;
class SentenceEditor;
class SideList;

/// 通报: a template and a period make the document that is shown as it will be written; sentences are written
/// anew beside it.
class BulletinPage final : public Page
{
    Q_OBJECT
public:
    explicit BulletinPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("通报"); }
    void activate() override;
    void showPeriod(const Period &period);

    [[nodiscard]] SideList *templates() const { return m_templates; }
    [[nodiscard]] QTextBrowser *preview() const { return m_preview; }
    [[nodiscard]] SentenceEditor *sentences() const { return m_sentences; }
    [[nodiscard]] QString savedNote() const;

signals:
    /// The preview shows an answer.
    void shown();
    /// A file was written, or not.
    void finished();

private:
    struct Answer
    {
        BoardAnswer board;
        std::vector<ListedTemplate> templates;
        MadeBulletin made;
    };

    void layOut();
    QWidget *templateColumn();
    QWidget *previewCard();
    void bindKeys();
    void choose(const QString &code);
    void ask();
    void showAnswer(Answer answer);
    void showTemplates();
    void showDocument();
    void showRights();
    void showFailure(const Error &error);
    void writeSentence(const QString &text);
    void exportAs(const QString &ending);
    void showWritten(const Result<QString> &written);
    /// Where the last file was stored, if any.
    void say(const QString &saved);
    void print();
    void copySummary();
    void importTemplate();
    void exportTemplate();
    void removeTemplate();
    void storeTemplate(std::function<Result<QString>(Office &)> work);

    OfficeContext &m_context;
    BoardRequest m_request;
    QString m_template;                      ///< chosen by the person; empty: as the period has it
    std::optional<Period::Kind> m_chosenFor; ///< for another kind of period the template is chosen anew
    std::optional<Answer> m_answer;
    BulletinPictures m_charts;
    QString m_html; ///< that the preview shows
    int m_question = 0;

    BoardHead *m_head;
    SideList *m_templates;
    Card *m_card;
    QTextBrowser *m_preview;
    SentenceEditor *m_sentences;
    QLabel *m_saved;
    ProgressStrip *m_progress;
    LongWork *m_work;
};

} // namespace jiesu
