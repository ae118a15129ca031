// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys of a ledger's page do.
#include "domain/officetime.h"
#include "service/act.h"
#include "service/ledgerexport.h"
#include "service/ledgertext.h"
#include "ui/exports/exportfile.h"
#include "ui/ledgers/recordform.h"
#include "ui/ledgers/recordledger.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"

#include <QLabel>

namespace jiesu {

namespace {

constexpr int mostReportedRows = 4; ///< of an import, the others as tooltip
constexpr int shownLines = 12;

/// Numbers of cases are typed; what is stored is the case.
Result<LedgerRecord> withCases(Office &office, const Ledger &ledger, LedgerRecord record)
{
    for (std::size_t i = 0; i < ledger.fields.size(); ++i) {
        QVariant &value = record.values[qsizetype(i)];
        if (ledger.fields[i].type != FieldType::Case || value.typeId() != QMetaType::QString)
            continue;
        auto read = LedgerText(office).read(ledger.fields[i], value.toString());
        if (!read)
            return read.error();
        value = std::move(read).value();
    }
    return record;
}

/// "03-06 10:00 值班员 改台账：设施状况：完好 → 待维修", the last first.
QStringList historyLines(Office &office, const Ledger &ledger, qint64 id)
{
    LedgerService service(office, ledger);
    const std::vector<HistoryEntry> history = service.history(id);
    QStringList lines;
    for (auto entry = history.rbegin(); entry != history.rend() && lines.size() < shownLines; ++entry) {
        const QString change = service.changeText(*entry);
        const QString head =
            RecordLedger::tr("%1 %2 %3")
                .arg(officeMinuteText(entry->at).mid(5), entry->actor, actLabel(entry->action));
        lines << (change.isEmpty() ? head : RecordLedger::tr("%1：%2").arg(head, change));
    }
    return lines;
}

} // namespace

void RecordLedger::startNew()
{
    if (!mayLeave())
        return;
    show(newRecord());
    m_wasAskedFor = true;
    selectShown();
    m_form->focusFirst();
}

void RecordLedger::save()
{
    if (m_saving)
        return;
    warn({});
    const auto edited = m_form->record();
    if (!edited)
        return;
    m_saving = true;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [record = *edited, ledger = &m_ledger](Office &office) -> Result<LedgerRecord> {
            auto whole = withCases(office, *ledger, record);
            return whole ? LedgerService(office, *ledger).save(std::move(whole).value()) : whole;
        },
        [this](const Result<LedgerRecord> &saved) {
            m_saving = false;
            if (!saved)
                return warn(saved.error().message());
            show(*saved);
            emit notice(tr("已保存"), StateKind::Good);
            emit m_context.casesChanged();
        });
}

void RecordLedger::withdraw()
{
    if (m_shown.id == 0)
        return;
    const auto reason = m_context.prompts.askText(tr("移除这一条"), tr("为什么移除"), {});
    if (!reason)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [record = m_shown, why = *reason, ledger = &m_ledger](Office &office) {
            return LedgerService(office, *ledger).withdraw(record.id, record.revision, why);
        },
        [this](const Result<LedgerRecord> &gone) {
            if (!gone)
                return warn(gone.error().message());
            show(newRecord());
            emit notice(tr("已移除，%1 可以撤销").arg(Commands::keyText(CommandId::Undo)), StateKind::Good);
            emit m_context.casesChanged();
        });
}

void RecordLedger::reveal()
{
    if (m_shown.id == 0 || !mayLeave())
        return;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [id = m_shown.id, ledger = &m_ledger](Office &office) {
            return LedgerService(office, *ledger).reveal(id);
        },
        [this](const Result<LedgerRecord> &whole) {
            if (whole)
                show(*whole);
            else
                warn(whole.error().message());
        });
}

void RecordLedger::finish()
{
    if (m_shown.id == 0 || !mayLeave())
        return;
    const QString done = QCoreApplication::translate("ledger", m_ledger.course->doneWord);
    const auto note = m_context.prompts.askText(
        tr("记为%1").arg(done),
        tr("%1（可以不写）")
            .arg(fieldLabel(m_ledger.fields[std::size_t(fieldIndex(m_ledger, m_ledger.course->note))])),
        {});
    if (!note)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [record = m_shown, note = *note, ledger = &m_ledger](Office &office) {
            return LedgerService(office, *ledger).finish(record.id, record.revision, note);
        },
        [this, done](const Result<LedgerRecord> &finished) {
            if (!finished)
                return warn(finished.error().message());
            show(*finished);
            const QString undo = Commands::keyText(CommandId::Undo);
            emit notice(m_ledger.course->photo
                            ? tr("%1：今天。%2 加照片，%3 撤销。")
                                  .arg(done, Commands::keyText(CommandId::ChoosePhoto), undo)
                            : tr("%1：今天。%2 撤销。").arg(done, undo),
                        StateKind::Good);
            emit m_context.casesChanged();
        });
}

/// The photo of what was done, once it was done; else the first one.
void RecordLedger::choosePhoto()
{
    const LedgerCourse *course = m_ledger.course;
    if (course && course->photo && !valueOf(m_ledger, m_shown, course->done).isNull())
        return m_form->choosePhoto(course->photo);
    const auto photo = std::ranges::find(m_ledger.fields, FieldType::Photo, &LedgerField::type);
    if (photo != m_ledger.fields.end())
        m_form->choosePhoto(photo->code);
}

const LedgerField *RecordLedger::caseField() const
{
    const auto field = std::ranges::find(m_ledger.fields, FieldType::Case, &LedgerField::type);
    return field == m_ledger.fields.end() ? nullptr : &*field;
}

/// The form has the case; its number is in the office.
void RecordLedger::showCase()
{
    const LedgerField *field = caseField();
    if (!field || valueOf(m_ledger, m_shown, field->code).isNull())
        return;
    m_context.askLatest(
        this, m_caseQuestion,
        [field, value = valueOf(m_ledger, m_shown, field->code)](Office &office) {
            return LedgerText(office).shown(*field, value);
        },
        m_context.orTell([this, field](const QString &number) { m_form->setShown(field->code, number); }));
}

void RecordLedger::openCase()
{
    const CaseId id{valueOf(m_ledger, m_shown, caseField()->code).toLongLong()};
    if (id.isSet())
        emit m_context.openCase(id);
    else
        emit notice(tr("这一条没有登记案件。"), StateKind::Plain);
}

void RecordLedger::importSheet()
{
    const auto path =
        m_context.prompts.openFile(tr("导入%1").arg(title()), tr("表格 (*.xlsx *.xls *.csv *.tsv *.txt)"));
    if (!path)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Long,
        [file = *path, ledger = &m_ledger](Office &office) {
            return LedgerService(office, *ledger).importFile(file);
        },
        [this](const Result<ListImport> &done) {
            Theme::setRole(m_report, done ? "hint" : "error");
            QStringList lines{done ? importSentence(*done) : done.error().message()};
            if (done) {
                lines << done->rejected.mid(0, mostReportedRows);
                if (done->rejected.size() > mostReportedRows)
                    lines
                        << tr("还有 %1 行，停在这里可以看到。").arg(done->rejected.size() - mostReportedRows);
                m_report->setToolTip(done->rejected.join(u'\n'));
            }
            m_report->setText(lines.join(u'\n'));
            m_report->show();
            emit m_context.casesChanged();
        });
}

void RecordLedger::exportWhole()
{
    const auto purpose = m_context.prompts.askText(tr("导出隐去的内容"), tr("用途（记入发出登记）"), {});
    if (!purpose)
        return;
    const QString day = toOffice(m_context.clock.now()).date.toString(Qt::ISODate);
    const auto file = askExportFile(m_context.prompts, tr("导出%1").arg(title()),
                                    QStringLiteral("%1 %2").arg(title(), day));
    if (!file)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Long,
        [asked = query(), ledger = &m_ledger, file = *file, purpose = *purpose](Office &office) {
            return exportLedger(office, *ledger, asked, file.path, {true, purpose, file.encoding});
        },
        [this](const Result<ExportRecord> &record) {
            if (!record)
                return warn(record.error().message());
            emit notice(tr("已导出 %1 行到 %2，发出登记 %3")
                            .arg(record->rows)
                            .arg(record->fileName, record->serial()),
                        StateKind::Good);
        });
}

void RecordLedger::toggleHistory()
{
    m_history->setVisible(m_history->isHidden());
    showHistory();
}

void RecordLedger::showHistory()
{
    m_history->clear();
    ++m_historyQuestion;
    if (m_history->isHidden() || m_shown.id == 0)
        return;
    m_context.askLatest(
        this, m_historyQuestion,
        [id = m_shown.id, ledger = &m_ledger](Office &office) { return historyLines(office, *ledger, id); },
        m_context.orTell([this](const QStringList &lines) { m_history->setText(lines.join(u'\n')); }));
}

} // namespace jiesu
