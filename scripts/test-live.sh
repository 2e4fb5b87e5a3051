#!/usr/bin/env bash
# The tests of the look-up into an account, with the real SDK over HTTP against moto's server, which is installed into a
# virtual environment of its own. Skipped, and said to be, only where there is no Python to do so.
set -uo pipefail
cd "$(dirname "$0")/.."

moto=5.2.5
venv=.cache/moto-$moto

mkdir -p .cache
python3 -c 'import venv, ensurepip' 2>/dev/null || { echo 'skipped: there is no python3 with venv'; exit 0; }

if [ ! -x "$venv/bin/moto_server" ]; then
  rm -rf "$venv"
  python3 -m venv "$venv" && "$venv/bin/pip" install --quiet --disable-pip-version-check "moto[server]==$moto" || {
    echo 'moto could not be installed'
    exit 1
  }
fi

free_port() {
  "$venv/bin/python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

log=$(mktemp)
plain=$(free_port)
tls=$(free_port)
MOTO_IAM_LOAD_MANAGED_POLICIES=true "$venv/bin/moto_server" -H 127.0.0.1 -p "$plain" >>"$log" 2>&1 &
servers=$!
"$venv/bin/moto_server" -H 127.0.0.1 -p "$tls" -s >>"$log" 2>&1 &
servers="$servers $!"
# shellcheck disable=SC2086 # one word for each process
trap 'kill $servers 2>/dev/null; wait $servers 2>/dev/null; rm -f "$log"' EXIT

for port in "$plain" "$tls"; do
  ready=no
  for _ in $(seq 120); do
    "$venv/bin/python" -c "import socket; socket.create_connection(('127.0.0.1', $port), 1)" 2>/dev/null && ready=yes && break
    sleep 0.5
  done
  [ "$ready" = yes ] || { cat "$log"; exit 1; }
done

MOTO_URL="http://127.0.0.1:$plain" MOTO_TLS_URL="https://127.0.0.1:$tls" \
  node --experimental-vm-modules --disable-warning=ExperimentalWarning \
  node_modules/jest/bin/jest.js --ci --config jest.moto.config.js "$@"
