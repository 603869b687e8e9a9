#include "app/lookup/recordfile.h"

#include "app/calls/lenientjson.h"
#include "app/calls/redactor.h"
#include "app/lookup/filedrecord.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace callscope {

namespace {

using Kind = RecordFileProblem::Kind;

//! Editors and shells of Windows write UTF-16 with a byte order mark.
QByteArray utf8Of(const QByteArray& bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return bytes;
    return QString(QStringDecoder(*encoding).decode(bytes)).toUtf8();
}

RecordFileProblem problemAt(Kind kind, const QByteArray& text, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(text).first(std::min(offset, text.size()));
    const qsizetype lineBegin = before.lastIndexOf('\n') + 1;
    return {kind, {}, before.count('\n') + 1, QString::fromUtf8(before.sliced(lineBegin)).size() + 1};
}

RecordFileProblem problemOf(const JsonError& error, const QByteArray& text)
{
    switch (error.reason) {
    case JsonError::Reason::Truncated: return problemAt(Kind::CutOff, text, error.offset);
    case JsonError::Reason::TooDeep: return problemAt(Kind::TooDeep, text, error.offset);
    case JsonError::Reason::NotUtf8: return {.kind = Kind::NotText};
    case JsonError::Reason::Empty:
    case JsonError::Reason::Syntax: break;
    }
    return problemAt(Kind::BrokenJson, text, error.offset);
}

//! Collects what the pieces of a file hold.
class FileReader {
public:
    FileReader(const QByteArray& text, JudgeContext context) : m_text(text), m_context(std::move(context)) {}

    void read()
    {
        LenientJson finder(m_text);
        for (;;) {
            const auto found = finder.next();
            if (found)
                take(*found);
            else if (found.error().reason == JsonError::Reason::Empty)
                return;
            else
                refuse(found.error());
        }
    }

    //! Why there is nothing.
    [[nodiscard]] RecordFileProblem problem() const
    {
        if (m_error)
            return problemOf(*m_error, m_text);
        if (m_found)
            return {.kind = Kind::NoRecord};
        if (m_text.trimmed().isEmpty())
            return {.kind = Kind::Empty};
        return {.kind = m_text.contains('\0') || !m_text.isValidUtf8() ? Kind::NotText : Kind::NoJson};
    }

    RecordFile file;
    QList<QByteArray> pieces; // of each result

private:
    void take(const FoundJson& found)
    {
        m_found = true;
        const auto json = JsonText::parse(found.json);
        if (!json)
            return;
        if (!json->root().isArray())
            return take(json->root(), found.json, m_text.mid(found.begin, found.end - found.begin));
        for (const JsonValue& item : json->root().items())
            take(item, item.raw(), item.raw());
    }

    void take(const JsonValue& value, const QByteArray& json, const QByteArray& piece)
    {
        const QList<LookUpResult> results = filedRecords(value, json, m_context);
        const qsizetype taken = std::min(results.size(), maxRecordsOfFile - file.results.size());
        file.leftOut += results.isEmpty() ? 1 : results.size() - taken;
        file.results += results.first(taken);
        pieces += QList<QByteArray>(taken, piece);
    }

    void refuse(const JsonError& error)
    {
        ++file.leftOut;
        if (!m_error)
            m_error = error;
    }

    const QByteArray& m_text;
    JudgeContext m_context;
    bool m_found = false;
    std::optional<JsonError> m_error;
};

} // namespace

Result<RecordFile, RecordFileProblem> readRecordFile(const QByteArray& bytes, const QString& fileName, const QDateTime& now,
                                                     qint64 ringTimeoutSeconds)
{
    if (bytes.size() > maxRecordFileBytes)
        return failure(RecordFileProblem{.kind = Kind::TooLarge});
    const QByteArray received = utf8Of(bytes);
    const QByteArray text = Redactor().apply(received); // what is read may be copied and saved again
    const bool isRedacted = text != received;
    FileReader reader(text, {{}, now, ringTimeoutSeconds});
    reader.read();
    if (reader.file.results.isEmpty())
        return failure(reader.problem());
    const bool alone = reader.file.results.size() == 1 && reader.file.leftOut == 0;
    for (qsizetype i = 0; i < reader.file.results.size(); ++i) {
        LookUpResult& result = reader.file.results[i];
        Exchange exchange;
        exchange.responseBytes = alone && !isRedacted ? bytes : reader.pieces[i];
        exchange.responseRedacted = isRedacted && exchange.responseBytes.contains("REDACTED");
        result.exchanges = {exchange};
        result.decisive = 0;
        result.fileName = fileName;
    }
    return reader.file;
}

} // namespace callscope
