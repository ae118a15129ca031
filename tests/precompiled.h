// The headers that nearly every test needs, compiled once for each test program.
#pragma once

#include <QString>
#include <QTest>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
