import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct FormClickTests {
  @Test func `a click goes to a field, a second one chooses, and neither submits nor closes`()
    throws
  {
    let bench = try ScenarioBench()
    var screen = bench.open(["as-signed", "us-5bn"], keys: "f")
    let form = try #require(screen.state.form)
    for field in form.fields {
      // What is chosen above may leave a field out.
      guard screen.shows(.field(field.id)) else { continue }
      screen.click(on: .field(field.id))
      #expect(screen.state.form?.field?.id == field.id)
      guard let last = screen.state.form?.field?.choices?.prefix(3).last else { continue }
      let target = Target.choice(last.id, field: field.id)
      guard screen.shows(target) else { continue }
      screen.click(on: target)
      #expect(screen.state.form?[field.id] == last.id)
    }
    screen.click(Point(x: 0, y: 2))
    #expect(screen.state.form != nil && screen.message.contains("Esc"))
    screen.state.message = nil
    screen.click(on: .command("form.close"))
    #expect(screen.state.form == nil)
  }

  @Test func `a choice of another field is not taken at the first click`() throws {
    let bench = try ScenarioBench()
    var screen = bench.open(["as-signed", "us-5bn"], keys: "C")
    let form = try #require(screen.state.form)
    for (index, field) in form.fields.enumerated() {
      guard let choices = field.choices, !field.isList, choices.count > 1 else { continue }
      screen.state.form?.stand(on: index == 0 ? 1 : 0)
      let before = screen.state.form?[field.id]
      guard let other = choices.first(where: { $0.id != before }) else { continue }
      let target = Target.choice(other.id, field: field.id)
      guard screen.shows(target) else { continue }
      screen.click(on: target)
      #expect(screen.state.form?.field?.id == field.id && screen.state.form?[field.id] == before)
      screen.click(on: target)
      #expect(screen.state.form?[field.id] == other.id)
    }
  }
}
