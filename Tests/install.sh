#!/usr/bin/env bash
# Installs Debian packages. Usage: install.sh PACKAGE...
set -euo pipefail
echo "Installing $*"
root=
[ "$(id -u)" = 0 ] || root=sudo
export DEBIAN_FRONTEND=noninteractive
# PostgreSQL would make and start a server of its own.
$root mkdir -p /etc/postgresql-common
[ -e /etc/postgresql-common/createcluster.conf ] ||
  echo "create_main_cluster = false" | $root tee /etc/postgresql-common/createcluster.conf >/dev/null
install() { $root apt-get install -y --no-install-recommends "$@"; }
# The lists of packages may be missing or old.
install "$@" >/dev/null 2>&1 || { $root apt-get update && install "$@"; }
