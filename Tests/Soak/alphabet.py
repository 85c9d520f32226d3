"""What keys and texts are drawn from."""

ESC = b"\x1b"
ARROWS = [ESC + b"[" + letter for letter in (b"A", b"B", b"C", b"D", b"H", b"F")]
ARROWS += [ESC + b"O" + letter for letter in (b"A", b"B", b"C", b"D")]
PAGES = [ESC + b"[%d~" % number for number in (2, 3, 5, 6, 11, 15, 23)] + [ESC + b"OP"]
CHORDS = [ESC + b"[1;%d%c" % (held, letter) for held in range(2, 9) for letter in b"ABCDHF"]
MOVES = [b"j", b"k", b"h", b"l", b"g", b"G", b"\x04", b"\x15", b"\t", ESC + b"[Z"]
MOVES += ARROWS + [ESC + b"[5~", ESC + b"[6~"]
LETTERS = [bytes([code]) for code in range(0x20, 0x7F)]
CONTROLS = [bytes([code]) for code in range(0x20)] + [b"\x7f"]
HANGUL = "한국미국협상방위비분담금총액제도이태우린다스펙트 ㅇㅌㅇㅎㄱㅁㅏㅗㅣ값닭쌍뷁"
# Decomposed Hangul, a family, a flag, a variation, marks on marks, right to left, nothing to see.
ODD = [
    "\u1112\u1161\u11ab",
    "👩‍👩‍👧",
    "🇰🇷",
    "❤️",
    "e\u0301\u0323",
    "שלום",
    "\u200b",
    "\ufeff",
    "\U000e0001",
    "﷽",
]
WORDS = [
    "12-04",
    "as-signed",
    "KH25T",
    "cap",
    "payment",
    "2026",
    "2030-12-31",
    "+3.5",
    "-1",
    "0",
    "1.5tn",
    "usd 1bn",
    "5%",
    "krw_bn",
    "fixed",
    "cpi",
    "read",
    "seoul",
    "TODO",
    "- [ ] ",
    "## ",
    "| a | b |",
    "agreed",
    "11th",
    "ROK: ",
    "US ",
    "today",
    "2024-06-24",
    "brief",
    "theme",
    "note",
    "private",
]
# Sequences cut short, too long, and of no meaning; answers nobody asked for.
BROKEN = [
    b"\x1b[",
    b"\x1b[1;",
    b"\x1b[<0;5",
    b"\x1bO",
    b"\x1b]",
    b"\x1b]11;rgb:",
    b"\x1bP",
    b"\x1b_x",
    b"\x1b[200~never ended",
    b"\x1b[201~",
    b"\x1b[?2031;1$y",
    b"\x1b[?997;1n",
    b"\x1b[?997;2n",
    b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\",
    b"\x1b]11;rgb:0000/0000/0000\x07",
    b"\x1b[12;40R",
    b"\x1b[?62;4c",
    b"\x1bP>|xterm(390)\x1b\\",
    b"\x1b[27;5;113~",
    b"\x1b[97;5u",
    b"\x1b[1;99A",
    b"\x1b[" + b"9;" * 100 + b"m",
    b"\x1b[99999999999999999999A",
    b"\xff\xfe",
    b"\xe4\xbd",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\x9b31m",
    b"\x00",
    b"\x1b\x1b\x1b[A",
    b"\xc2",
    b"\x1b]52;c;" + b"x" * 4200 + b"\x07",
    b"\x1b]" + b"x" * 300,
]
