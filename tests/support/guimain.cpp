// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--read-xls") == 0)
        return 1; // started in place of the program: tests read no .xls but through xls_child
    testing::InitGoogleMock(&argc, argv);
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
