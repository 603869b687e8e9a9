"""A certificate authority of one test's own, and a server certificate for this machine, made with the openssl program."""

import os
import subprocess


def _openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=60)


def make_authority(folder):
    """Returns (CA file, certificate file, key file), all PEM; the certificate names localhost and 127.0.0.1."""
    def path(name):
        return os.path.join(folder, name)
    extensions = path("extensions")
    with open(extensions, "w", encoding="ascii") as file:
        file.write("subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n")
    new_key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    _openssl("req", "-x509", *new_key, "-keyout", path("ca.key"), "-out", path("ca.pem"), "-days", "2", "-subj", "/CN=Callscope test CA",
             "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")
    _openssl("req", *new_key, "-keyout", path("server.key"), "-out", path("server.csr"), "-subj", "/CN=localhost")
    _openssl("x509", "-req", "-in", path("server.csr"), "-CA", path("ca.pem"), "-CAkey", path("ca.key"), "-CAcreateserial",
             "-out", path("server.pem"), "-days", "2", "-extfile", extensions)
    return path("ca.pem"), path("server.pem"), path("server.key")
