#!/usr/bin/env bash
# Prints the path of a Firefox for the smoke. Uses $FIREFOX or one that is installed, else installs one; says so and fails when it cannot.
set -euo pipefail

find_one() {
  for name in "${FIREFOX:-}" firefox-esr firefox /Applications/Firefox.app/Contents/MacOS/firefox; do
    if [ -n "$name" ] && command -v "$name"; then return; fi
  done
  return 1
}

find_one && exit
if command -v apt-get >/dev/null; then
  run() { "$@"; }
  if [ "$(id -u)" != 0 ]; then run() { sudo -n "$@"; }; fi
  echo 'Installing Firefox with apt-get' >&2
  run apt-get update -qq >&2 || true
  run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends firefox-esr >&2 || true
elif command -v brew >/dev/null; then
  brew install --cask firefox >&2 || true
fi
find_one || {
  echo 'No Firefox was found and none could be installed. Install one, or set FIREFOX to its path.' >&2
  exit 1
}
