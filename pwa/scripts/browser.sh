#!/usr/bin/env bash
# Prints the path of a browser, for the scripts that are named after one: the first of some names or paths that is there, after it has been installed
# when none is. Says so and fails when it cannot.
#
#   browser.sh NAME VARIABLE "APT PACKAGES" "BREW CASK" NAME-OR-PATH...
#
# With NEEDS set, that program has to be there too.
set -euo pipefail
title=$1 variable=$2 packages=$3 cask=$4
shift 4

find_one() {
  if [ -n "${NEEDS:-}" ]; then command -v "$NEEDS" >/dev/null || return 1; fi
  for name in "${!variable:-}" "$@"; do
    if [ -n "$name" ] && command -v "$name"; then return; fi
  done
  return 1
}

find_one "$@" && exit
if command -v apt-get >/dev/null; then
  run() { "$@"; }
  if [ "$(id -u)" != 0 ]; then run() { sudo -n "$@"; }; fi
  echo "Installing $title with apt-get" >&2
  run apt-get update -qq >&2 || true
  # shellcheck disable=SC2086 # the packages are several words
  run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >&2 || true
elif [ -n "$cask" ] && command -v brew >/dev/null; then
  brew install --cask "$cask" >&2 || true
fi
find_one "$@" || {
  echo "No $title was found and none could be installed (Debian: $packages). Install it, or set $variable to its path." >&2
  exit 1
}
