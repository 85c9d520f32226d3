extension KoreanWords {
  /// The examination of the terminal: its report, its questions and its advice.
  static let doctor: [String: String] = [
    "parley {} examines the terminal": "parley {1} 터미널 점검",
    "There is no terminal here; this is what the environment tells.":
      "터미널이 없습니다. 환경 변수로 알 수 있는 내용입니다.",
    "Terminal": "터미널",
    "Language": "언어",
    "Colours": "색",
    "Abilities": "기능",
    "Settings of parley": "parley 환경 설정",
    "What to do": "조치",
    "Nothing is wrong.": "이상이 없습니다.",
    // The terminal and the language.
    "no answer": "응답 없음",
    "known to terminfo": "terminfo에 있음",
    "unknown to terminfo": "terminfo에 없음",
    "tmux": "tmux",
    "GNU screen": "GNU screen",
    "nothing": "없음",
    "not set": "설정 안 됨",
    "type (TERM)": "종류 (TERM)",
    "name (XTVERSION)": "이름 (XTVERSION)",
    "attributes (DA1)": "속성 (DA1)",
    "size": "크기",
    "{} columns, {} rows": "{1}열, {2}행",
    "runs inside": "감싸는 프로그램",
    "over SSH": "SSH 접속",
    "locale": "로캘",
    "encoding": "문자 인코딩",
    "UTF-8": "UTF-8",
    "not UTF-8; parley sends UTF-8 all the same": "UTF-8이 아님; parley는 그래도 UTF-8로 내보냄",
    // Colours.
    "drawn with": "화면에 쓰는 색",
    "background (OSC 11)": "배경색 (OSC 11)",
    "text (OSC 10)": "글자색 (OSC 10)",
    "all colours: the setting color says truecolor": "모든 색: color 설정이 truecolor",
    "256 colours: the setting color says 256": "256색: color 설정이 256",
    "16 colours: the setting color says 16": "16색: color 설정이 16",
    "none: the setting color says none": "없음: color 설정이 none",
    "none: NO_COLOR is set": "없음: NO_COLOR가 설정됨",
    "{} colours: GNU screen passes COLORTERM on, and the colours not":
      "{1}색: GNU screen이 COLORTERM만 전달하고 색은 전달하지 않음",
    "all colours: COLORTERM says {}": "모든 색: COLORTERM이 {1}",
    "none: the terminfo entry of TERM has no colours": "없음: TERM의 terminfo 항목에 색이 없음",
    "256 colours: the terminfo entry of TERM has exact ones (RGB), COLORTERM says nothing":
      "256색: TERM의 terminfo 항목은 정확한 색(RGB)을 지원하나 COLORTERM이 없음",
    "{} colours: the terminfo entry of TERM has {}": "{1}색: TERM의 terminfo 항목에 {2}색",
    // What it can do.
    "frames shown at once": "화면을 한 번에 표시",
    "dark and light reported": "밝기 전환 알림",
    "pastes in brackets": "붙여넣기 구분",
    "mouse by numbers": "마우스 위치를 숫자로",
    "clipboard (OSC 52)": "클립보드 (OSC 52)",
    "only if tmux has 'set-clipboard on' and the terminal around it takes OSC 52":
      "tmux에 'set-clipboard on'이 있고 바깥 터미널이 OSC 52를 받는 경우에만",
    "only if the terminal around GNU screen takes OSC 52; screen hands it on":
      "GNU screen 바깥 터미널이 OSC 52를 받는 경우에만; screen은 전달함",
    "unlikely: most versions of Konsole leave it out": "어려움: Konsole은 대부분 지원하지 않음",
    "{} tries": "{1} 복사 순서",
    "OSC 52": "OSC 52",
    "unlikely: terminals made with VTE leave it out": "어려움: VTE 기반 터미널은 지원하지 않음",
    "likely: Windows Terminal takes it": "가능성 높음: Windows Terminal이 지원함",
    "likely: this terminal takes it unless told otherwise":
      "가능성 높음: 따로 막지 않았으면 이 터미널이 지원함",
    "only if iTerm2 lets programs use the clipboard, in its settings":
      "iTerm2 설정에서 프로그램의 클립보드 사용을 허용한 경우에만",
    "only if xterm has allowWindowOps or allows SetSelection":
      "xterm에 allowWindowOps가 있거나 SetSelection을 허용한 경우에만",
    "unlikely: Terminal of macOS leaves it out": "어려움: macOS 터미널은 지원하지 않음",
    "unknown; it cannot be asked": "알 수 없음; 물어볼 방법이 없음",
    // Columns.
    "{}, as assumed": "{1}, 예상과 같음",
    "{}, parley assumes {}": "{1}, parley의 예상은 {2}",
    "{}; parley writes it as {}": "{1}; parley의 표기는 {2}",
    "Hangul": "한글",
    "decomposed Hangul": "분해된 한글",
    "Han": "한자",
    "won sign": "원화 기호",
    "middle dot": "가운뎃점",
    "long dash": "긴 줄표",
    "ellipsis": "줄임표",
    "circle": "동그라미",
    "box line": "상자 선",
    "triangle": "삼각형",
    "diamond": "마름모",
    "pencil": "연필",
    "angle quote": "꺾은 따옴표",
    "decomposed letter": "분해된 글자",
    "emoji": "그림 문자",
    "family of emoji": "가족 그림 문자",
    "flag": "국기 그림 문자",
    // Questions.
    "Remember {} in config.toml? [y/n]": "{1} 설정을 config.toml에 저장하시겠습니까? [y/n]",
    "Remembered: {} = {}": "저장함: {1} = {2}",
    "'parley doctor --fix' remembers the settings named above.":
      "'parley doctor --fix'를 실행하면 위의 설정을 저장합니다.",
    "there is no place for settings: set HOME or XDG_CONFIG_HOME to an absolute path":
      "설정을 둘 곳이 없습니다. HOME이나 XDG_CONFIG_HOME에 절대 경로를 설정하십시오.",
    "Enter goes back to parley.": "Enter를 누르면 parley로 돌아갑니다.",
    "remembered; what is ASCII only is so in full from the next start on":
      "저장했습니다; ASCII만 쓰는 설정은 다음에 시작할 때부터 모두 적용됩니다",
  ]

  /// What the examination advises.
  static let doctorAdvice: [String: String] = [
    "TERM is not set: set it to your terminal's type, as xterm-256color, in the terminal's settings.":
      "TERM이 설정되지 않았습니다. 터미널 설정에서 TERM을 xterm-256color처럼 터미널 종류로 설정하십시오.",
    "Nothing is known about TERM={}: set TERM to xterm-256color, or install the terminfo entry of your terminal.":
      "TERM={1}에 대한 정보가 없습니다. TERM을 xterm-256color로 설정하거나 터미널의 terminfo 항목을 설치하십시오.",
    "A terminal of type {} cannot move its cursor: run parley in another terminal, or read it with 'parley render --linear'.":
      "{1} 종류의 터미널은 커서를 옮길 수 없습니다. 다른 터미널에서 parley를 실행하거나 'parley render --linear'로 읽으십시오.",
    "The terminal answered nothing in time, so nothing was measured: if lines on the screen are shifted, set ascii = true in config.toml.":
      "터미널이 제때 응답하지 않아 아무것도 재지 못했습니다. 화면의 줄이 어긋나면 config.toml에 ascii = true를 설정하십시오.",
    "Hangul and Han do not take two columns: set the terminal's encoding to UTF-8 and choose a font with Hangul; inside tmux start it as 'tmux -u'.":
      "한글과 한자가 두 칸을 차지하지 않습니다. 터미널의 문자 인코딩을 UTF-8로 하고 한글이 있는 글꼴을 고르십시오. tmux는 'tmux -u'로 시작하십시오.",
    "Marks take other columns than parley thinks ({}): have the terminal show ambiguous characters narrow, or set ascii = true in config.toml.":
      "기호의 칸 수가 parley의 예상과 다릅니다({1}). 터미널에서 너비가 모호한 문자를 좁게 표시하도록 하거나 config.toml에 ascii = true를 설정하십시오.",
    "Braille does not take one column: choose a font with braille, or set chart-marks = \"blocks\" in config.toml.":
      "점자가 한 칸을 차지하지 않습니다. 점자가 있는 글꼴을 고르거나 config.toml에 chart-marks = \"blocks\"를 설정하십시오.",
    "Some characters take other columns than parley thinks ({}): leave them out of notes and tables, for a line with one is shifted.":
      "일부 문자의 칸 수가 parley의 예상과 다릅니다({1}). 그런 문자가 있으면 줄이 어긋나므로 노트와 표에 쓰지 마십시오.",
    "TERM=screen has 8 colours: set default-terminal to tmux-256color in tmux.conf.":
      "TERM=screen은 8색입니다. tmux.conf에서 default-terminal을 tmux-256color로 설정하십시오.",
    "TERM=screen has 8 colours: put 'term screen-256color' into .screenrc.":
      "TERM=screen은 8색입니다. .screenrc에 'term screen-256color'를 넣으십시오.",
    "TERM=xterm has 8 colours: set TERM to xterm-256color in the terminal's settings.":
      "TERM=xterm은 8색입니다. 터미널 설정에서 TERM을 xterm-256color로 설정하십시오.",
  ]
}
