import Foundation

/// The bundled workspace with private papers, whose words and amounts stand nowhere else.
public enum PrivateWorkspace {
  /// A word that every private text holds.
  public static let canary = "KINGFISHER"
  /// Amounts of the private papers, as the files and as the screen have them.
  public static let amounts = ["1777.7", "1,777.7", "8693", "8,693"]

  /// Writes it into a folder and returns its path.
  public static func make(in folder: TemporaryFolder, as name: String = "papers") throws -> String {
    let root = try folder.copy(of: Checkout.workspace, as: name)
    try add(to: root)
    return root
  }

  /// Adds the private papers to a workspace.
  public static func add(to root: String) throws {
    for (name, text) in files {
      let url = URL(filePath: root + "/private/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try Data(text.utf8).write(to: url)
    }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: root + "/private")
  }

  /// What each private file holds, by its name below `private/`.
  public static let files: [String: String] = [
    ".gitignore": "*\n",
    "offers.csv": """
    id,agreement,round,date,published,by,level,state,amount,unit,fx_rate,base_year,each_year,\
    first_year,last_year,index,lag,cap,add,conditions,reply_to,confidence,sources
    12-US9,12,12-08x,2024-10-01,,US,official,open,1777.7,krw_bn,,,,2026,2030,cpi,2,5.0,,\
    KINGFISHER terms,,read,KT24
    12-ROK9,12,12-08x,2024-10-02,,ROK,claimed,open,8693,usd_m,1350,,,2026,,,,,,\
    said by KINGFISHER,12-US9,read,KT24

    """,
    "positions.csv": """
    id,date,party,speaker,agreement,theme,position,confidence,sources
    P900,2024-10-01,US,KINGFISHER,12,level,KINGFISHER asks for 1777.7,read,KT24

    """,
    "notes/12-08x.md": """
    # In the room

    - 14:12 US KINGFISHER will go down to 1,777.7
    - 14:40 ROK holds at 8,693

    """,
    "notes/12-04.md": "KINGFISHER was in Seoul.\n",
    "scenarios/ask.toml": """
    title = "KINGFISHER ask"
    note = "What KINGFISHER said."
    base = "as-signed"

    [opening]
    krw_bn = 1777.7   # KINGFISHER

    """,
  ]
}
