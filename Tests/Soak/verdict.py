"""What was measured, and what follows from it."""

from statistics import median

# The most a process may go on growing: KiB of resident memory for every 1,000 keys. What the
# allocator keeps of the largest note and undo step seen so far rises by steps, ever more seldom.
SLOPE = 32
# How many keys a process must have lived through for that.
LONG = 20_000
# The thread of the loop and its workers, each of which begins when it is first needed.
THREADS = 8
# The workspace and its folders, those of the private papers, and both folders of journals.
WATCHES = 8


class Sample:
    """What a running program takes at one moment."""

    def __init__(self, keys, life, process, root):
        self.keys, self.life = keys, life
        self.resident, self.anonymous = process.kibibytes("VmRSS", "RssAnon")
        self.threads = process.threads()
        self.files = process.files(root)
        self.watches = process.watches()
        self.zombies = process.zombies()


def slope(samples):
    """How memory grows. Unit: KiB per 1,000 keys.

    The samples are cut into eight windows; of each the median counts, so that a simulation that was
    just running does not; and of the slopes between any two windows the median (Theil and Sen).
    """
    count = 8
    if len(samples) < 2 * count:
        return None
    windows = [
        samples[number * len(samples) // count : (number + 1) * len(samples) // count]
        for number in range(count)
    ]
    points = [
        (median(sample.keys for sample in window), median(sample.resident for sample in window))
        for window in windows
    ]
    slopes = [
        (later[1] - earlier[1]) / (later[0] - earlier[0]) * 1000
        for index, earlier in enumerate(points)
        for later in points[index + 1 :]
    ]
    return median(slopes)


def longest_life(samples):
    """The samples of the process that was typed to most."""
    lives = {}
    for sample in samples:
        lives.setdefault(sample.life, []).append(sample)
    return max(lives.values(), key=lambda life: life[-1].keys - life[0].keys)


def growth(samples):
    """How memory grows over the last half of the longest life.

    Unit: KiB per 1,000 keys. None where no process lived long enough to tell.
    """
    life = longest_life(samples)
    is_long = life[-1].keys - life[0].keys >= LONG
    return slope(life[len(life) // 2 :]) if is_long else None


def faults(samples, has_tools):
    """What is wrong with a process by its samples, the last taken at rest, as sentences.

    Tools within the program, as sanitizers are, take memory as they like and a thread more.
    """
    last = [sample for sample in samples if sample.life == samples[-1].life]
    first, end = last[0], last[-1]
    found = []
    grown = growth(samples)
    if grown is None and end.keys >= 4 * LONG:
        found.append(f"no process lived for {LONG} keys, so nothing is known of its memory")
    if grown is not None and grown > SLOPE and not has_tools:
        found.append(f"memory grows by {grown:.1f} KiB every 1,000 keys; {SLOPE} are allowed")
    for kind in sorted(set(end.files) - {"journal"}):
        count = first.files.get(kind, 0)
        if end.files[kind] > count:
            found.append(f"{end.files[kind]} descriptors of {kind} in the end, {count} at first")
    if end.threads > THREADS + (1 if has_tools else 0):
        found.append(f"{end.threads} threads at rest; {THREADS} are all there can be")
    if end.watches > WATCHES:
        found.append(
            f"{end.watches} folders are watched in the end; {WATCHES} are all there can be"
        )
    if end.zombies:
        found.append(f"{end.zombies} programs it started were never waited for")
    return found
