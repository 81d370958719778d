#!/usr/bin/env bash
# Sees to it that there is a Chromium: Debian's.
set -euo pipefail
command -v chromium > /dev/null && exit
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu > /dev/null
