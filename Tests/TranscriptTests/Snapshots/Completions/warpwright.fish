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
