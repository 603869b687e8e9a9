#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <array>

namespace callscope {

//! Finds secrets in whatever left the program, however they are written there: as they are, percent-encoded, escaped as in JSON or HTML,
//! in Base64 or hexadecimal, as UTF-16, in capitals, broken over lines. A good piece of one counts as the whole.
class SecretSearch {
public:
    static constexpr qsizetype pieceBytes = 24;

    void lookFor(const QString& name, const QByteArray& secret)
    {
        Secret each{name, {}};
        const QByteArray plain = withoutBreaks(secret);
        for (qsizetype at = 0; at + pieceBytes <= plain.size(); at += pieceBytes / 3) {
            const QByteArray piece = plain.mid(at, pieceBytes);
            each.pieces += {piece, piece.toUpper(), piece.toHex()};
            for (const qsizetype skipped : {0, 1, 2}) // Base64 looks another way three bytes long
                each.pieces.append(piece.mid(skipped, (pieceBytes - skipped) / 3 * 3).toBase64());
        }
        m_secrets.append(each);
    }

    //! The names of those that stand there.
    [[nodiscard]] QStringList in(const QByteArray& bytes) const
    {
        QStringList found;
        const QByteArrayList readings = readingsOf(bytes);
        for (const Secret& secret : m_secrets) {
            if (isIn(readings, secret.pieces))
                found.append(secret.name);
        }
        return found;
    }

private:
    struct Secret {
        QString name;
        QByteArrayList pieces;
    };

    static bool isIn(const QByteArrayList& readings, const QByteArrayList& pieces)
    {
        for (const QByteArray& reading : readings) {
            for (const QByteArray& piece : pieces) {
                if (reading.contains(piece))
                    return true;
            }
        }
        return false;
    }

    static QByteArrayList readingsOf(const QByteArray& bytes)
    {
        const QByteArray percent = QByteArray::fromPercentEncoding(bytes);
        const QByteArray json = unescaped(percent);
        const QByteArray html = withoutEntities(json);
        return {bytes, percent, json, html, withoutBreaks(bytes), withoutBreaks(html)};
    }

    //! What a mail, a page or a terminal puts into a long word. NUL is half of a letter in UTF-16.
    static QByteArray withoutBreaks(const QByteArray& bytes)
    {
        static const std::array<QByteArray, 7> wide{"<br>", "<wbr>", "\\n", "\\r", "\xe2\x80\x8b", "\xc2\xad", "\xe2\x8f\x8e"};
        QByteArray text = bytes;
        for (const QByteArray& each : wide)
            text.replace(each, "");
        QByteArray kept;
        kept.reserve(text.size());
        for (const char c : text) {
            if (c != '\0' && c != ' ' && c != '\t' && c != '\r' && c != '\n' && c != '>' && c != '|' && c != '\\' && c != '`')
                kept.append(c);
        }
        return kept;
    }

    static QByteArray unescaped(QByteArray text)
    {
        text.replace("\\/", "/");
        for (qsizetype at = text.indexOf("\\u00"); at >= 0; at = text.indexOf("\\u00", at + 1))
            text.replace(at, 6, QByteArray::fromHex(text.mid(at + 4, 2)));
        return text;
    }

    static QByteArray withoutEntities(const QByteArray& bytes)
    {
        if (!bytes.contains("&#"))
            return bytes;
        static const QRegularExpression entity(QStringLiteral("&#(x?)([0-9a-fA-F]{1,3});"));
        QString text = QString::fromUtf8(bytes);
        for (auto match = entity.match(text); match.hasMatch(); match = entity.match(text, match.capturedStart() + 1)) {
            const int code = match.captured(2).toInt(nullptr, match.captured(1).isEmpty() ? 10 : 16);
            text.replace(match.capturedStart(), match.capturedLength(), QChar(char16_t(code)));
        }
        return text.toUtf8();
    }

    QList<Secret> m_secrets;
};

} // namespace callscope
