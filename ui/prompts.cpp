// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts.h"

#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPaintEngine>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QToolBar>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

void setIcon(QMessageBox &box, const QString &name, Theme::Token token)
{
    constexpr int side = 32;
    box.setIconPixmap(Icons::pixmap(name, Theme::color(token), side, box.devicePixelRatioF()));
}

std::optional<QString> chosen(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace

DialogPrompts::DialogPrompts(QWidget *window)
    : m_window(window)
{
}

bool DialogPrompts::confirm(const Question &question)
{
    QMessageBox box(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, m_window);
    setIcon(box, QStringLiteral("help"), Theme::Token::Accent);
    QPushButton *yes = box.addButton(question.verb, QMessageBox::AcceptRole);
    QPushButton *no = box.addButton(Words::tr("取消"), QMessageBox::RejectRole);
    Theme::setRole(yes, question.irreversible ? "danger" : "primary");
    box.setDefaultButton(question.irreversible ? no : yes);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<QString> DialogPrompts::openFile(const QString &title, const QString &filter)
{
    return chosen(QFileDialog::getOpenFileName(m_window, title, {}, filter));
}

std::optional<QString> DialogPrompts::saveFile(const QString &title, const QString &suggestion,
                                               const QString &filter)
{
    return chosen(QFileDialog::getSaveFileName(m_window, title, suggestion, filter));
}

std::optional<QString> DialogPrompts::openFolder(const QString &title, const QString &initial)
{
    return chosen(QFileDialog::getExistingDirectory(m_window, title, initial));
}

std::optional<QString> DialogPrompts::askText(const QString &title, const QString &label,
                                              const QString &initial)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(m_window, title, label, QLineEdit::Normal, initial, &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

std::optional<QString> DialogPrompts::askPassword(const QString &title, const QString &label)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(m_window, title, label, QLineEdit::Password, {}, &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

std::optional<int> DialogPrompts::choose(const QString &title, const QString &label,
                                         const QStringList &options)
{
    bool accepted = false;
    const QString option = QInputDialog::getItem(m_window, title, label, options, 0, false, &accepted);
    return accepted ? std::optional(int(options.indexOf(option))) : std::nullopt;
}

void DialogPrompts::showError(const Error &error)
{
    QMessageBox box(QMessageBox::NoIcon, Words::tr("没有完成"), error.happened, QMessageBox::NoButton,
                    m_window);
    setIcon(box, QStringLiteral("warning"), Theme::Token::Due);
    box.setInformativeText(QStringList{error.safe, error.advice}.join(u'\n').trimmed());
    box.addButton(Words::tr("知道了"), QMessageBox::AcceptRole);
    box.exec();
}

void DialogPrompts::showText(const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, m_window);
    box.addButton(Words::tr("关闭"), QMessageBox::AcceptRole);
    box.exec();
}

std::optional<PrintTarget> DialogPrompts::showPreview(const Paper &paper)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(paper.title);
    printer->setPageOrientation(paper.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintPreviewDialog preview(printer.get(), m_window);
    preview.setWindowTitle(Words::tr("打印预览：%1").arg(paper.title));
    std::optional<PrintTarget> chosen;
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter *device) {
        if (device->paintEngine()->type() == QPaintEngine::Picture)
            return paper::print(paper, *device);
        // The person has chosen a printer. The paper needs its number before anything is drawn there.
        chosen = PrintTarget{[printer](const Paper &given) { paper::print(given, *printer); }, {}};
    });
    const auto askForPdf = [&] {
        const auto path =
            saveFile(Words::tr("存为 PDF"), paper.title + QStringLiteral(".pdf"), Words::tr("PDF (*.pdf)"));
        if (!path)
            return;
        chosen = PrintTarget{{}, *path};
        preview.accept();
    };
    if (auto *bar = preview.findChild<QToolBar *>())
        QObject::connect(bar->addAction(Words::tr("存为 PDF…")), &QAction::triggered, &preview, askForPdf);
    preview.exec();
    return chosen;
}

} // namespace jiesu
