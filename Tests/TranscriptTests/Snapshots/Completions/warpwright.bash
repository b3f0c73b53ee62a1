# Completions of warpwright for bash: the program itself says what a word may be.
_warpwright() {
  local current="${COMP_WORDS[COMP_CWORD]}" line
  local -a reply=()
  COMPREPLY=()
  case "$current" in = | :) current= ;; esac
  while IFS= read -r line; do reply+=("$line"); done < <(
    "${COMP_WORDS[0]}" --complete bash "$COMP_CWORD" "${COMP_WORDS[@]}" 2>/dev/null
  )
  for line in "${reply[@]:1}"; do COMPREPLY+=("${line%%$'\t'*}"); done
  # As with names of files, blanks in a word get a backslash.
  compopt -o filenames 2>/dev/null
  case "${reply[0]:-files}" in
    *open*) compopt -o nospace 2>/dev/null ;;
  esac
  case "${reply[0]:-files}" in
    files*)
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
      ;;
  esac
}
complete -F _warpwright warpwright
