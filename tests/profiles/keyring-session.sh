#!/bin/sh
# Runs a test in a desktop session of its own:  keyring-session.sh keyring|bare|nobus TEST [ARGUMENT...]
#   keyring  a session bus with gnome-keyring, unlocked     bare  a session bus without any Secret Service
#   nobus    no session bus at all
set -eu
mode=$1
shift

if [ "$mode" = keyring-inside ]; then
    printf '%s' "$CALLSCOPE_KEYRING_PASSWORD" | gnome-keyring-daemon --foreground --unlock --components=secrets >"$HOME/keyring.log" 2>&1 &
    daemon=$!
    tries=0
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'; do
        tries=$((tries + 1))
        if [ "$tries" -gt 200 ]; then
            cat "$HOME/keyring.log" >&2
            kill "$daemon"
            exit 99
        fi
        sleep 0.05
    done
    status=0
    timeout 120 "$@" || status=$?
    kill "$daemon" # it would outlive the bus
    wait "$daemon" || true
    exit "$status"
fi

HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT
XDG_CONFIG_HOME=$HOME/config XDG_DATA_HOME=$HOME/data XDG_CACHE_HOME=$HOME/cache XDG_RUNTIME_DIR=$HOME/run
export HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_RUNTIME_DIR
mkdir -m 0700 "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP KDE_FULL_SESSION GNOME_KEYRING_CONTROL

# No service files: nothing is started behind the test's back.
cat >"$HOME/bus.conf" <<CONFIG
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$XDG_RUNTIME_DIR/test-bus</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONFIG

status=0
case $mode in
keyring)
    CALLSCOPE_KEYRING_PASSWORD='only for this test'
    export CALLSCOPE_KEYRING_PASSWORD
    dbus-run-session --config-file="$HOME/bus.conf" -- "$0" keyring-inside "$@" || status=$?
    ;;
bare)
    dbus-run-session --config-file="$HOME/bus.conf" -- timeout 120 "$@" || status=$?
    ;;
nobus)
    DBUS_SESSION_BUS_ADDRESS=unix:path=$HOME/nobody-listens
    export DBUS_SESSION_BUS_ADDRESS
    timeout 120 "$@" || status=$?
    ;;
*)
    echo "keyring-session.sh: unknown mode $mode" >&2
    status=2
    ;;
esac
exit "$status"
