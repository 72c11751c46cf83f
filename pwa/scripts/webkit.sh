#!/usr/bin/env bash
# Prints the path of a WebKitWebDriver for the smoke, beside the screen that it draws on (Xvfb). Only Linux has them. Uses $WEBKIT or one that is
# installed, else installs one.
set -euo pipefail
NEEDS=Xvfb exec "$(dirname "$0")/browser.sh" WebKitWebDriver WEBKIT 'webkit2gtk-driver xvfb' '' \
  WebKitWebDriver /usr/lib/webkit2gtk-4.1/WebKitWebDriver
