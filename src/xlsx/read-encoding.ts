/**
 * The text of a file by its byte order mark, else by its bytes: UTF-16, UTF-8, or Windows-1252 where neither fits;
 * undefined for what looks like another alphabet, such as Shift_JIS or Windows-1251, since nothing says which.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  return isWestern(bytes) ? decodeWestern(bytes) : undefined;
}

/** What Windows-1252 has between 0x80 and 0x9F, where Latin-1 has nothing to show. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Spelled out, because Node takes Windows-1252 for Latin-1. */
function decodeWestern(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** In Western languages a letter beyond ASCII stands among plain ones; in other alphabets they stand together. */
function isWestern(bytes: Uint8Array): boolean {
  let foreign = 0;
  let inRuns = 0;
  let run = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) {
      foreign += 1;
      run += 1;
      if (run === LONG_RUN) inRuns += LONG_RUN;
      else if (run > LONG_RUN) inRuns += 1;
    } else run = 0;
  }
  return inRuns <= foreign * FEW_IN_RUNS;
}

const LONG_RUN = 3;
const FEW_IN_RUNS = 0.3;

function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = zeroShares(bytes);
  if (zeros.odd > HALF_OF_LETTERS && zeros.even < FEW) return "utf-16le";
  if (zeros.even > HALF_OF_LETTERS && zeros.odd < FEW) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : undefined;
}

/** In UTF-16 every second byte of Latin text is zero; in any other text no byte is. */
const HALF_OF_LETTERS = 0.3;
const FEW = 0.05;
/** The start of a file tells; the rest costs time. */
const SAMPLE_BYTES = 4096;

function zeroShares(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const pairs = Math.max(1, sample.length / 2);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  return { even: even / pairs, odd: odd / pairs };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
