# What offers.zsh has the other zsh do; $1 is the folder of the completions.
unset zle_bracketed_paste
PS1= PS2= RPS1=
fpath=("$1" $fpath)
autoload -U compinit
compinit -D -u
bindkey '^I' complete-word
begin-offers() { print 'begin of offers'; }
end-offers() { print 'end of offers'; }
compprefuncs=(begin-offers)
comppostfuncs=(end-offers)
compadd() {
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)* ]]; then
        builtin compadd "$@"
        return
    fi
    local -a offered
    builtin compadd -A offered "$@"
    print -rl -- $offered
    builtin compadd "$@"
}
print ready
