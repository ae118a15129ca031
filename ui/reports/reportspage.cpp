// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "lifecycle/permission.h"
#include "report/reporttext.h"
#include "service/exportservice.h"
#include "ui/commands.h"
#include "ui/dashboard/boardhead.h"
#include "ui/dashboard/boardtexts.h"
#include "ui/imports/longwork.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/reports/reportpreview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sidelist.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>

namespace jiesu {

namespace {

constexpr int firstCases = 30;
constexpr int rowHeight = 28;

CaseFilter listFilter(const BoardAnswer &board)
{
    return FigureService::filter(board.figures.period, board.scope, board.figures.rule);
}

} // namespace

ReportsPage::ReportsPage(OfficeContext &context, QWidget *parent)
    : ReportView(context, tr("报表模板"), parent)
    , m_table(new RowTable(QStringLiteral("report-preview"), nullptr, this))
    , m_model(new TextTableModel({}, this))
    , m_definitions(new QLabel(this))
    , m_unmasked(new QCheckBox(tr("含完整的号码、姓名和住址"), this))
    , m_xlsx(new KeyButton(tr("导出 XLSX…"), Commands::keyText(CommandId::ExportReport), this))
    , m_csv(new KeyButton(tr("导出 CSV…"), {}, this))
{
    for (const QString &name : {tr("月度工作簿"), tr("案件明细")})
        m_templates->add(name);
    fillCard();
    layOut({m_templates, m_card});
    m_context.commands.bind(CommandId::ExportReport, this, [this] { exportAs(QStringLiteral("xlsx")); });
    connect(m_xlsx, &QPushButton::clicked, this, [this] { exportAs(QStringLiteral("xlsx")); });
    connect(m_csv, &QPushButton::clicked, this, [this] { exportAs(QStringLiteral("csv")); });
    connect(m_templates, &SideList::currentRowChanged, this, &ReportsPage::showPreview);
    m_templates->setCurrentRow(MonthWorkbook);
}

void ReportsPage::fillCard()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("报表预览"));
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_definitions->setWordWrap(true);
    m_definitions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::setRole(m_definitions, "hint");
    Theme::setRole(m_xlsx, "primary");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_saved);
    buttons->addStretch(1);
    buttons->addWidget(m_unmasked);
    buttons->addWidget(m_csv);
    buttons->addWidget(m_xlsx);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_definitions);
    m_card->body()->addLayout(buttons);
}

bool ReportsPage::isWorkbook() const
{
    return m_templates->currentRow() != CaseList;
}

void ReportsPage::askOffice()
{
    m_context.askLatest(
        this, m_generation,
        [request = m_request](Office &office) -> Result<Answer> {
            Result<BoardAnswer> board = askBoard(office, request);
            if (!board)
                return board.error();
            const CaseFilter filter = listFilter(*board);
            Answer answer{std::move(board).value(), 0, {}};
            answer.cases = office.cases().count(filter);
            answer.firstCases = office.cases().page(filter, {}, firstCases).rows;
            return answer;
        },
        [this](Result<Answer> answer) {
            if (answer)
                showAnswer(std::move(answer).value());
            else
                showFailure(answer.error());
        });
}

void ReportsPage::showAnswer(Answer answer)
{
    m_answer = std::move(answer);
    m_head->showAnswer(m_answer->board);
    showPreview();
    emit shown();
}

void ReportsPage::showPreview()
{
    m_unmasked->setVisible(!refusal(m_context.session, Permission::ExportWhole));
    m_csv->setVisible(!isWorkbook());
    const std::optional<Error> refused = refusal(m_context.session, Permission::ExportCases);
    for (QWidget *button : std::initializer_list<QWidget *>{m_xlsx, m_csv}) {
        button->setEnabled(m_answer.has_value() && !refused);
        button->setToolTip(refused ? refused->message() : QString());
    }
    say({});
    if (!m_answer)
        return;
    const BoardFigures &figures = m_answer->board.figures;
    const QString heading = m_answer->board.scopeName + u' ' + figures.period.title();
    if (isWorkbook()) {
        m_card->setTitle(tr("%1 月度工作簿").arg(heading));
        m_card->setNote(tr("工作表：%1").arg(reportpreview::sheetNames(figures).join(QStringLiteral("、"))));
        m_model->setColumns(reportpreview::overviewColumns(), reportpreview::overviewRows(figures));
        m_table->setDefaultWidths({330, 120, 290, 120, 120});
        m_definitions->setText(reporttext::definitions(figures.rule).join(u'\n'));
    } else {
        const qint64 shown = qint64(m_answer->firstCases.size());
        m_card->setTitle(tr("%1 案件明细，共 %2 件").arg(heading).arg(m_answer->cases));
        m_card->setNote(m_answer->cases > shown ? tr("这里列前 %1 件，文件里是全部").arg(shown) : QString());
        m_model->setColumns(reportpreview::caseColumns(), reportpreview::caseRows(m_answer->firstCases));
        m_table->setDefaultWidths({150, 150, 72, 230, 110, 110, 92, 200});
        m_definitions->setText(tr(
            "每件一行，含全部字段；号码、姓名默认脱敏。含已合并、已作废和表扬的案件，所以可能多于受理量。"));
    }
}

void ReportsPage::showFailure(const Error &error)
{
    m_answer.reset();
    showNothing(error);
    m_definitions->setText(error.safe + error.advice);
    m_model->setColumns({}, {});
    m_xlsx->setEnabled(false);
    m_csv->setEnabled(false);
}

QString ReportsPage::fileName(const QString &ending) const
{
    const QString kind = isWorkbook() ? tr("月度工作簿") : tr("案件明细");
    return QStringLiteral("%1 %2 %3.%4")
        .arg(m_answer->board.scopeName, m_answer->board.figures.period.title(), kind, ending);
}

void ReportsPage::exportAs(const QString &ending)
{
    if (!m_answer || m_work->isRunning())
        return;
    const QString filter = ending == QLatin1String("csv") ? tr("CSV (*.csv)") : tr("Excel 工作簿 (*.xlsx)");
    const std::optional<QString> purpose = askPurpose();
    if (!purpose)
        return;
    if (const auto path = m_context.prompts.saveFile(tr("导出报表"), fileName(ending), filter))
        write(*path, *purpose);
}

/// Empty where none is needed; nothing when the person gave up.
std::optional<QString> ReportsPage::askPurpose() const
{
    if (!m_unmasked->isChecked() || m_unmasked->isHidden() || !m_context.session.loginRequired)
        return QString();
    return m_context.prompts.askText(tr("导出完整的个人信息"), tr("用途（记入历史）"), {});
}

void ReportsPage::write(const QString &path, const QString &purpose)
{
    say({});
    const auto state = m_work->begin(tr("正在写 %1").arg(path));
    ExportOptions options;
    options.unmasked = m_unmasked->isChecked() && !m_unmasked->isHidden();
    options.purpose = purpose;
    options.progress = [state](double part) { state->part = part; };
    options.cancelled = [state] { return state->cancelled.load(); };
    const BoardFigures &figures = m_answer->board.figures;
    m_context.ask(
        this, OfficeThread::Priority::Long,
        [workbook = isWorkbook(), period = figures.period, scope = m_answer->board.scope, rule = figures.rule,
         filter = listFilter(m_answer->board), path, options](Office &office) -> Result<QString> {
            ExportService service(office);
            if (workbook) {
                const Result<Done> done = service.writeReport(period, scope, rule, path, options);
                return done ? Result(tr("已存为 %1").arg(path)) : Result<QString>(done.error());
            }
            const Result<qint64> cases = service.exportCases(filter, path, options);
            return cases ? Result(tr("%1 件，已存为 %2").arg(*cases).arg(path))
                         : Result<QString>(cases.error());
        },
        [this](const Result<QString> &written) { showWritten(written); });
}

} // namespace jiesu
