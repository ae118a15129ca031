// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/photoeditor.h"

#include "service/attachmentservice.h"
#include "service/ledgerservice.h"
#include "ui/cases/thumbnail.h"
#include "ui/commands.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/keybutton.h"

#include <QBoxLayout>
#include <QLabel>

namespace jiesu {

namespace {

constexpr QSize box(160, 90);

} // namespace

PhotoEditor::PhotoEditor(OfficeContext &context, const Ledger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ledger(ledger)
    , m_picture(new QLabel)
    , m_choose(
          new KeyButton(Commands::text(CommandId::ChoosePhoto), Commands::keyText(CommandId::ChoosePhoto)))
    , m_clear(new QPushButton(tr("去掉")))
{
    Theme::setRole(m_picture, "hint");
    Theme::setRole(m_clear, "quiet");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_picture, 1);
    row->addWidget(m_clear);
    row->addWidget(m_choose);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &PhotoEditor::choose);
    connect(m_clear, &QPushButton::clicked, this, [this] { setPhoto({}); });
    setPhoto({});
}

void PhotoEditor::setPhoto(const QString &sha256)
{
    m_photo = sha256;
    m_clear->setVisible(!sha256.isEmpty());
    showPicture();
}

void PhotoEditor::showPicture()
{
    const int asked = ++m_question;
    m_picture->setText(m_photo.isEmpty() ? tr("没有照片") : tr("有照片"));
    if (m_photo.isEmpty())
        return;
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [](Office &office) { return AttachmentService(office).officePath(); },
        m_context.orTell([this, asked](const QString &path) {
            thumbnail(path, m_photo, box).then(this, [this, asked](const QImage &picture) {
                if (asked == m_question && !picture.isNull())
                    m_picture->setPixmap(QPixmap::fromImage(picture));
            });
        }));
}

void PhotoEditor::choose()
{
    const auto path = m_context.prompts.openFile(tr("选照片"), tr("图片 (*.jpg *.jpeg *.png *.webp *.bmp)"));
    if (!path)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [file = *path, ledger = &m_ledger](Office &office) {
            return LedgerService(office, *ledger).storePhoto(file);
        },
        m_context.orTell([this](const QString &sha256) { setPhoto(sha256); }));
}

} // namespace jiesu
