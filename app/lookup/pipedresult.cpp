#include "app/lookup/pipedresult.h"

#include "app/lookup/archivedresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace callscope {

namespace {

QString named(const char* name)
{
    return QLatin1String(name);
}

// One list of what is kept of a look-up, walked both ways.
template<typename Seen, typename Visitor>
void visit(Seen& seen, const Visitor& each)
{
    each("sdkAppId", seen.sdkAppId);
    each("askedId", seen.askedId);
    each("at", seen.at);
    each("profileId", seen.profileId);
    each("profileName", seen.profileName);
    each("endpoint", seen.endpoint);
    each("regionKey", seen.regionKey);
    each("outcome", seen.outcome);
    each("cause", seen.cause);
    each("code", seen.code);
    each("requestId", seen.requestId);
    each("detail", seen.detail);
    each("elapsedMs", seen.elapsedMs);
    each("httpStatus", seen.httpStatus);
    each("response", seen.response);
    each("deprecatedApi", seen.deprecatedApi);
}

// What the archive does not keep of a failure, but its sentences say.
template<typename Facts, typename Visitor>
void visitFacts(Facts& asked, const Visitor& each)
{
    each("timeoutSeconds", asked.timeoutSeconds);
    each("deprecatedApiAsked", asked.deprecatedApiAsked);
    each("hintedRegionKey", asked.hintedRegionKey);
    each("clockSkewSeconds", asked.clockSkewSeconds);
}

QJsonValue jsonOf(const QString& text) { return text; }
QJsonValue jsonOf(bool value) { return value; }
QJsonValue jsonOf(int value) { return value; }
QJsonValue jsonOf(quint32 value) { return qint64(value); }
QJsonValue jsonOf(qint64 value) { return value; }
QJsonValue jsonOf(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }
QJsonValue jsonOf(const QDateTime& time) { return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue(); }
QJsonValue jsonOf(const std::optional<qint64>& value) { return value ? QJsonValue(*value) : QJsonValue(); }

void read(const QJsonValue& json, QString& text) { text = json.toString(); }
void read(const QJsonValue& json, bool& value) { value = json.toBool(); }
void read(const QJsonValue& json, int& value) { value = json.toInt(value); }
void read(const QJsonValue& json, quint32& value) { value = quint32(json.toInteger()); }
void read(const QJsonValue& json, qint64& value) { value = json.toInteger(); }
void read(const QJsonValue& json, QByteArray& bytes) { bytes = QByteArray::fromBase64(json.toString().toLatin1()); }
void read(const QJsonValue& json, QDateTime& time) { time = json.isDouble() ? QDateTime::fromMSecsSinceEpoch(json.toInteger(), Qt::UTC) : QDateTime(); }
void read(const QJsonValue& json, std::optional<qint64>& value) { value = json.isDouble() ? std::optional(json.toInteger()) : std::nullopt; }

QJsonArray certificatesOf(const QList<CertificateFacts>& certificates)
{
    QJsonArray array;
    for (const CertificateFacts& each : certificates)
        array.append(QJsonArray{each.subject, each.issuer, each.validUntil});
    return array;
}

//! Nobody's archive wants these, but a page can say them.
SeenLookUp cancelled(const LookUpResult& result)
{
    SeenLookUp seen;
    seen.askedId = result.callId;
    seen.outcome = kindKey(ApiError::Kind::Cancelled);
    return seen;
}

} // namespace

QByteArray lineOf(const LookUpResult& result)
{
    QJsonObject line;
    const auto write = [&line](const char* name, const auto& value) { line.insert(named(name), jsonOf(value)); };
    const auto kept = seenLookUpOf(result);
    const SeenLookUp seen = kept ? *kept : cancelled(result);
    visit(seen, write);
    visitFacts(result.asked, write);
    if (!result.outcome)
        line.insert(named("certificates"), certificatesOf(result.outcome.error().certificates));
    const Annotation& annotation = result.outcome ? result.outcome->annotation : result.annotation;
    write("note", annotation.note);
    write("ticket", annotation.ticket);
    line.insert(named("tags"), QJsonArray::fromStringList(annotation.tags));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<LookUpResult> pipedResultOf(const QByteArray& line, qint64 ringTimeoutSeconds)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (!json.contains(named("outcome")))
        return std::nullopt;
    const auto take = [&json](const char* name, auto& value) { read(json[named(name)], value); };
    SavedCall saved;
    visit(saved.lookUp, take);
    take("note", saved.annotation.note);
    take("ticket", saved.annotation.ticket);
    saved.annotation.tags = json[named("tags")].toVariant().toStringList();
    LookUpResult result = savedResultOf(saved, ringTimeoutSeconds);
    visitFacts(result.asked, take);
    for (const QJsonValue& each : json[named("certificates")].toArray()) {
        if (!result.outcome)
            result.outcome.error().certificates.append({each[0].toString(), each[1].toString(), each[2].toString()});
    }
    return result;
}

} // namespace callscope
