import ParleyStore
import Testing

@Suite struct WorkspaceLocationTests {
  private let disk = ScratchFolder()

  private func resolve(
    _ argument: String? = nil, _ environment: [String: String] = ["HOME": "/home/lee"]
  ) throws(LocationError) -> WorkspaceLocation {
    try WorkspaceLocation.resolve(
      argument: argument, environment: environment, currentDirectory: disk.path)
  }

  @Test func `the argument comes first, then the variable, then the folder, then the own copy`()
    throws
  {
    let all = ["PARLEY_WORKSPACE": "/ws", "XDG_DATA_HOME": "/data", "HOME": "/home/lee"]
    disk.write("", to: "workspace.toml")
    #expect(try resolve("/arg", all) == .argument("/arg"))
    #expect(try resolve(nil, all) == .environment("/ws"))
    #expect(try resolve(nil, ["HOME": "/home/lee"]) == .currentDirectory(disk.path))
    disk.remove("workspace.toml")
    #expect(try resolve(nil, ["XDG_DATA_HOME": "/data"]) == .firstUse("/data/parley/sma"))
    #expect(try resolve() == .firstUse("/home/lee/.local/share/parley/sma"))
  }

  @Test(arguments: [("sma", "/sma"), (".", ""), ("./x/", "/x/"), ("././", ""), ("../y", "/../y")])
  func `a relative path counts from the current folder`(argument: String, suffix: String) throws {
    #expect(try resolve(argument).path == disk.path + suffix)
    #expect(try resolve(nil, ["PARLEY_WORKSPACE": argument]).path == disk.path + suffix)
  }

  @Test func `a folder named workspace dot toml makes no workspace`() throws {
    disk.folder("workspace.toml")
    #expect(try resolve() == .firstUse("/home/lee/.local/share/parley/sma"))
  }

  @Test func `empty and relative variables do not count`() throws {
    let environment = ["PARLEY_WORKSPACE": "", "XDG_DATA_HOME": "data", "HOME": "/home/lee"]
    #expect(try resolve(nil, environment) == .firstUse("/home/lee/.local/share/parley/sma"))
  }

  @Test func `without a place to go there is an error that says what to do`() {
    #expect(throws: LocationError.noHome) { try resolve(nil, [:]) }
    #expect(throws: LocationError.emptyArgument) { try resolve("") }
    #expect(
      LocationError.noHome.text == """
        error: there is no place for the workspace: HOME is not set
        Name one, as `parley DIR`, or set PARLEY_WORKSPACE.
        """)
  }
}
