#!/usr/bin/env bash
# Prints the path of a Firefox for the smoke. Uses $FIREFOX or one that is installed, else installs one.
set -euo pipefail
exec "$(dirname "$0")/browser.sh" Firefox FIREFOX firefox-esr firefox \
  firefox-esr firefox /Applications/Firefox.app/Contents/MacOS/firefox
