extension KoreanWords {
  /// Comparisons of scenarios, in sentences that can be read aloud.
  static let comparison: [String: String] = [
    // What is compared.
    "what was paid": "실제 지급액",
    "What was paid": "실제 지급액",
    "was paid": "실제 지급액",
    "the {} by its rule": "{1} 자체 규칙",
    "The {} by its rule": "{1} 자체 규칙",
    "{}st": "제{1}차",
    "{}nd": "제{1}차",
    "{}rd": "제{1}차",
    "{}th": "제{1}차",
    "over {}-{}": "{1}-{2}년 합계로",
    "{}, at the prices of {}": "{2}년 가격 기준 {1}",
    "{} points of the defence budget": "국방예산의 {1}%p",
    "{} % of the defence budget": "국방예산의 {1} %",
    "{} points of GDP": "GDP의 {1}%p",
    "{} % of GDP": "GDP의 {1} %",
    "{} a soldier": "병력 1인당 {1}",
    // What it costs.
    "{} costs {} {}": "{1:은} {3} {2:이} 듭니다",
    "{} is {} {}": "{1:은} {3} {2}입니다",
    "{}; in 90 of 100 of the model's paths it costs {}.": "{1}. 모형 경로 100개 중 90개에서는 {2}입니다.",
    "{} is the same as {} {}, to the last digit": "{1:은} {3} {2:과} 끝자리까지 같습니다",
    "{} costs the same as {} {}, to the last digit": "{1:은} {3} {2:과} 끝자리까지 같습니다",
    "{} is {} more than {} {}": "{1:은} {4} {3}보다 {2} 많습니다",
    "{} is {} more than {} {} ({} %)": "{1:은} {4} {3}보다 {2}({5} %) 많습니다",
    "{} is {} less than {} {}": "{1:은} {4} {3}보다 {2} 적습니다",
    "{} is {} less than {} {} ({} %)": "{1:은} {4} {3}보다 {2}({5} %) 적습니다",
    "{} costs {} more than {} {}": "{1:은} {4} {3}보다 {2} 더 듭니다",
    "{} costs {} more than {} {} ({} %)": "{1:은} {4} {3}보다 {2}({5} %) 더 듭니다",
    "{} costs {} less than {} {}": "{1:은} {4} {3}보다 {2} 덜 듭니다",
    "{} costs {} less than {} {} ({} %)": "{1:은} {4} {3}보다 {2}({5} %) 덜 듭니다",
    "{}; {}.": "{1}. {2}.",
    "in 90 of 100 of the model's paths it is {} more": "모형 경로 100개 중 90개에서는 {1} 많습니다",
    "in 90 of 100 of the model's paths it costs {} more": "모형 경로 100개 중 90개에서는 {1} 더 듭니다",
    "in 90 of 100 of the model's paths it is {} less": "모형 경로 100개 중 90개에서는 {1} 적습니다",
    "in 90 of 100 of the model's paths it costs {} less": "모형 경로 100개 중 90개에서는 {1} 덜 듭니다",
    "it is more in {} % of the model's paths, and in 90 of 100 of them between {} less and {} more":
      "모형 경로의 {1} %에서 더 많고, 100개 중 90개에서는 {2} 적은 것에서 {3} 많은 것 사이입니다",
    "it costs more in {} % of the model's paths, and in 90 of 100 of them between {} less and {} more":
      "모형 경로의 {1} %에서 더 들고, 100개 중 90개에서는 {2} 덜 드는 것에서 {3} 더 드는 것 사이입니다",
    "about {}": "약 {1}",
    "between {} and {}": "{1}에서 {2}",
    // Bounds.
    "Even at the cap every year {} stays below {}.": "매년 상한을 적용하더라도 {1:은} {2}보다 적습니다.",
    "Even at the floor every year {} stays above {}.": "매년 하한을 적용하더라도 {1:은} {2}보다 많습니다.",
    "Even with no rise in any year whose index is not published, {} stays above {}.":
      "지수가 공표되지 않은 해에 인상이 없더라도 {1:은} {2}보다 많습니다.",
    "At the cap every year": "매년 상한을 적용하면",
    "At the floor every year": "매년 하한을 적용하면",
    "With no rise in any year whose index is not published,": "지수가 공표되지 않은 해에 인상이 없으면",
    "{} {} would cost as much as {}.": "{1} {2:은} {3:과} 같아집니다.",
    "{} {} would cost more than {}, by {}.": "{1} {2:은} {3}보다 {4} 더 듭니다.",
    "{} {} would cost less than {}, by {}.": "{1} {2:은} {3}보다 {4} 덜 듭니다.",
    "it": "이",
    "the central case of {}": "{1}의 중심값",
    // What cannot be compared.
    "{} have no year in common": "{1:은} 겹치는 연도가 없습니다",
    "{} count in prices of different years": "{1:은} 가격 기준 연도가 서로 다릅니다",
    "{}: compare scenarios whose years overlap.": "{1}: 연도가 겹치는 시나리오를 비교하십시오.",
    "{}: give all the same price_year, or compare another measure.":
      "{1}: price_year를 모두 같게 하거나 다른 기준으로 비교하십시오.",
    "{} has {}": "{1} {2}",
    "{} to {}": "{1}~{2}",
    "{} and {}": "{1:과} {2}",
    // Break-even.
    "With {}{} of {} in every year from {}, {} cost the same {}.":
      "{1}{4}년부터 매년 {2:이} {3:이라}면 {5:은} {6} 같습니다.",
    "With {}{} in every year from {}, {} cost the same {}.":
      "{1}{3}년부터 매년 {2:이} 그러하면 {4:은} {5} 같습니다.",
    "{} cost the same {} at every {} {}.": "{3} {4} 어느 값에서나 {1:은} {2} 같습니다.",
    "{} costs less than {} {} at every {} {}.": "{4} {5} 어느 값에서나 {1:은} {3} {2}보다 덜 듭니다.",
    "{} costs less than {} {}, and no {} changes by how much.":
      "{1:은} {3} {2}보다 덜 들며, {4:은} 그 차이를 바꾸지 않습니다.",
    "from {} to {}{}": "{1}에서 {2}{3} 사이",
  ]
}
