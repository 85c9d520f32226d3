import Foundation
import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

struct BriefCommandTests {
  @Test func `without a round it is about the meeting nearest to the day`() {
    #expect(SampleBriefs.run(nil, asOf: "2024-06-24").lines[0].hasPrefix("12th SMA, round 4 "))
    #expect(SampleBriefs.run(nil, asOf: "2024-06-17").lines[0].hasPrefix("12th SMA, round 3 "))
    #expect(SampleBriefs.run(nil).lines[0].hasPrefix("12th SMA, extra session "))
  }

  @Test func `an unknown round is wrong usage, with the nearest one`() {
    let run = SampleBriefs.run("12-4")
    #expect(run.status == .usage)
    #expect(run.output == "")
    #expect(run.errors.contains("there is no round '12-4' in "))
    #expect(run.errors.contains("Did you mean '12-04'?"))
    #expect(run.errors.contains("The newest rounds: 12-01, 12-02"))
  }

  @Test func `a round that was not known on the day is refused with the day it is known from`() {
    let run = SampleBriefs.run("12-05", asOf: "2024-06-24")
    #expect(run.status == .failed)
    #expect(
      run.errors.contains(
        "round '12-05' was not known on 2024-06-24: it is known from 2024-07-10\n"
          + "Give --as-of 2024-07-10 or later, or leave it out."))
  }

  @Test func `a scenario that was not known on the day is refused`() {
    let run = SampleBriefs.run("12-04", asOf: "2024-06-24", compare: ["as-signed"])
    #expect(run.status == .failed)
    #expect(run.errors.contains("scenario 'as-signed' was not known on 2024-06-24"))
  }

  @Test func `an unknown scenario and too many of them are wrong usage`() {
    #expect(SampleBriefs.run("12-08", compare: ["as-sgned"]).errors.contains("'as-signed'?"))
    let many = SampleBriefs.run("12-08", compare: Array(repeating: "freeze", count: 5))
    #expect(many.status == .usage)
    #expect(many.errors.contains("--compare takes 4 scenarios at most"))
  }

  @Test func `what rests on copies alone comes in when it is asked for`() {
    let firm = SampleBriefs.run("11-07", format: .html).output
    let all = SampleBriefs.run("11-07", format: .html, isAllSources: true).output
    // The offer of May 2020 is of a copy of an agency's report.
    #expect(!firm.contains("1,589.9"))
    #expect(firm.contains("memory or on copies"))
    #expect(all.contains("1,589.9"))
    #expect(!all.contains("memory or on copies"))
  }

  @Test func `a file is written in the format of its ending, and never over another`() throws {
    let folder = try TemporaryFolder()
    for (name, start) in [
      ("a.html", "<!DOCTYPE html>"), ("a.md", "# 12th SMA"), ("a.txt", "12th SMA, round 8"),
    ] {
      let path = folder.path + "/" + name
      let run = SampleBriefs.run("12-08", format: nil, output: path)
      #expect(run.status == .done)
      #expect(run.output == "")
      #expect(run.errors.contains("wrote \(path)"))
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.hasPrefix(start))
      let again = SampleBriefs.run("12-04", format: nil, output: path)
      #expect(again.status == .file)
      #expect(again.errors.contains("is there already"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
      let forced = SampleBriefs.run("12-04", format: nil, output: path, isForced: true)
      #expect(forced.status == .done)
      #expect(try String(contentsOfFile: path, encoding: .utf8) != text)
    }
  }

  @Test func `an ending that tells no format is wrong usage, and a format makes it one`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/brief"
    let run = SampleBriefs.run("12-08", format: nil, output: path)
    #expect(run.status == .usage)
    #expect(run.errors.contains("does not tell how to write the brief"))
    #expect(SampleBriefs.run("12-08", format: .html, output: path).status == .done)
  }

  @Test func `nothing is written where the workspace keeps its own`() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    let run = SampleBriefs.run(
      "12-08", format: .text, root: root, output: root + "/notes/12-08.md", isForced: true)
    #expect(run.status == .file)
    #expect(run.errors.contains("a name the workspace itself uses"))
  }

  @Test(arguments: [
    ("a.html", BriefFormat.html), ("b/c.HTM", .html), ("x.md", .markdown),
    ("x.markdown", .markdown),
    ("x.txt", .text), ("x.y.txt", .text),
  ])
  func `a name's ending tells the format`(name: String, format: BriefFormat) {
    #expect(BriefFormat(ofFile: name) == format)
  }

  @Test(arguments: ["html", ".html", "x.pdf", "a.html/b", ""])
  func `other names tell none`(name: String) {
    #expect(BriefFormat(ofFile: name) == nil)
  }

  @Test(arguments: [
    ("out.html", "out-PRIVATE.html"), ("a/b.c/out", "a/b.c/out-PRIVATE"),
    ("~/x-PRIVATE.txt", "~/x-PRIVATE.txt"), (".hidden", ".hidden-PRIVATE"),
  ])
  func `the name of a private brief says so`(name: String, stamped: String) {
    #expect(BriefName.stamped(name, isPrivate: true) == stamped)
    #expect(BriefName.stamped(name, isPrivate: false) == name)
  }

  @Test func `a tilde stands for the user's folder`() {
    #expect(BriefName.absolute("~/x", in: "/here", home: "/home/me") == "/home/me/x")
    #expect(BriefName.absolute("x", in: "/here", home: "/home/me") == "/here/x")
    #expect(BriefName.absolute("/x", in: "/here") == "/x")
    #expect(BriefName.absolute("~x", in: "/", home: "/home/me") == "/~x")
  }
}
