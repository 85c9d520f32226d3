import ParleyApp
import ParleyModel
import ParleyStore
import TerminalKit

/// All benchmarks, in the order of the table.
struct Suite {
  let stage: Stage

  func benchmarks() throws(BenchmarkFault) -> [Benchmark] {
    let ofFiles = try opening() + keys() + saving()
    // The scenarios of ten years are based on a bundled one.
    return stage.isSynthetic ? ofFiles : ofFiles + [reprojection] + (try simulating())
  }

  /// From the files to the first frame.
  private func opening() throws(BenchmarkFault) -> [Benchmark] {
    let reader = WorkspaceReader(root: stage.root)
    let (loaded, screen) = (stage.loaded, stage.screen)
    return [
      Benchmark(
        name: "load", budget: stage.isSynthetic ? Budget(median: 250) : nil, samplesARound: 5
      ) {
        Sample(milliseconds: Stopwatch.milliseconds { _ = reader.read() })
      },
      // Every cell is sent: a few bytes more than to a terminal that is empty.
      Benchmark(name: "first frame", samplesARound: 3) {
        let before = screen.settledCount()
        screen.repaint()
        let took = Stopwatch.milliseconds {
          var state = Session.state(loaded)
          _ = update(&state, .resized(TerminalScreen.size))
          screen.present(picture(of: state, store: CellStore()).frame)
        }
        return Sample(milliseconds: took, bytes: screen.settledCount() - before)
      },
    ]
  }

  /// A note of 20 kB and a cell, each as durable as parley makes it.
  private func saving() throws(BenchmarkFault) -> [Benchmark] {
    [
      Benchmark(
        name: "save/note of 20 kB", budget: Budget(median: 5), samplesARound: 5,
        sample: try NoteSaving(stage.loaded).sample),
      Benchmark(
        name: "save/cell", samplesARound: 5,
        sample: try CellSaving(stage.loaded).sample),
    ]
  }

  /// 3 scenarios x 100,000 paths x 10 years, won and dollars, percentiles.
  private func simulating() throws(BenchmarkFault) -> [Benchmark] {
    let projections = try TenYears.projections(in: stage.loaded)
    let quantities = TenYears.quantities(of: projections)
    return [(1, 120.0), (2, 70.0)].map { threads, budget in
      let simulation = Simulation(
        projections, Simulation.Settings(paths: 100_000, threads: threads))
      return Benchmark(
        name: threads == 1 ? "simulate/1 thread" : "simulate/\(threads) threads",
        budget: Budget(median: budget)
      ) { () throws(BenchmarkFault) in
        var isDone = false
        let took = Stopwatch.milliseconds {
          isDone = (try? simulation.distributions(of: quantities)) != nil
        }
        guard isDone else { throw BenchmarkFault(reason: "there is no memory for 100,000 paths") }
        return Sample(milliseconds: took)
      }
    }
  }
}
