import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

struct ConfigurationStoreTests {
  private let disk = ScratchFolder()
  private let theme = ConfigurationReadingTests.settings[0]
  private let height = ConfigurationReadingTests.settings[3]

  private func remember(
    _ changes: [ConfigurationChange], in folder: String = "home/parley",
    _ fileSystem: FileSystem = .system
  ) -> String? {
    ConfigurationStore(
      folder: ConfigurationFolder(path: disk.path + "/" + folder), tableOrder: ["layout"],
      fileSystem: fileSystem
    ).remember(changes)?.english.replacing(disk.path, with: "/t")
  }

  private func mode(_ name: String) -> mode_t {
    var status = stat()
    return stat(disk.path + "/" + name, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test func `folder and file are made for the user alone`() {
    #expect(
      remember([
        ConfigurationChange(theme, .text("nord")), ConfigurationChange(height, .number(30)),
      ]) == nil)
    #expect(
      disk.text("home/parley/config.toml") == "theme = \"nord\"\n\n[layout]\nchart-height = 30\n")
    #expect(mode("home/parley/config.toml") == 0o600)
    #expect(mode("home/parley") == 0o700)
    #expect(mode("home") == 0o700)
    #expect(Disk.names(in: disk.path + "/home/parley") == ["config.toml"])
  }

  @Test func `only the value's bytes change`() {
    let before =
      "# mine\r\ntheme   =  'auto' # at night\r\nmouse=false\r\n\r\n[layout]\r\n# low\r\n"
    disk.write(before, to: "c/config.toml")
    chmod(disk.path + "/c/config.toml", 0o640)
    #expect(remember([ConfigurationChange(theme, .text("nord"))], in: "c") == nil)
    let after = before.replacing("'auto'", with: "\"nord\"")
    #expect(disk.text("c/config.toml") == after)
    #expect(mode("c/config.toml") == 0o640)
    #expect(remember([ConfigurationChange(height, .number(25))], in: "c") == nil)
    #expect(disk.text("c/config.toml")?.hasPrefix(after.dropLast(7)) ?? false)
    #expect(disk.text("c/config.toml")?.contains("chart-height = 25\r\n") ?? false)
  }

  @Test func `the last value of a setting counts`() {
    let changes = [20, 25, 40].map { ConfigurationChange(height, .number($0)) }
    #expect(remember(changes) == nil)
    #expect(disk.text("home/parley/config.toml") == "[layout]\nchart-height = 40\n")
  }

  @Test func `what is there already is not written again`() {
    disk.write("theme = \"nord\"", to: "c/config.toml")
    let before = Disk.snapshot(disk.path + "/c")
    #expect(remember([ConfigurationChange(theme, .text("nord"))], in: "c") == nil)
    #expect(Disk.snapshot(disk.path + "/c") == before)
  }

  @Test func `a file that is no TOML is left alone`() {
    disk.write("mouse = true\ntheme = \"nord\n", to: "c/config.toml")
    let before = Disk.snapshot(disk.path + "/c")
    let told = remember([ConfigurationChange(theme, .text("dark"))], in: "c")
    #expect(
      told?.hasPrefix("'theme' is not remembered: config.toml:2:9: ") ?? false, "\(told ?? "")")
    #expect(
      told?.hasSuffix("Repair the file in an editor, then change the setting again.") ?? false)
    #expect(Disk.snapshot(disk.path + "/c") == before)
  }

  @Test func `a value where a table is to be is left alone`() {
    disk.write("layout = 3\n", to: "c/config.toml")
    #expect(
      remember([ConfigurationChange(height, .number(30))], in: "c")
        == "'layout.chart-height' is not remembered: config.toml has something else in the place "
        + "of 'layout.chart-height'. Repair it in an editor, then change the setting again; "
        + "`parley config` says where.")
    #expect(disk.text("c/config.toml") == "layout = 3\n")
  }

  @Test func `a link to a file elsewhere stays a link`() {
    disk.write("theme = \"auto\"\n", to: "dotfiles/parley.toml")
    disk.link("c/config.toml", to: disk.path + "/dotfiles/parley.toml")
    #expect(remember([ConfigurationChange(theme, .text("nord"))], in: "c") == nil)
    #expect(disk.text("dotfiles/parley.toml") == "theme = \"nord\"\n")
    var status = stat()
    lstat(disk.path + "/c/config.toml", &status)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func `a disk without room is told, and nothing of the file is lost`() {
    disk.write("theme = \"auto\"\n", to: "c/config.toml")
    var full = FileSystem.system
    full.write = { _, _ throws(SystemError) in throw SystemError(ENOSPC) }
    let told = remember([ConfigurationChange(theme, .text("nord"))], in: "c", full)
    #expect(
      told == "'theme' is not remembered: '/t/c/config.toml' cannot be written: the disk or your "
        + "quota is full. Free some space on its disk and save again.")
    #expect(disk.text("c/config.toml") == "theme = \"auto\"\n")
    #expect(Disk.names(in: disk.path + "/c") == ["config.toml"])
  }

  @Test func `a folder that cannot be made is told`() {
    disk.write("", to: "home")
    let told = remember([ConfigurationChange(theme, .text("nord"))])
    #expect(told?.contains("a part of its path is no folder") ?? false, "\(told ?? "")")
  }
}
