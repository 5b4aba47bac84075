import { unzipSync, zipSync } from "fflate";

/** Milliseconds in which this process worked; what others on the machine do does not count. */
export function busySince(start: NodeJS.CpuUsage): number {
  return process.cpuUsage(start).user / 1000;
}

const PASSES = 3;

/**
 * Milliseconds for unpacking forty million bytes and looking at each, 150 to 450 in a fresh process. A worker that ran
 * other tests before takes longer for everything, since it has more memory to tidy: bounds are told in such passes.
 */
export function plainPass(): number {
  const packed = zipSync({ part: new Uint8Array(40_000_000) }, { level: 0 });
  const start = process.cpuUsage();
  for (let pass = 0; pass < PASSES; pass++)
    if (!unzipSync(packed).part?.every((byte) => byte === 0)) throw new Error("The bytes came back changed.");
  return busySince(start) / PASSES;
}
