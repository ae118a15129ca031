// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/textclassifier.h"

#include "suggest/words.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jiesu {

namespace {

constexpr quint32 formatNumber = 1;
constexpr float largestStep = 127;

template <class T> void writeVector(QDataStream &stream, const std::vector<T> &values)
{
    stream << QByteArray::fromRawData(reinterpret_cast<const char *>(values.data()),
                                      qsizetype(values.size() * sizeof(T)));
}

template <class T> std::vector<T> readVector(QDataStream &stream)
{
    QByteArray bytes;
    stream >> bytes;
    std::vector<T> values(std::size_t(bytes.size()) / sizeof(T));
    std::copy_n(bytes.constData(), values.size() * sizeof(T), reinterpret_cast<char *>(values.data()));
    return values;
}

} // namespace

std::vector<double> sharesOf(const std::vector<double> &distances, double sharpness)
{
    std::vector<double> shares(distances.size());
    if (distances.empty())
        return shares;
    const double best = *std::ranges::max_element(distances);
    std::ranges::transform(distances, shares.begin(),
                           [&](double distance) { return std::exp(sharpness * (distance - best)); });
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares)
        share /= sum;
    return shares;
}

TextClassifier::TextClassifier(const Planes &planes)
    : m_labels(planes.labels)
    , m_vocabulary(planes.vocabulary)
    , m_weights(planes.weights.size())
    , m_scale(planes.labels.size(), 1)
    , m_bias(planes.bias)
    , m_sharpness(planes.sharpness)
{
    const std::size_t labelCount = m_labels.size();
    for (std::size_t label = 0; label < labelCount; ++label) {
        float largest = 0;
        for (std::size_t i = label; i < planes.weights.size(); i += labelCount)
            largest = std::max(largest, std::abs(planes.weights[i]));
        if (largest > 0)
            m_scale[label] = largest / largestStep;
        for (std::size_t i = label; i < planes.weights.size(); i += labelCount)
            m_weights[i] = qint8(std::lround(planes.weights[i] / m_scale[label]));
    }
}

std::vector<double> TextClassifier::distances(const QString &text) const
{
    const std::vector<Term> vector = m_vocabulary.terms(learnedForm(text));
    if (vector.empty())
        return {};
    std::vector<double> sums(m_labels.size());
    for (const Term &term : vector) {
        const qint8 *weights = &m_weights[std::size_t(term.feature) * m_labels.size()];
        for (std::size_t label = 0; label < sums.size(); ++label)
            sums[label] += term.weight * weights[label];
    }
    for (std::size_t label = 0; label < sums.size(); ++label)
        sums[label] = sums[label] * double(m_scale[label]) + double(m_bias[label]);
    return sums;
}

std::vector<Suggestion> TextClassifier::suggest(const QString &text) const
{
    const std::vector<double> shares = sharesOf(distances(text), m_sharpness);
    std::vector<Suggestion> list;
    for (std::size_t i = 0; i < shares.size(); ++i)
        list.push_back({m_labels[i], shares[i]});
    std::ranges::stable_sort(list, std::greater(), &Suggestion::share);
    return list;
}

QStringList TextClassifier::reasons(const QString &text, qint64 label, int limit) const
{
    const auto known = std::ranges::find(m_labels, label);
    if (known == m_labels.end())
        return {};
    const auto labelIndex = std::size_t(known - m_labels.begin());
    const QString form = learnedForm(text);
    QHash<int, double> contribution;
    for (const Term &term : m_vocabulary.terms(form))
        contribution.insert(
            term.feature, term.weight * m_weights[std::size_t(term.feature) * m_labels.size() + labelIndex]);
    std::vector<double> votes(std::size_t(form.size()));
    forEachGram(form, [&](Gram gram, qsizetype position, int length) {
        const auto feature = m_vocabulary.feature(gram);
        if (!feature)
            return;
        for (int i = 0; i < length; ++i)
            votes[std::size_t(position + i)] += contribution.value(*feature) / length;
    });
    return strongestWords(form, votes, limit);
}

QByteArray TextClassifier::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << formatNumber << m_sharpness;
    writeVector(stream, m_labels);
    writeVector(stream, m_vocabulary.grams());
    writeVector(stream, m_vocabulary.rarity());
    writeVector(stream, m_weights);
    writeVector(stream, m_scale);
    writeVector(stream, m_bias);
    return qCompress(bytes);
}

std::optional<TextClassifier> TextClassifier::fromBytes(const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 format = 0;
    TextClassifier classifier;
    stream >> format >> classifier.m_sharpness;
    if (format != formatNumber)
        return {};
    classifier.m_labels = readVector<qint64>(stream);
    std::vector<Gram> grams = readVector<Gram>(stream);
    std::vector<float> rarity = readVector<float>(stream);
    classifier.m_weights = readVector<qint8>(stream);
    classifier.m_scale = readVector<float>(stream);
    classifier.m_bias = readVector<float>(stream);
    const std::size_t labelCount = classifier.m_labels.size();
    if (stream.status() != QDataStream::Ok || rarity.size() != grams.size() ||
        classifier.m_weights.size() != grams.size() * labelCount || classifier.m_scale.size() != labelCount ||
        classifier.m_bias.size() != labelCount)
        return {};
    classifier.m_vocabulary = Vocabulary(std::move(grams), std::move(rarity));
    return classifier;
}

} // namespace jiesu
