#!/bin/sh
# Pictures of what else the program shows: the dark theme, a galaxy, the report in a browser, and the
# page of `analyze` in a terminal. The last two need Chromium and are kept where there is none.
set -eu
warpwright=${WARPWRIGHT:-.build/release/warpwright}
views=${1:-Output/showcase}
mkdir -p "$views"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$warpwright" generate player-owned --seed harbor -T json -o - -q |
  "$warpwright" render - --dark --width 1600 -o "$views/dark.png" -q
"$warpwright" generate galaxy --seed 7 -T json -o - -q |
  "$warpwright" render - --width 1600 -o "$views/galaxy.png" -q

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
  echo "views: Chromium is missing, so report.png and analyze.png stay as they are" >&2
  exit 0
}
"$warpwright" generate terran-space --seed 2102 -T json -o - -q >"$folder/map.json"
"$warpwright" analyze "$folder/map.json" -o "$folder/report.html" -q
# Escape sequences of colors become spans.
"$warpwright" analyze "$folder/map.json" --color always | head -n 40 |
  python3 -c '
import html, re, sys
colors = {"1": "font-weight:bold", "2": "color:#888", "31": "color:#f77", "32": "color:#7c7",
          "33": "color:#dc7", "34": "color:#7af", "35": "color:#d8f", "36": "color:#6dd"}
text = html.escape(sys.stdin.read())
def span(match):
    styles = [colors[code] for code in match[1].split(";") if code in colors]
    return "</span><span style=\"" + ";".join(styles) + "\">"
text = re.sub("\x1b\\[([0-9;]*)m", span, text)
print("<meta charset=utf-8><body style=\"background:#1c1f26;color:#ddd;margin:24px\">"
      "<pre style=\"font:15px/1.35 monospace\"><span>" + text + "</span></pre>")
' >"$folder/analyze.html"
for page in report analyze; do
  "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1280,900 \
    --user-data-dir="$folder/browser" --screenshot="$views/$page.png" "file://$folder/$page.html" \
    >/dev/null 2>&1
done
