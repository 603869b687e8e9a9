"""Two proxies that want a user name and a password: tinyproxy, and a SOCKS5 server written from RFC 1928 and RFC 1929."""

import os
import select
import socket
import socketserver
import subprocess
import threading
import time

from desktop import end

USER = "agent"
PASSWORD = "correct-horse-battery"


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class TinyProxy:
    """An HTTP proxy process with Basic authentication; use as a context manager."""

    def __init__(self, folder):
        self.port = _free_port()
        self._log = os.path.join(folder, "tinyproxy.log")
        self._config = os.path.join(folder, "tinyproxy.conf")
        with open(self._config, "w", encoding="ascii") as file:
            file.write(f'Port {self.port}\nListen 127.0.0.1\nTimeout 60\nLogFile "{self._log}"\nLogLevel Connect\n'
                       f'MaxClients 20\nAllow 127.0.0.1\nBasicAuth {USER} {PASSWORD}\n')
        self._process = None

    def __enter__(self):
        self._process = subprocess.Popen(["tinyproxy", "-d", "-c", self._config], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                         stderr=subprocess.DEVNULL, start_new_session=True)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            time.sleep(0.05)
        raise AssertionError("tinyproxy does not listen")

    def __exit__(self, *_):
        end(self._process)

    def tunnels(self):
        """How many requests for a tunnel its log names."""
        with open(self._log, encoding="utf-8", errors="replace") as file:
            return file.read().count("CONNECT ")


class Socks5:
    """A SOCKS5 proxy that insists on a user name and a password; use as a context manager."""

    def __init__(self):
        self.passed = 0
        self.refused = 0
        handler = type("Handler", (_SocksHandler,), {"proxy": self})
        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()


class _SocksHandler(socketserver.BaseRequestHandler):
    proxy = None
    USER_AND_PASSWORD = 2

    def handle(self):
        methods = self._read(self._read(2)[1])
        if self.USER_AND_PASSWORD not in methods:
            self.proxy.refused += 1
            self.request.sendall(b"\x05\xff")
            return
        self.request.sendall(b"\x05\x02")
        user = self._read(self._read(2)[1]).decode()
        password = self._read(self._read(1)[0]).decode()
        right = (user, password) == (USER, PASSWORD)
        self.request.sendall(b"\x01\x00" if right else b"\x01\x01")
        if not right:
            self.proxy.refused += 1
            return
        self._connect()

    def _connect(self):
        kind = self._read(4)[3]
        host = socket.inet_ntoa(self._read(4)) if kind == 1 else self._read(self._read(1)[0]).decode()
        port = int.from_bytes(self._read(2), "big")
        with socket.create_connection((host, port), 10) as there:
            self.request.sendall(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
            self.proxy.passed += 1
            self._relay(there)

    def _relay(self, there):
        ways = {self.request: there, there: self.request}
        while True:
            for ready in select.select(list(ways), [], [])[0]:
                data = ready.recv(65536)
                if not data:
                    return
                ways[ready].sendall(data)

    def _read(self, count):
        data = b""
        while len(data) < count:
            more = self.request.recv(count - len(data))
            if not more:
                raise ConnectionError("the client left")
            data += more
        return data
