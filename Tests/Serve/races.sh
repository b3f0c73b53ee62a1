#!/usr/bin/env bash
# Random clicks for an hour (or MINUTES) at a server that ThreadSanitizer watches.
#
#   Tests/Serve/races.sh PROGRAM
set -euo pipefail
scratch=.build-tsan
options=(--sanitize=thread --package-path Sources/Preview --scratch-path "$scratch")
swift build "${options[@]}" --product warpwright-serve
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$1" "$folder/warpwright"
cp "$(swift build "${options[@]}" --show-bin-path)/warpwright-serve" "$folder"
Tests/Serve/clicks.py "$folder/warpwright" --minutes "${MINUTES:-60}" --clients 4
