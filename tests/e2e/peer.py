"""A second service written from Tencent's documents alone, sharing no code with Callscope: what it accepts, Tencent may accept.

It verifies the signature itself and writes down everything about a request that it did not like.
"""

import base64
import hashlib
import hmac
import http.server
import json
import ssl
import threading
import time
import urllib.parse
import warnings
import zlib

PATH = "/v4/call_record_http_srv/get_record_by_callid"


class BadSignature(Exception):
    """Carries the ErrorCode the documents name for it."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


def verify_user_sig(text, sdk_app_id, identifier, secret_key, now):
    """UserSig version 2 (trtc.io 34385), decoded and checked field by field."""
    try:
        packed = base64.b64decode(text.replace("*", "+").replace("-", "/").replace("_", "="), validate=True)
        fields = json.loads(zlib.decompress(packed))
    except (ValueError, zlib.error) as error:
        raise BadSignature(70003) from error
    if fields.get("TLS.ver") != "2.0" or not all(isinstance(fields.get(key), int) for key in ("TLS.sdkappid", "TLS.time", "TLS.expire")):
        raise BadSignature(70003)
    if fields["TLS.identifier"] != identifier:
        raise BadSignature(70013)
    if fields["TLS.sdkappid"] != sdk_app_id:
        raise BadSignature(70014)
    content = "".join(f"TLS.{key}:{fields['TLS.' + key]}\n" for key in ("identifier", "sdkappid", "time", "expire"))
    mac = base64.b64encode(hmac.new(secret_key.encode("ascii"), content.encode("utf-8"), hashlib.sha256).digest()).decode("ascii")
    if not hmac.compare_digest(mac, fields["TLS.sig"]):
        raise BadSignature(70009)
    if not fields["TLS.time"] - 300 <= now < fields["TLS.time"] + fields["TLS.expire"]:
        raise BadSignature(70001)


def make_user_sig(sdk_app_id, identifier, secret_key, now, validity):
    """A signature as Tencent's own signers make it, for clients that cannot."""
    content = f"TLS.identifier:{identifier}\nTLS.sdkappid:{sdk_app_id}\nTLS.time:{now}\nTLS.expire:{validity}\n"
    mac = hmac.new(secret_key.encode("ascii"), content.encode("utf-8"), hashlib.sha256).digest()
    fields = {"TLS.ver": "2.0", "TLS.identifier": identifier, "TLS.sdkappid": sdk_app_id, "TLS.time": now, "TLS.expire": validity,
              "TLS.sig": base64.b64encode(mac).decode("ascii")}
    packed = base64.b64encode(zlib.compress(json.dumps(fields).encode("utf-8"))).decode("ascii")
    return packed.replace("+", "*").replace("/", "-").replace("=", "_")


class Peer:
    """Serves HTTPS on 127.0.0.1 while used as a context manager."""

    def __init__(self, certificate, key, sdk_app_id, identifier, secret_key, old_protocol=False):
        self.sdk_app_id = sdk_app_id
        self.identifier = identifier
        self.secret_key = secret_key
        self.clock_offset = 0   # seconds its Date header is ahead of the real time
        self.everyone = None    # a whole answer for every CallId, after the signature was judged
        self.records = {}       # CallId -> the record object's text
        self.answers = {}       # CallId -> a whole answer: (status, headers, bytes)
        self.complaints = []    # what a request had no right to be
        self.user_sigs = set()  # every signature seen, to look for where it must not be
        self.randoms = []
        self.asked = []         # CallIds in the order they came
        self._lock = threading.Lock()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        if old_protocol:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                context.minimum_version = ssl.TLSVersion.TLSv1
                context.maximum_version = ssl.TLSVersion.TLSv1_1
            context.set_ciphers("ALL:@SECLEVEL=0")
        handler = type("Handler", (_Handler,), {"peer": self})
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()

    def complain(self, text):
        with self._lock:
            self.complaints.append(text)

    def answer(self, method, target, headers, body):
        """Judges one request and returns (status, headers, bytes)."""
        url = urllib.parse.urlsplit(target)
        self._judge_form(method, url, headers, body)
        query = dict(urllib.parse.parse_qsl(url.query, keep_blank_values=True))
        call_id = self._call_id(body)
        with self._lock:
            self.asked.append(call_id)
            self.randoms.append(query.get("random"))
            self.user_sigs.add(query.get("usersig", ""))
        try:
            verify_user_sig(query.get("usersig", ""), self.sdk_app_id, query.get("identifier", ""), self.secret_key, time.time())
        except BadSignature as bad:
            return self._error(bad.code, "usersig")
        if self.everyone:
            return self.everyone
        if call_id in self.answers:
            return self.answers[call_id]
        if call_id not in self.records:
            return self._error(101050, "call record not exist")
        text = ('{"Response": {"CallRecord": %s}, "RequestId":"Id-peer-1", "ActionStatus":"OK",  "ErrorInfo":"", "ErrorCode":0}'
                % self.records[call_id])
        return 200, {"Content-Type": "application/json"}, text.encode("utf-8")

    def _judge_form(self, method, url, headers, body):
        if method != "POST":
            self.complain(f"method {method}")
        if url.path != PATH:
            self.complain(f"path {url.path}")
        pairs = urllib.parse.parse_qsl(url.query, keep_blank_values=True)
        if sorted(key for key, _ in pairs) != ["contenttype", "identifier", "random", "sdkappid", "usersig"]:
            self.complain(f"query holds {sorted(key for key, _ in pairs)}")
        query = dict(pairs)
        if query.get("contenttype") != "json":
            self.complain("contenttype is not json")
        if query.get("sdkappid") != str(self.sdk_app_id):
            self.complain(f"sdkappid {query.get('sdkappid')}")
        if query.get("identifier") != self.identifier:
            self.complain(f"identifier {query.get('identifier')!r}")
        if not query.get("random", "").isdigit() or int(query["random"]) > 0xFFFFFFFF:
            self.complain(f"random {query.get('random')}")
        if headers.get("Cookie"):
            self.complain("a cookie came along")
        if "json" not in headers.get("Content-Type", ""):
            self.complain(f"Content-Type {headers.get('Content-Type')}")
        if not body:
            self.complain("empty body")

    def _call_id(self, body):
        try:
            fields = json.loads(body)
        except ValueError:
            self.complain(f"body {body!r}")
            return ""
        if list(fields) != ["CallId"] or not isinstance(fields["CallId"], str):
            self.complain(f"body {body!r}")
        return fields.get("CallId", "")

    @staticmethod
    def _error(code, info):
        text = json.dumps({"ErrorCode": code, "ErrorInfo": info, "ActionStatus": "FAIL", "RequestId": "Id-peer-2"})
        return 200, {"Content-Type": "application/json"}, text.encode("utf-8")


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    peer = None

    def _serve(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        status, headers, content = self.peer.answer(self.command, self.path, self.headers, body)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def date_time_string(self, timestamp=None):
        return super().date_time_string((timestamp or time.time()) + self.peer.clock_offset)

    do_GET = do_POST = do_PUT = do_HEAD = _serve

    def log_message(self, format, *args):  # pylint: disable=redefined-builtin
        pass
