#!/usr/bin/env bash
# Prints the path of a Chromium for the browser journeys. Uses $CHROMIUM or one that is installed, else installs one.
set -euo pipefail
exec "$(dirname "$0")/browser.sh" Chromium CHROMIUM 'chromium fonts-liberation' chromium \
  chromium chromium-browser google-chrome-stable google-chrome
