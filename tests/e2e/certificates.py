"""A certificate authority of one test's own, and a server certificate for this machine, made with the openssl program."""

import os
import subprocess


def _openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=60)


_NEW_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


def make_certificate(folder, name, names, days):
    """Signs one with the authority in that folder; returns (certificate file, key file). A negative number of days: it has expired."""
    def path(suffix):
        return os.path.join(folder, name + suffix)
    with open(path(".extensions"), "w", encoding="ascii") as file:
        file.write(f"subjectAltName={names}\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n")
    _openssl("req", *_NEW_KEY, "-keyout", path(".key"), "-out", path(".csr"), "-subj", f"/CN={name}")
    _openssl("x509", "-req", "-in", path(".csr"), "-CA", os.path.join(folder, "ca.pem"), "-CAkey", os.path.join(folder, "ca.key"),
             "-CAcreateserial", "-out", path(".pem"), "-days", str(days), "-extfile", path(".extensions"))
    return path(".pem"), path(".key")


def make_authority(folder):
    """Returns (CA file, certificate file, key file), all PEM; the certificate names localhost and 127.0.0.1."""
    ca = os.path.join(folder, "ca.pem")
    _openssl("req", "-x509", *_NEW_KEY, "-keyout", os.path.join(folder, "ca.key"), "-out", ca, "-days", "2", "-subj", "/CN=Callscope test CA",
             "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")
    return (ca, *make_certificate(folder, "localhost", "DNS:localhost,IP:127.0.0.1", 2))
