#compdef warpwright
# Completions of warpwright for zsh: the program itself says what a word may be.
_warpwright() {
  local -a reply names shown
  local line
  reply=("${(@f)$("${(Q)words[1]}" --complete zsh $((CURRENT - 1)) "${(@Q)words}" 2>/dev/null)}")
  for line in "${(@)reply[2,-1]}"; do
    names+=("${line%%$'\t'*}")
    shown+=("${line/$'\t'/  -- }")
  done
  if (( $#names )); then
    if [[ ${reply[1]} == *open* ]]; then
      compadd -S '' -l -d shown -- "${(@)names}"
    else
      compadd -l -d shown -- "${(@)names}"
    fi
  fi
  if [[ -z ${reply[1]} || ${reply[1]} == files* ]]; then
    compset -P '--*='
    _files
  fi
}
if [[ ${funcstack[1]} == _warpwright ]]; then
  _warpwright "$@"
else
  compdef _warpwright warpwright
fi
