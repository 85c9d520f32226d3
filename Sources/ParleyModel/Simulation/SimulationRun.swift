/// One run of a program: all blocks of paths first, then the distribution of each quantity.
struct SimulationRun {
  private let program: PathProgram
  private let settings: Simulation.Settings
  private let cancellation: Cancellation
  private let progress: (@Sendable (Double) -> Void)?

  init(
    _ program: PathProgram, _ settings: Simulation.Settings, cancellation: Cancellation,
    progress: (@Sendable (Double) -> Void)?
  ) {
    self.program = program
    self.settings = settings
    self.cancellation = cancellation
    self.progress = progress
  }

  private var threads: Int { max(1, settings.threads ?? Parallel.processorCount) }

  func distributions(
    of expressions: [PathProgram.Expression?]
  ) throws(Simulation.Failure) -> [Distribution?] {
    let kept = program.kept.sorted()
    var columnOf = [Int?](repeating: nil, count: program.slotCount)
    for (column, slot) in kept.enumerated() { columnOf[slot] = column }
    guard let columns = ColumnStore(columns: kept.count, paths: settings.paths) else {
      throw .outOfMemory
    }
    if !kept.isEmpty { try simulate(columnOf, columns) }
    return try summarise(expressions, columnOf, columns)
  }

  private func simulate(
    _ columnOf: [Int?], _ columns: ColumnStore
  ) throws(Simulation.Failure) {
    let size = PathBlock.size
    let pieces = (settings.paths + size - 1) / size
    let (program, settings, cancellation) = (program, settings, cancellation)
    let progress = progress
    Parallel.run(threads: threads, pieces: pieces) { counter in
      let block = PathBlock(program, columnOf: columnOf, seed: settings.seed, columns: columns)
      while let piece = counter.next(), !cancellation.isCancelled {
        let start = piece * size
        block.run(from: start, count: min(size, settings.paths - start))
        // Simulating takes about half of the time.
        progress?(0.5 * Double(piece) / Double(pieces))
      }
    }
    if cancellation.isCancelled { throw .cancelled }
  }

  private func summarise(
    _ expressions: [PathProgram.Expression?], _ columnOf: [Int?], _ columns: ColumnStore
  ) throws(Simulation.Failure) -> [Distribution?] {
    let paths = settings.paths
    let hasIntervals = settings.hasIntervals
    var result = expressions.map { expression in
      expression?.constant.map { Distribution(constant: $0, hasIntervals: hasIntervals) }
    }
    let open = expressions.indices.filter { result[$0] == nil && expressions[$0] != nil }
    guard !open.isEmpty else { return result }
    let threads = min(threads, open.count)
    guard let room = ColumnStore(columns: 3 * threads, paths: paths) else { throw .outOfMemory }
    let bounds = Distribution.levels.map {
      hasIntervals ? SamplingInterval.ranks(level: $0, count: paths) : nil
    }
    let found = DistributionBox(count: open.count)
    let rooms = PieceCounter(count: threads)
    let slotCount = program.slotCount
    let (cancellation, progress) = (cancellation, progress)
    Parallel.run(threads: threads, pieces: open.count) { counter in
      guard let place = rooms.next() else { return }
      let numbers = room[3 * place]
      // Numbers that were computed are not needed once they are divided among buckets.
      let mine = SelectionRoom(
        first: room[3 * place + 1], second: numbers, third: room[3 * place + 2])
      let slots = PathProgram.Expression.Slots.allocate(capacity: slotCount)
      defer { slots.deallocate() }
      for slot in 0..<slotCount {
        (slots + slot).initialize(to: columnOf[slot].map { columns[$0] } ?? numbers)
      }
      while let piece = counter.next(), !cancellation.isCancelled {
        guard let expression = expressions[open[piece]] else { continue }
        let quantity: UnsafeMutablePointer<Double>
        if let slot = expression.slot {
          quantity = slots[slot]
        } else {
          quantity = numbers
          expression.write(into: numbers, count: paths, slots: slots)
        }
        let distribution = Distribution(of: quantity, count: paths, room: mine, bounds: bounds)
        found.set(piece, distribution)
        progress?(0.5 + 0.5 * Double(piece) / Double(open.count))
      }
    }
    if cancellation.isCancelled { throw .cancelled }
    for (piece, index) in open.enumerated() { result[index] = found[piece] }
    return result
  }
}
