
# The dashboard is meant where no command is named: its options and folders are offered too.
functions -c _parley _parley_command
_parley() {
    local word
    for word in "${(@)words[2,CURRENT-1]}"; do
        if (( $+functions[_parley_$word] )); then
            _parley_command "$@"
            return
        fi
    done
    local -i ret=1
    # A value of an option, or a folder, is no place for a command.
    if (( CURRENT == 2 )); then
        _parley_command "$@" && ret=0
    fi
    words=("${words[1]}" dashboard "${(@)words[2,-1]}")
    (( CURRENT += 1 ))
    _parley_command "$@" && ret=0
    return ret
}

if [[ "${funcstack[1]}" = _parley ]]; then
    _parley "$@"
else
    compdef _parley parley
fi
