import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// What programs and papers take is the same in both languages.
struct FormatLanguageTests {
  @Test(arguments: [FigureFormat.csv, .json, .markdown])
  func `a format for programs or papers is the same to the byte`(_ format: FigureFormat) throws {
    var options = FigureOptions(
      workspace: Checkout.workspace, format: format, measures: [.real],
      settings: Simulation.Settings(paths: 200, seed: 1, hasIntervals: true))
    options.asOf = try #require(PartialDate("2025-06-01")).lastDay
    let target = try #require(GoalSeek.Target("usd.2030=1200"))
    let commands: [(Surroundings) -> ParleyApp.ExitStatus] = [
      ProjectCommand(ids: ["as-signed", "us-5bn"], options: options, lastYear: nil).run,
      CompareCommand("as-signed", "us-5bn", options: options).run,
      ExplainCommand(id: "as-signed", year: 2029, options: options).run,
      BackTestCommand(options: options).run,
      SolveCommand(id: "as-signed", key: "opening.krw_bn", target: target, options: options).run,
      SensitivityCommand(id: "as-signed", options: options).run,
    ]
    for command in commands {
      let (korean, english) = (SpokenCommand(.korean, command), SpokenCommand(.english, command))
      #expect(korean.status == .done && !korean.output.isEmpty, "\(korean.errors)")
      #expect(korean.output == english.output)
    }
  }

  @Test func `a refusal is Korean whatever the format`() {
    for format in FigureFormat.allCases {
      let options = FigureOptions(workspace: Checkout.workspace, format: format)
      let said = SpokenCommand {
        ExplainCommand(id: "as-signed", year: 2050, options: options).run($0)
      }
      #expect(said.status == .usage && said.output.isEmpty)
      #expect(
        said.errors == "parley: 2050년은 'as-signed'에 없습니다. 2026년에서 2030년까지 있습니다.\n")
    }
  }
}
