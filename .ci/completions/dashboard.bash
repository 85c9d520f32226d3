
# The dashboard is meant where no command is named: its options and folders are offered too.
_parley_or_dashboard() {
    local word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
        [[ $word == help ]] || declare -F "_parley_${word//[^a-z]/-}" >/dev/null || continue
        _parley "$@"
        return
    done
    _parley "$@"
    local -a commands=("${COMPREPLY[@]}")
    # A value of an option, or a folder, is no place for a command.
    ((COMP_CWORD == 1)) || commands=()
    COMP_WORDS=("${COMP_WORDS[0]}" dashboard "${COMP_WORDS[@]:1}")
    ((COMP_CWORD += 1))
    COMPREPLY=()
    _parley "$@"
    local reply
    for reply in "${commands[@]}"; do
        [[ " ${COMPREPLY[*]} " == *" $reply "* ]] || COMPREPLY+=("$reply")
    done
}

complete -o filenames -F _parley_or_dashboard parley
