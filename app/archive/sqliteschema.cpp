#include "app/archive/sqliteschema.h"

namespace callscope::sqlite {

namespace {

// Times are seconds since 1970 UTC; a span, a time or a count that is not known is NULL; a text that is not known is ''.
// calls.found: 0 for an id that was asked for and never found. calls.listed: when it started, else when it was first asked for.
// calls.severity: 0 none, 1 note, 2 warn, 3 serious. result, media and type are the API's names, else as received.
QStringList version1()
{
    return {
        QStringLiteral("CREATE TABLE calls ("
                       "id INTEGER PRIMARY KEY, sdk_app_id INTEGER NOT NULL, call_id TEXT NOT NULL, found INTEGER NOT NULL DEFAULT 0,"
                       "listed INTEGER NOT NULL, last_seen INTEGER NOT NULL DEFAULT 0, caller TEXT NOT NULL DEFAULT '',"
                       "room TEXT NOT NULL DEFAULT '', result TEXT NOT NULL DEFAULT '', type TEXT NOT NULL DEFAULT '',"
                       "media TEXT NOT NULL DEFAULT '', profile TEXT NOT NULL DEFAULT '', region TEXT NOT NULL DEFAULT '',"
                       "started INTEGER, accepted INTEGER, ended INTEGER, ring INTEGER, talk INTEGER, total INTEGER, people INTEGER,"
                       "severity INTEGER NOT NULL DEFAULT 0, pinned INTEGER NOT NULL DEFAULT 0, UNIQUE (sdk_app_id, call_id))"),
        QStringLiteral("CREATE INDEX calls_listed ON calls (listed DESC, id DESC)"),
        QStringLiteral("CREATE INDEX calls_call_id ON calls (call_id)"),
        QStringLiteral("CREATE TABLE members (call INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,"
                       "user_id TEXT NOT NULL, is_caller INTEGER NOT NULL, PRIMARY KEY (call, user_id, is_caller)) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX members_user_id ON members (user_id)"),
        QStringLiteral("CREATE TABLE lookups (id INTEGER PRIMARY KEY, call INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,"
                       "at INTEGER NOT NULL, asked_id TEXT NOT NULL, profile_id TEXT NOT NULL, profile TEXT NOT NULL, endpoint TEXT NOT NULL,"
                       "region TEXT NOT NULL, outcome TEXT NOT NULL, code INTEGER NOT NULL, request_id TEXT NOT NULL,"
                       "detail TEXT NOT NULL, elapsed_ms INTEGER NOT NULL, response BLOB NOT NULL, record BLOB,"
                       "deprecated INTEGER NOT NULL DEFAULT 0, changed INTEGER NOT NULL DEFAULT 0)"),
        QStringLiteral("CREATE INDEX lookups_call ON lookups (call, at, id)"),
        QStringLiteral("CREATE TABLE findings (call INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,"
                       "rule TEXT NOT NULL, severity INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX findings_call ON findings (call)"),
        QStringLiteral("CREATE TABLE notes (call INTEGER PRIMARY KEY REFERENCES calls (id) ON DELETE CASCADE, text TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE tags (call INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,"
                       "tag TEXT NOT NULL, PRIMARY KEY (call, tag)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE tickets (call INTEGER PRIMARY KEY REFERENCES calls (id) ON DELETE CASCADE, ticket TEXT NOT NULL)"),
    };
}

// What few values are shared by many calls stands once in facets (result, who asked, findings, …) and sources (profile, endpoint):
// a million calls then hold one number for it, and one index over that number serves every such filter.
// calls.happened: when it started, else when it was first asked for. facets.findings: rule keys, facets.severities: severity keys,
// both with a space around each. lookups.asked_id: '' where it is the call's own. lookups.record_at, record_size: where in the
// response the record stands, in bytes; NULL: it holds none.
// Of a table without rowid the key's columns come first: SQLite 3.40 checks the others for NULL by the wrong number.
// The indexes hold pinned and last_seen too: the first page of a filter is then found without reading a single call.
// texts: a trigram index over what is searched by substring, for calls up to state.texts_upto; the writer brings it up to date.
QStringList version2()
{
    return {
        QStringLiteral("ALTER TABLE calls RENAME TO calls1"),
        QStringLiteral("ALTER TABLE lookups RENAME TO lookups1"),
        QStringLiteral("ALTER TABLE members RENAME TO members1"),
        QStringLiteral("ALTER TABLE notes RENAME TO notes1"),
        QStringLiteral("ALTER TABLE tags RENAME TO tags1"),
        QStringLiteral("ALTER TABLE tickets RENAME TO tickets1"),
        QStringLiteral("CREATE TABLE facets (id INTEGER PRIMARY KEY, found INTEGER NOT NULL, result TEXT NOT NULL, type TEXT NOT NULL,"
                       "media TEXT NOT NULL, profile TEXT NOT NULL, region TEXT NOT NULL, findings TEXT NOT NULL, severities TEXT NOT NULL,"
                       "failure TEXT NOT NULL, failure_code INTEGER NOT NULL,"
                       "UNIQUE (found, result, type, media, profile, region, findings, severities, failure, failure_code))"),
        QStringLiteral("CREATE TABLE sources (id INTEGER PRIMARY KEY, profile_id TEXT NOT NULL, profile TEXT NOT NULL,"
                       "endpoint TEXT NOT NULL, region TEXT NOT NULL, UNIQUE (profile_id, profile, endpoint, region))"),
        QStringLiteral("CREATE TABLE calls (id INTEGER PRIMARY KEY, sdk_app_id INTEGER NOT NULL, call_id TEXT NOT NULL,"
                       "facet INTEGER NOT NULL REFERENCES facets (id), first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL,"
                       "happened INTEGER NOT NULL, started INTEGER, caller TEXT NOT NULL, room TEXT NOT NULL,"
                       "ring INTEGER, talk INTEGER, total INTEGER, people INTEGER, pinned INTEGER NOT NULL DEFAULT 0,"
                       "UNIQUE (call_id, sdk_app_id))"),
        QStringLiteral("CREATE TABLE members (call INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,"
                       "is_caller INTEGER NOT NULL, user_id TEXT NOT NULL, PRIMARY KEY (call, is_caller, user_id)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE lookups (id INTEGER PRIMARY KEY, call INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,"
                       "source INTEGER NOT NULL REFERENCES sources (id), at INTEGER NOT NULL, asked_id TEXT NOT NULL, outcome TEXT NOT NULL,"
                       "cause TEXT NOT NULL, code INTEGER NOT NULL, request_id TEXT NOT NULL, detail TEXT NOT NULL,"
                       "elapsed_ms INTEGER NOT NULL, http_status INTEGER NOT NULL, deprecated INTEGER NOT NULL,"
                       "record_at INTEGER, record_size INTEGER, response BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE notes (call INTEGER PRIMARY KEY REFERENCES calls (id) ON DELETE CASCADE, text TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE tags (call INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,"
                       "tag TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (call, tag)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE tickets (call INTEGER PRIMARY KEY REFERENCES calls (id) ON DELETE CASCADE, ticket TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE state (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"),
        QStringLiteral("INSERT INTO state VALUES ('texts_upto', 0)"),
        QStringLiteral("CREATE VIRTUAL TABLE texts USING fts5 (people, room, content='', tokenize='trigram')"),
        QStringLiteral("CREATE VIRTUAL TABLE texts_terms USING fts5vocab (texts, row)"),
    };
}

// What version 1 kept, in the form of version 2; then the indexes, which are made faster over what is there already.
QStringList version2Contents()
{
    const QString findingsOf = QStringLiteral("IFNULL((SELECT ' ' || group_concat(rule, ' ') || ' ' FROM findings WHERE call = calls1.id), '')");
    const QString severityOf = QStringLiteral("IFNULL((SELECT DISTINCT '%2 ' FROM findings WHERE call = calls1.id AND findings.severity = %1), CASE calls1.severity WHEN %1 THEN '%2 ' ELSE '' END)");
    const QString severitiesOf = QStringLiteral("rtrim(' ' || %1 || %2 || %3) || CASE calls1.severity WHEN 0 THEN '' ELSE ' ' END")
                                     .arg(severityOf.arg(3).arg(QStringLiteral("serious")), severityOf.arg(2).arg(QStringLiteral("warn")), severityOf.arg(1).arg(QStringLiteral("note")));
    const QString last = QStringLiteral("(SELECT %1 FROM lookups1 WHERE call = calls1.id ORDER BY at DESC, id DESC LIMIT 1)");
    const QString failureOf = QStringLiteral("IFNULL(%1, '')").arg(last.arg(QStringLiteral("CASE outcome WHEN 'found' THEN '' ELSE outcome END")));
    const QString codeOf = QStringLiteral("IFNULL(%1, 0)").arg(last.arg(QStringLiteral("CASE outcome WHEN 'found' THEN 0 ELSE code END")));
    const QString facetOf = QStringLiteral("found, result, type, media, profile, region, %1, %2, %3, %4").arg(findingsOf, severitiesOf, failureOf, codeOf);
    return {
        QStringLiteral("INSERT OR IGNORE INTO facets (found, result, type, media, profile, region, findings, severities, failure, failure_code)"
                       "SELECT %1 FROM calls1").arg(facetOf),
        QStringLiteral("INSERT OR IGNORE INTO sources (profile_id, profile, endpoint, region) SELECT profile_id, profile, endpoint, region FROM lookups1"),
        QStringLiteral("INSERT INTO calls SELECT id, sdk_app_id, call_id, (SELECT f.id FROM facets f WHERE (f.found, f.result, f.type, f.media,"
                       "f.profile, f.region, f.findings, f.severities, f.failure, f.failure_code) = (%1)),"
                       "IFNULL((SELECT min(at) FROM lookups1 WHERE call = calls1.id), listed), last_seen, listed, started, caller, room, ring, talk,"
                       "total, people, pinned FROM calls1").arg(facetOf),
        QStringLiteral("INSERT INTO members SELECT call, is_caller, user_id FROM members1"),
        QStringLiteral("INSERT INTO lookups SELECT id, call, (SELECT s.id FROM sources s WHERE (s.profile_id, s.profile, s.endpoint, s.region) ="
                       "(l.profile_id, l.profile, l.endpoint, l.region)), at, CASE asked_id WHEN (SELECT call_id FROM calls1 WHERE id = l.call) THEN '' ELSE asked_id END,"
                       "outcome, '', code, request_id, detail, elapsed_ms, CASE outcome WHEN 'found' THEN 200 ELSE 0 END, deprecated,"
                       "NULLIF(instr(response, record), 0) - 1, CASE WHEN instr(response, record) > 0 THEN length(record) END, response FROM lookups1 l"),
        QStringLiteral("INSERT INTO notes SELECT call, text FROM notes1"),
        QStringLiteral("INSERT INTO tags SELECT call, tag, row_number() OVER (PARTITION BY call ORDER BY tag) FROM tags1"),
        QStringLiteral("INSERT INTO tickets SELECT call, ticket FROM tickets1"),
        QStringLiteral("DROP TABLE findings"),
        QStringLiteral("DROP TABLE lookups1"),
        QStringLiteral("DROP TABLE members1"),
        QStringLiteral("DROP TABLE notes1"),
        QStringLiteral("DROP TABLE tags1"),
        QStringLiteral("DROP TABLE tickets1"),
        QStringLiteral("DROP TABLE calls1"),
        QStringLiteral("CREATE INDEX calls_order ON calls (pinned, last_seen, happened, facet)"),
        QStringLiteral("CREATE INDEX calls_facet ON calls (facet, pinned, last_seen)"),
        QStringLiteral("CREATE INDEX calls_happened ON calls (happened, pinned, last_seen)"),
        QStringLiteral("CREATE INDEX calls_ring ON calls (ring, pinned, last_seen) WHERE ring IS NOT NULL"),
        QStringLiteral("CREATE INDEX calls_talk ON calls (talk, pinned, last_seen) WHERE talk IS NOT NULL"),
        QStringLiteral("CREATE INDEX calls_total ON calls (total, pinned, last_seen) WHERE total IS NOT NULL"),
        QStringLiteral("CREATE INDEX calls_people ON calls (people, pinned, last_seen) WHERE people IS NOT NULL"),
        QStringLiteral("CREATE INDEX lookups_call ON lookups (call, at)"),
        QStringLiteral("CREATE INDEX tags_tag ON tags (tag)"),
    };
}

} // namespace

const QList<QStringList>& migrations()
{
    static const QList<QStringList> versions{version1(), version2() + version2Contents()};
    return versions;
}

} // namespace callscope::sqlite
