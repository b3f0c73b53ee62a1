#!/usr/bin/env bash
# Installs Debian packages, after printing which ones and what they are for.
#
#     Tests/install.sh PACKAGE...
#
# Root is not asked. Other users are asked before sudo is used; INSTALL=yes answers for them. Where
# packages cannot be installed, the list is all there is, and the exit status is 69.
set -euo pipefail

purpose() {
  case $1 in
    libgraphviz-dev) echo "draws maps and reads DOT" ;;
    libpng-dev) echo "reads the pictures that regions take their shape from" ;;
    libsqlite3-dev) echo "reads and writes SQLite files" ;;
    zlib1g-dev) echo "reads compressed files" ;;
    pkg-config) echo "finds the libraries when building" ;;
    postgresql*) echo "tests load galaxies into a real server, in a temporary folder" ;;
    chromium) echo "tests open the interactive map in it" ;;
    graphviz) echo "tests read our DOT files with dot" ;;
    python3) echo "runs the tests that are written in Python" ;;
    python3-networkx | python3-igraph | python3-scipy) echo "tests read our graphs with it" ;;
    python3-jsonschema) echo "tests check JSON documents against their schemas" ;;
    python3-venv) echo "make lint installs ruff into .build/tools" ;;
    parallel) echo "tests run shards of a galaxy with it" ;;
    slurm-wlm | munge) echo "tests run shards of a galaxy with Slurm on this machine" ;;
    openjdk*) echo "tests run the examples for Apache Spark with it" ;;
    shellcheck) echo "make lint checks the shell scripts" ;;
    *) echo "needed" ;;
  esac
}

stop() {
  echo "$1 Install them, or their equivalents, and run make again:" >&2
  echo "    $2" >&2
  exit 69
}

echo "These Debian packages are missing:"
for package in "$@"; do printf '    %-20s %s\n' "$package" "$(purpose "$package")"; done

command="apt-get install --no-install-recommends $*"
command -v apt-get >/dev/null || stop "This system has no apt-get." "$*"
root=()
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null || stop "Only root can install packages." "$command"
  if [ "${INSTALL:-}" != yes ]; then
    [ -t 0 ] || stop "Packages are installed only on request (INSTALL=yes)." "sudo $command"
    read -r -p "Install them with sudo? [y/N] " answer
    [[ $answer == [yY]* ]] || stop "Nothing was installed." "sudo $command"
  fi
  root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
case " $* " in
  *" postgresql "*)
    # The package would create and start a server of its own.
    "${root[@]}" mkdir -p /etc/postgresql-common
    [ -e /etc/postgresql-common/createcluster.conf ] ||
      echo "create_main_cluster = false" |
      "${root[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
    ;;
esac
install() { "${root[@]}" apt-get install -y --no-install-recommends "$@"; }
# The lists of packages may be missing or old.
install "$@" >/dev/null 2>&1 || { "${root[@]}" apt-get update && install "$@"; }
