/** Stops repeating a slow piece of work after so many milliseconds. */
const PATIENCE = 6_000;
const RUNS = 5;

/** Milliseconds of processor time: on a shared machine the wall clock tells what others do. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The median of several runs. A warm-up comes first unless the work is long enough to warm itself up. */
export function median(work: () => unknown, runs = RUNS): number {
  const times = [processorTime(work)];
  const isLong = (times[0] ?? 0) > PATIENCE / RUNS;
  if (!isLong) times.pop();
  let spent = 0;
  while (times.length < runs && spent < PATIENCE) {
    const time = processorTime(work);
    times.push(time);
    spent += time;
  }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** How cost grows with size: the slope of the logarithms, 1 for linear. */
export function slope(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const together = logs.reduce((sum, [size, cost]) => sum + (size - x) * (cost - y), 0);
  return together / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}
