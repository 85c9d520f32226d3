# fish offers.fish FILE 'parley WORDS': prints what Tab would offer with the completions of FILE.
source $argv[1]
# Where the cursor is, fish tells on a terminal alone; here it is at the end.
functions --copy __parley_tokens __parley_tokens_there
function __parley_tokens
    if contains -- -tC $argv
        commandline -ct | string length
    else
        __parley_tokens_there $argv
    end
end
complete -C $argv[2] | string replace -r '\t.*' ''
exit 0
