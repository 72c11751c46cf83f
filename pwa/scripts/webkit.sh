#!/usr/bin/env bash
# Prints the path of a WebKitWebDriver for the smoke. Uses $WEBKIT or one that is installed, else installs one, and with it the screen that it draws
# on (Xvfb). Only Linux has them; says so and fails when it cannot.
set -euo pipefail

find_one() {
  command -v Xvfb >/dev/null || return 1
  for name in "${WEBKIT:-}" WebKitWebDriver /usr/lib/webkit2gtk-4.1/WebKitWebDriver; do
    if [ -n "$name" ] && command -v "$name"; then return; fi
  done
  return 1
}

find_one && exit
if command -v apt-get >/dev/null; then
  run() { "$@"; }
  if [ "$(id -u)" != 0 ]; then run() { sudo -n "$@"; }; fi
  echo 'Installing WebKitGTK with apt-get' >&2
  run apt-get update -qq >&2 || true
  run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends webkit2gtk-driver xvfb >&2 || true
fi
find_one || {
  echo 'No WebKitWebDriver with Xvfb was found and none could be installed (Debian: webkit2gtk-driver and xvfb).' >&2
  exit 1
}
