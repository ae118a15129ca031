// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlschild.h"

int main(int argc, char **argv)
{
    return jiesu::xlschild::isMeant(argc, argv) ? jiesu::xlschild::run(argc, argv) : 1;
}
