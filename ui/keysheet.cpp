// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keysheet.h"

#include "domain/text.h"
#include "ui/commands.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowtable.h"

#include <QLineEdit>

namespace jiesu {
namespace {

constexpr QSize usualSize(620, 640);

QString scopeText(CommandScope scope)
{
    switch (scope) {
    case CommandScope::Window:
        return KeySheet::tr("任何地方");
    case CommandScope::Desk:
        return KeySheet::tr("受理");
    case CommandScope::Cases:
        return KeySheet::tr("案件");
    case CommandScope::FollowUp:
        return KeySheet::tr("回访");
    case CommandScope::Board:
        return KeySheet::tr("看板");
    case CommandScope::Ranks:
        return KeySheet::tr("单位排名");
    case CommandScope::AssessmentTables:
        return KeySheet::tr("综合考评");
    case CommandScope::Published:
        return KeySheet::tr("封账");
    case CommandScope::HotSpots:
        return KeySheet::tr("热点");
    case CommandScope::Morning:
        return KeySheet::tr("晨报");
    case CommandScope::Reports:
        return KeySheet::tr("报表");
    case CommandScope::Bulletins:
        return KeySheet::tr("通报");
    case CommandScope::Ledgers:
        return KeySheet::tr("台账");
    case CommandScope::DueBoard:
        return KeySheet::tr("到期看板");
    case CommandScope::Handover:
        return KeySheet::tr("交接班");
    case CommandScope::Roster:
        return KeySheet::tr("值班表");
    case CommandScope::ExportLedger:
        return KeySheet::tr("发出登记");
    case CommandScope::RecordLedger:
        return KeySheet::tr("各本台账");
    case CommandScope::Proactive:
        return KeySheet::tr("主动治理");
    case CommandScope::Forecast:
        return KeySheet::tr("预判");
    case CommandScope::LikelyPlaces:
        return KeySheet::tr("易发点位");
    case CommandScope::Themes:
        return KeySheet::tr("主题");
    case CommandScope::Story:
        return KeySheet::tr("年度回顾");
    case CommandScope::Outreach:
        return KeySheet::tr("外呼");
    case CommandScope::Indicators:
        return KeySheet::tr("指标");
    case CommandScope::Meetings:
        return KeySheet::tr("四方议事");
    case CommandScope::Publicity:
        return KeySheet::tr("宣传单");
    case CommandScope::Settings:
        return KeySheet::tr("设置");
    }
    return {};
}

QString keysText(const Command &command)
{
    QStringList keys;
    for (const QKeySequence &key :
         QKeySequence::listFromString(QLatin1String(command.keys), QKeySequence::PortableText))
        keys << keyCaption(key);
    keys.removeDuplicates();
    return keys.join(QStringLiteral("　"));
}

} // namespace

KeySheet::KeySheet(QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit)
    , m_model(new TextTableModel({{tr("命令")}, {tr("按键")}, {tr("在哪里用")}}, this))
    , m_table(new RowTable(QStringLiteral("keys"), nullptr))
{
    setWindowTitle(tr("按键一览"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_filter->setPlaceholderText(tr("命令的字词或拼音首字母"));
    m_filter->setClearButtonEnabled(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(windowTitle());
    m_table->setDefaultWidths({260, 200, 100});
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &KeySheet::showMatching);
    resize(usualSize);
    showMatching({});
}

void KeySheet::showMatching(const QString &words)
{
    std::vector<TextTableModel::Row> rows;
    for (const Command &command : Commands::table()) {
        const QString name = Commands::text(command.id);
        const QString initials = text::pinyinInitials(name);
        if (words.isEmpty() || name.contains(words, Qt::CaseInsensitive) ||
            initials.startsWith(words, Qt::CaseInsensitive))
            rows.push_back({name, keysText(command), scopeText(command.scope)});
    }
    m_model->setRows(std::move(rows));
}

} // namespace jiesu
