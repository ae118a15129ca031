// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/bulletindrawing.h"

#include "ui/print/registeredpaper.h"
#include "ui/theme.h"
#include "ui/widgets/columnchart.h"
#include "ui/widgets/rateschart.h"

#include <QBuffer>

namespace jiesu {

namespace {

/// As shown; 156 mm are 589 pixels of 1/96 inch.
constexpr QSize chartSize(584, 270);
/// Pixels of the picture in one of these.
constexpr int sharpness = 3;

BulletinPicture pictureOf(Chart &chart)
{
    QImage image(chartSize * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(Qt::white);
    chart.resize(chartSize);
    chart.render(&image, {}, {}, QWidget::DrawChildren);
    BulletinPicture picture{{}, chartSize.width(), chartSize.height()};
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return picture;
}

} // namespace

BulletinDrawing drawnBulletin(const MadeBulletin &made)
{
    const Theme::OnPaper onPaper;
    const WordsIn words(made.bulletin.language);
    BulletinDrawing drawing;
    for (const BulletinBlock &block : made.bulletin.blocks) {
        const auto *chart = std::get_if<BulletinChart>(&block);
        if (!chart)
            continue;
        if (chart->code == QLatin1String("rates")) {
            RateLinesChart lines;
            lines.setData(made.rates);
            drawing.charts.insert(chart->code, pictureOf(lines));
        } else {
            ColumnChart columns({Theme::Token::LastYear, Theme::Token::Accent});
            columns.setData(made.volume);
            drawing.charts.insert(chart->code, pictureOf(columns));
        }
    }
    drawing.pdf = [charts = drawing.charts](const MadeBulletin &given, const QString &serial) {
        return paper::pdfBytes(numbered(bulletinPaper(given, charts), serial));
    };
    return drawing;
}

Paper bulletinPaper(const MadeBulletin &made, const BulletinPictures &charts)
{
    return {.title = made.bulletin.title,
            .html = bulletinHtml(made.bulletin, charts),
            .footer = made.name,
            .official = true,
            .language = made.bulletin.language};
}

} // namespace jiesu
