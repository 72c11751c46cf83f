#!/usr/bin/env bash
# Prints the path of a Chromium for the browser journeys. Uses $CHROMIUM or one that is installed, else installs one; fails loudly when it cannot.
set -euo pipefail

find_one() {
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome-stable google-chrome; do
    if [ -n "$name" ] && command -v "$name"; then return; fi
  done
  return 1
}

find_one && exit
if command -v apt-get >/dev/null; then
  run() { "$@"; }
  if [ "$(id -u)" != 0 ]; then run() { sudo -n "$@"; }; fi
  echo 'Installing Chromium with apt-get' >&2
  run apt-get update -qq >&2 || true
  run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-liberation >&2 || true
elif command -v brew >/dev/null; then
  brew install --cask chromium >&2 || true
fi
find_one || {
  echo 'No Chromium was found and none could be installed. Install one, or set CHROMIUM to its path.' >&2
  exit 1
}
