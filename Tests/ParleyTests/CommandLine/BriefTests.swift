import Foundation
import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct BriefTests {
    let sandbox: Sandbox
    let workspace: String

    init() throws {
      sandbox = try Sandbox()
      workspace = try sandbox.workspace()
    }

    /// The interpreter that knows html5lib: of `PARLEY_PYTHON`, of the checkout's `.venv`, else python3.
    private static let python: String? = {
      let named = getenv("PARLEY_PYTHON").map { String(cString: $0) }
      let candidates = [named, Checkout.root + "/.venv/bin/python", "/usr/bin/python3"]
      return candidates.compactMap(\.self).first { path in
        guard access(path, X_OK) == 0, let sandbox = try? Sandbox() else { return false }
        return (try? sandbox.run([path, "-c", "import html5lib"]))?.ending == .exited(0)
      }
    }()

    /// Reads a page strictly, and each drawing in it as XML; says what the page holds.
    private static let script = """
      import re, sys, html5lib
      import xml.etree.ElementTree as tree
      text = open(sys.argv[1], encoding="utf-8").read()
      page = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
      for drawing in re.findall(r"<svg.*?</svg>", text, re.S):
          tree.fromstring(drawing)
          print("svg")
      print(page.get("lang"), len(page.findall(".//table")), len(page.findall(".//h2")))
      heads = page.findall(".//th")
      print(len(heads) > 0 and all(head.get("scope") in ("row", "col") for head in heads))
      ids = [element.get("id") for element in page.iter() if element.get("id")]
      links = [a.get("href")[1:] for a in page.iter("a") if a.get("href", "").startswith("#")]
      print(len(ids) == len(set(ids)) and set(links) == set(ids))
      """

    @Test(
      .enabled(
        if: Self.python != nil,
        "python3 with html5lib is missing: python3 -m venv .venv && .venv/bin/pip install html5lib"),
      arguments: [
        ["12-08"], ["12-08", "--language", "ko"], ["12-04", "--as-of", "2024-06-24"],
        ["12-08", "--compare", "as-signed,defence-linked"],
        ["12-08", "--compare", "as-signed,freeze,fixed-3,us-5bn", "--all-sources"],
      ])
    func `the HTML is what a strict parser takes, and its drawings are XML`(
      arguments: [String]
    ) throws {
      let page = sandbox.path + "/page.html"
      let outcome = try sandbox.parley(["brief", "-w", workspace, "-o", page] + arguments)
      #expect(outcome.ending == .exited(0), "\(outcome.errors)")
      #expect(outcome.outputBytes.isEmpty)
      let read = try sandbox.run([Self.python ?? "", "-c", Self.script, page])
      #expect(read.ending == .exited(0), "\(read.errors)")
      let lines = read.output.split(separator: "\n").map(String.init)
      #expect(lines.first == "svg")
      #expect(lines.contains { $0.hasPrefix(arguments.contains("ko") ? "ko " : "en ") })
      #expect(lines.suffix(2) == ["True", "True"])
    }

    @Test func `a cell of the user's files is never an element of the page`() throws {
      let positions = workspace + "/positions.csv"
      var text = try String(contentsOfFile: positions, encoding: .utf8)
      text += "\nX1,2026-01-01,ROK,,12,level,\"</p><script>alert('&')</script>\",read,KT24\n"
      try text.write(toFile: positions, atomically: true, encoding: .utf8)
      let outcome = try sandbox.parley(["brief", "12-08", "-w", workspace, "--format", "html"])
      #expect(outcome.ending == .exited(0))
      #expect(!outcome.output.contains("<script"))
      #expect(outcome.output.contains("&lt;/p&gt;&lt;script&gt;alert(&#39;&amp;&#39;)"))
    }

    @Test func `what is wrong with the arguments is said in one sentence`() throws {
      for (arguments, sentence) in [
        (["--format", "pdf"], "pdf"), (["--compare", "a,,b"], "names no scenario"),
        (["--as-of", "soon"], "is no date"), (["12-44"], "Did you mean '12-04'?"),
      ] {
        let outcome = try sandbox.parley(["brief", "-w", workspace] + arguments)
        #expect(outcome.ending == .exited(2))
        #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
      }
    }
  }
}
