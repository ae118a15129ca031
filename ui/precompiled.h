// The headers that nearly every page needs, compiled once for the interface.
#pragma once

#include "ui/officecontext.h"
#include "ui/page.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QBoxLayout>
#include <QDate>
#include <QHash>
#include <QLabel>
#include <QPainter>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>
