# zsh offers.zsh FILE 'parley WORDS': prints what Tab would offer with the completions of FILE.
# There is no asking zsh: another one, on a terminal of its own, is made to print what it would list.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "source ${(q)0:a:h}/offers-inside.zsh ${(q)1:a:h}"
zpty -r shell answer $'*ready\r\n'
zpty -n -w shell "$2"$'\t'
zpty -r shell answer $'*end of offers\r\n'
answer=${${answer##*$'begin of offers\r\n'}%$'end of offers\r\n'}
print -r -- "${answer//$'\r'}"
zpty -d shell
