import Platform

/// The scripts by which shells ask this program what a word may be.
enum CompletionScript {
  static let shells = ["bash", "zsh", "fish"]
  private static let option = "--generate-completion-script"

  /// The script that a call asks for; nil if it asks for something else.
  ///
  /// - Throws: `CommandFailure` for a shell that there is no script for.
  static func requested(by arguments: [String]) throws(CommandFailure) -> String? {
    guard let first = arguments.first, first.hasPrefix(option) else { return nil }
    let named =
      first.hasPrefix(option + "=")
      ? String(first.dropFirst(option.count + 1)) : arguments.dropFirst().first
    let own = getenv("SHELL").map { String(cString: $0) }?.split(separator: "/").last.map(
      String.init)
    guard let shell = named ?? own else {
      throw .usage("for which shell? (\(shells.joined(separator: ", ")))")
    }
    switch shell {
    case "bash": return bash
    case "zsh": return zsh
    case "fish": return fish
    default:
      throw .usage("there are no completions for '\(shell)' (\(shells.joined(separator: ", ")))")
    }
  }

  private static let bash = #"""
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
    """#

  private static let zsh = #"""
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
    """#

  private static let fish = #"""
    # Completions of warpwright for fish: the program itself says what a word may be.
    function __warpwright_complete
        set -l before (commandline -opc)
        set -l current (commandline -ct)
        set -l reply (command $before[1] --complete fish (count $before) $before "$current" 2>/dev/null)
        for line in $reply[2..-1]
            echo $line
        end
        if test (count $reply) -eq 0; or string match -q 'files*' -- $reply[1]
            __fish_complete_path "$current"
        end
    end
    complete -c warpwright -f -a '(__warpwright_complete)'
    """#
}
