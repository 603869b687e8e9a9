#include "ui/drop/filewords.h"

#include "app/calls/callids.h"
#include "app/calls/idshapes.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace callscope {

namespace {

constexpr qsizetype longestWord = 3 * 4096; // a path of PATH_MAX with every byte percent-encoded

QString pathOf(QUrl url)
{
    if (url.host() == QLatin1String("localhost"))
        url.setHost({}); // or it would be a share of that machine
    return url.toLocalFile();
}

//! What is named like a record's file is no id, even where there is no such file.
bool isNamedLikeAFile(const QString& word)
{
    static const QStringList suffixes{QStringLiteral("json"), QStringLiteral("jsonl"), QStringLiteral("ndjson"), QStringLiteral("txt"), QStringLiteral("log")};
    return suffixes.contains(QFileInfo(word).suffix().toLower());
}

//! A path on this machine is never sent as an id; one with an id in it, such as an address without its https://, is text.
bool wouldBeSent(const QString& path)
{
    return findCallIds(path).callIds == QStringList(path);
}

bool isRelativePath(const QString& word, const QDir& folder)
{
    const QFileInfo info(folder.absoluteFilePath(word));
    const QString path = QDir::fromNativeSeparators(word);
    if (!path.contains(QLatin1Char('/')) && isUuid(word)) // an id before it is the name of a file
        return false;
    if (path.contains(QLatin1Char('/')) ? info.exists() : info.isFile())
        return true;
    if (path.startsWith(QLatin1String("./")) || path.startsWith(QLatin1String("../")))
        return true;
    if (path.contains(QLatin1String("://")) || std::any_of(path.begin(), path.end(), [](QChar c) { return c.isSpace(); }))
        return false;
    return isNamedLikeAFile(path) || (path.contains(QLatin1Char('/')) && wouldBeSent(path));
}

} // namespace

QString fileNamedBy(const QString& word, const QDir& folder)
{
    if (word.isEmpty() || word.size() > longestWord || word.startsWith(QLatin1Char(':'))) // which Qt takes for something of its own
        return {};
    QString path;
    if (const QUrl url(word); url.isLocalFile())
        path = pathOf(url);
    else if (QDir::isAbsolutePath(word) || isRelativePath(word, folder))
        path = word;
    else
        return {};
    return QDir::cleanPath(folder.absoluteFilePath(path));
}

} // namespace callscope
