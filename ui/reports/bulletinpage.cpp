// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/bulletinpage.h"

#include "lifecycle/permission.h"
#include "service/exportregister.h"
#include "ui/commands.h"
#include "ui/dashboard/boardhead.h"
#include "ui/dashboard/livewatch.h"
#include "ui/imports/longwork.h"
#include "ui/officecontext.h"
#include "ui/print/registeredpaper.h"
#include "ui/prompts.h"
#include "ui/reports/bulletindrawing.h"
#include "ui/reports/sentenceeditor.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sidelist.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>

namespace jiesu {

namespace {

constexpr int sideWidth = 176;
constexpr int sentencesWidth = 360;
constexpr int paperMargin = 28; ///< around the text of the preview

constexpr std::pair<CommandId, const char *> fileCommands[]{{CommandId::BulletinWord, "docx"},
                                                            {CommandId::BulletinPdf, "pdf"},
                                                            {CommandId::BulletinWorkbook, "xlsx"},
                                                            {CommandId::BulletinHtml, "html"}};

} // namespace

BulletinPage::BulletinPage(OfficeContext &context, QWidget *parent)
    : ReportView(context, tr("通报模板"), parent)
    , m_preview(new QTextBrowser(this))
    , m_sentences(new SentenceEditor(this))
{
    bindKeys();
    fillCard();
    for (const CommandId id : {CommandId::WriteSentence, CommandId::RestoreSentence})
        m_sentences->addButton(new KeyButton(context.commands.action(id)));
    m_sentences->setFixedWidth(sentencesWidth);
    layOut({templateColumn(), m_card, m_sentences});
    connect(m_templates, &SideList::currentRowChanged, this, [this](int row) {
        if (!m_answer || row < 0)
            return;
        choose(m_answer->templates[std::size_t(row)].definition.code);
    });
    connect(m_preview, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { m_sentences->choose(link.path()); });
    new LiveWatch(context, this, [this] { ask(); });
    connect(m_sentences, &SentenceEditor::chosen, m_preview, &QTextBrowser::scrollToAnchor);
}

void BulletinPage::bindKeys()
{
    const auto bind = [this](CommandId id, std::function<void()> handler) {
        m_context.commands.bind(id, this, std::move(handler));
    };
    for (const auto &[id, ending] : fileCommands)
        bind(id, [this, by = QLatin1String(ending)] { exportAs(by); });
    bind(CommandId::PreviousBulletin, [this] { showPeriod(m_request.period.previous()); });
    bind(CommandId::NextBulletin, [this] { showPeriod(m_request.period.next()); });
    bind(CommandId::CopyBulletin, [this] { copySummary(); });
    bind(CommandId::PrintBulletin, [this] { print(); });
    bind(CommandId::WriteSentence, [this] { writeSentence(m_sentences->typed()); });
    bind(CommandId::RestoreSentence, [this] {
        if (const BulletinSentence *sentence = m_sentences->current())
            writeSentence(sentence->generated);
    });
    bind(CommandId::NextFlag, [this] {
        if (!m_sentences->chooseNextFlag())
            emit notice(tr("没有手写的句子要核对数字。"), StateKind::Plain);
        m_sentences->takeFocus();
    });
    bind(CommandId::ImportTemplate, [this] { importTemplate(); });
    bind(CommandId::ExportTemplate, [this] { exportTemplate(); });
    bind(CommandId::RemoveTemplate, [this] { removeTemplate(); });
}

QWidget *BulletinPage::templateColumn()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_templates, 1);
    for (const CommandId id :
         {CommandId::ImportTemplate, CommandId::ExportTemplate, CommandId::RemoveTemplate})
        column->addWidget(new KeyButton(m_context.commands.action(id)));
    return side;
}

void BulletinPage::fillCard()
{
    m_preview->setAccessibleName(tr("通报预览"));
    m_preview->setOpenLinks(false);
    m_preview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setStyleSheet(QStringLiteral("background: #ffffff; color: #000000"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (const auto &[id, ending] : fileCommands) {
        auto *button = new KeyButton(m_context.commands.action(id));
        if (id == CommandId::BulletinWord)
            Theme::setRole(button, "primary");
        buttons->addWidget(button);
    }
    for (const CommandId id : {CommandId::CopyBulletin, CommandId::PrintBulletin})
        buttons->addWidget(new KeyButton(m_context.commands.action(id)));
    buttons->addStretch(1);
    m_card->body()->addWidget(m_preview, 1);
    m_card->body()->addWidget(m_saved);
    m_card->body()->addLayout(buttons);
}

void BulletinPage::choose(const QString &code)
{
    m_template = code;
    m_chosenFor = m_request.period.kind();
    ask();
}

void BulletinPage::askOffice()
{
    const QString chosen = m_chosenFor == m_request.period.kind() ? m_template : QString();
    m_context.askLatest(
        this, m_question,
        [request = m_request, code = chosen](Office &office) -> Result<Answer> {
            Result<BoardAnswer> board = askBoard(office, request);
            if (!board)
                return board.error();
            BulletinService service(office);
            Result<MadeBulletin> made = service.make({code, request.period, request.scope, request.rule});
            if (!made)
                return made.error();
            return Answer{std::move(board).value(), service.templates(), std::move(made).value()};
        },
        [this](Result<Answer> answer) {
            if (answer)
                showAnswer(std::move(answer).value());
            else
                showFailure(answer.error());
        });
}

void BulletinPage::showAnswer(Answer answer)
{
    m_answer = std::move(answer);
    m_charts = drawnBulletin(m_answer->made).charts;
    m_head->showAnswer(m_answer->board);
    say({});
    showTemplates();
    showDocument();
    showRights();
    emit shown();
}

void BulletinPage::showTemplates()
{
    const QSignalBlocker quiet(m_templates);
    m_templates->clear();
    for (const auto &[definition, isOwn] : m_answer->templates) {
        m_templates->add(isOwn ? tr("%1（本单位）").arg(definition.name) : definition.name);
        if (definition.code == m_answer->made.request.templateCode)
            m_templates->setCurrentRow(m_templates->count() - 1);
    }
}

void BulletinPage::showDocument()
{
    const Bulletin &bulletin = m_answer->made.bulletin;
    const int at = m_preview->verticalScrollBar()->value();
    m_card->setTitle(m_answer->made.name);
    m_card->setNote(tr("点一句可在右边改写"));
    const QString html = bulletinHtml(bulletin, m_charts, HtmlUse::Editing);
    if (html != m_html) {
        m_html = html;
        m_preview->document()->setDefaultFont(Theme::font());
        m_preview->document()->setDocumentMargin(paperMargin);
        m_preview->setHtml(html);
        m_preview->verticalScrollBar()->setValue(at);
    }
    m_sentences->showBulletin(m_answer->made.name, bulletin);
}

void BulletinPage::showRights()
{
    const auto edit = refusal(m_context.session, Permission::KeepBulletins);
    m_sentences->setEditable(!edit, edit ? edit->message() : QString());
    for (const CommandId id :
         {CommandId::WriteSentence, CommandId::RestoreSentence, CommandId::ImportTemplate})
        m_context.commands.action(id)->setEnabled(!edit);
    const auto &chosen = std::ranges::find_if(m_answer->templates, [this](const ListedTemplate &each) {
        return each.definition.code == m_answer->made.request.templateCode;
    });
    m_context.commands.action(CommandId::RemoveTemplate)->setEnabled(!edit && chosen->isOwn);
    const auto write = refusal(m_context.session, Permission::ExportCases);
    for (const auto &[id, ending] : fileCommands)
        m_context.commands.action(id)->setEnabled(!write);
}

void BulletinPage::showFailure(const Error &error)
{
    m_answer.reset();
    showNothing(error);
    m_html.clear();
    m_preview->setPlainText(error.safe + error.advice);
    m_sentences->clear();
}

void BulletinPage::writeSentence(const QString &text)
{
    const BulletinSentence *sentence = m_sentences->current();
    if (!m_answer || !sentence)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [made = m_answer->made, code = sentence->code, text](Office &office) {
            return BulletinService(office).writeSentence(made, code, text);
        },
        m_context.orTell([this](Done) {
            emit notice(tr("已保存，可以撤销。"), StateKind::Good);
            m_sentences->forgetTyped();
            m_sentences->takeFocus();
            ask();
        }));
}

void BulletinPage::exportAs(const QString &ending)
{
    if (!m_answer || m_work->isRunning())
        return;
    const auto path = m_context.prompts.saveFile(tr("写成文件"), m_answer->made.name + u'.' + ending,
                                                 tr("%1 文件 (*.%2)").arg(ending.toUpper(), ending));
    if (!path)
        return;
    say({});
    (void)m_work->begin(tr("正在写 %1").arg(*path));
    m_context.ask(
        this, OfficeThread::Priority::Long,
        [made = m_answer->made, drawing = drawnBulletin(m_answer->made),
         path = *path](Office &office) -> Result<QString> {
            const Result<Done> done = writeBulletin(office, made, drawing, path);
            return done ? Result(tr("已存为 %1").arg(path)) : Result<QString>(done.error());
        },
        [this](const Result<QString> &written) { showWritten(written); });
}

void BulletinPage::print()
{
    if (!m_answer)
        return;
    const MadeBulletin &made = m_answer->made;
    showRegistered(m_context, this, bulletinPaper(made, m_charts),
                   figureSubject(ExportKind::Print, made.name, made.request.period, made.rule));
}

void BulletinPage::copySummary()
{
    if (!m_answer)
        return;
    QGuiApplication::clipboard()->setText(m_answer->made.bulletin.summary);
    emit notice(tr("摘要已复制，可粘贴到聊天里。"), StateKind::Good);
}

} // namespace jiesu
