// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QCoreApplication;

namespace jiesu {

/// Opens the window: on the file named on the command line, on the demo office (--demo), on the file used
/// last, or on the three doors of the first start. Returns the process's exit code.
[[nodiscard]] int runWindow(int argc, char **argv);

/// `picture` and `screenshots`: pages as PNG files, without a display. Returns the process's exit code.
[[nodiscard]] int runPictures(int argc, char **argv);

/// "work-order": writes the work order of one case as a PDF, through the same pages as the print preview and
/// without a display. @return the exit code: 0 done, 1 refused, 2 wrong usage
[[nodiscard]] int runWorkOrder(int argc, char **argv);

/// An application that draws and prints without a display. @p argc as main() has it; it must outlive the
/// application.
[[nodiscard]] std::unique_ptr<QCoreApplication> drawingApplication(int &argc, char **argv);

} // namespace jiesu
