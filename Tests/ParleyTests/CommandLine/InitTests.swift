import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct InitTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    @Test func `a new workspace is the bundled one`() throws {
      let outcome = try sandbox.parley(["init", "new"])
      #expect(outcome.ending == .exited(0))
      #expect(outcome.output == "made new; open it with: parley new\n")
      let difference = try sandbox.run(["diff", "-r", Checkout.workspace, sandbox.home + "/new"])
      #expect(difference.output.isEmpty)
      let check = try sandbox.parley(["check", "new"])
      #expect(check.ending == .exited(0))
      #expect(check.output.contains("0 errors, "))
    }

    @Test func `a full folder is refused with 3 and left alone`() throws {
      try sandbox.write("mine", to: sandbox.home + "/full/letter.txt")
      let before = FolderTree(sandbox.home)
      let outcome = try sandbox.parley(["init", sandbox.home + "/full"])
      #expect(outcome.ending == .exited(3))
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("is not empty: it holds 'letter.txt'"), "\(outcome.errors)")
      #expect(outcome.errors.contains("Name a folder that is empty or does not exist yet"))
      #expect(FolderTree(sandbox.home).differences(from: before).isEmpty)
    }

    @Test func `a file in place of the folder is refused with 3`() throws {
      try sandbox.write("mine", to: sandbox.home + "/taken")
      let outcome = try sandbox.parley(["init", sandbox.home + "/taken"])
      #expect(outcome.ending == .exited(3))
      #expect(outcome.errors.hasPrefix("parley: error: "), "\(outcome.errors)")
    }

    @Test func `a made-up workspace says its seed, and is no secret but no offer either`() throws {
      let outcome = try sandbox.parley(["init", "--synthetic", "20", "made"])
      #expect(outcome.ending == .exited(0))
      #expect(
        outcome.output
          == "20 made-up rounds of seed 2026\nmade made; open it with: parley made\n")
      let settings = try sandbox.run(["head", "-2", sandbox.home + "/made/workspace.toml"])
      #expect(settings.output.contains("parley init --synthetic 20 --seed 2026"))
      let help = try sandbox.parley(["init", "--help"])
      #expect(!help.output.contains("synthetic") && !help.output.contains("--seed"))
    }

    @Test(arguments: [
      (["--synthetic", "9"], "--synthetic takes 10 to 200000 rounds"),
      (["--seed", "1"], "--seed goes with --synthetic"),
    ])
    func `a made-up workspace of an impossible size is wrong usage`(
      _ arguments: [String], _ sentence: String
    ) throws {
      let outcome = try sandbox.parley(["init", "made"] + arguments)
      #expect(outcome.ending == .exited(2))
      #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    }

    @Test func `a skeleton has no error and draws at every size`() throws {
      let outcome = try sandbox.parley(["init", "--empty", "skeleton"])
      #expect(outcome.ending == .exited(0))
      let check = try sandbox.parley(["check", "skeleton"])
      #expect(check.ending == .exited(0))
      #expect(check.output.contains("0 errors, "))
      for size in ["160x50", "80x24", "60x16"] {
        let keys = "j k l h G g Tab Enter Tab 1 2 > > > > 3 Enter Esc i Esc ! Esc + [ ] = y"
        let screen = try sandbox.rendered("skeleton", size: size, keys: keys)
        #expect(ScreenText.lines(screen).count > 10, "\(screen)")
      }
    }
  }
}
