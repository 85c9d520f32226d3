import Glibc
import ParleyStore
import Synchronization

/// A workspace that is found and read on a thread of its own, while settings, keys and the theme are
/// made ready on the one that will draw.
final class OpeningWorkspace: Sendable {
  /// A workspace as it was found and read.
  typealias Opened = (workspace: OpenedWorkspace, loaded: LoadedWorkspace)

  private let job: Job
  /// nil where no thread was to be had, and whoever asks reads.
  private let thread: pthread_t?

  /// Begins. Nothing is said before ``opened(_:)``: the language is not known yet.
  ///
  /// - Parameter directory: As for ``OpenedWorkspace/find(_:_:papers:)``.
  init(_ directory: String?, _ surroundings: Surroundings) {
    let job = Job(directory, surroundings)
    self.job = job
    thread = DetachedThread.start { job.run() }
  }

  /// Waits for the workspace; nil, with the reason on standard error, when there is none. To be asked
  /// once.
  func opened(_ surroundings: Surroundings) -> Opened? {
    if let thread { pthread_join(thread, nil) } else { job.run() }
    switch job.result {
    case .success(let opened):
      return opened.loaded.hasFolder(complainingTo: surroundings) ? opened : nil
    case .failure(let error):
      surroundings.complain("parley: \(error.text)")
      return nil
    case nil: return nil
    }
  }

  private final class Job: Sendable {
    private let directory: String?
    private let surroundings: Surroundings
    private let kept = Mutex<Result<Opened, LocationError>?>(nil)

    init(_ directory: String?, _ surroundings: Surroundings) {
      self.directory = directory
      self.surroundings = surroundings
    }

    var result: Result<Opened, LocationError>? { kept.withLock { $0 } }

    func run() {
      let result: Result<Opened, LocationError>
      do throws(LocationError) {
        let workspace = try OpenedWorkspace.find(directory, surroundings)
        result = .success((workspace, workspace.reader.read()))
      } catch {
        result = .failure(error)
      }
      kept.withLock { $0 = result }
    }
  }
}
