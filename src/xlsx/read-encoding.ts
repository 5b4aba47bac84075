/** The text of a file by its byte order mark, else by its bytes: UTF-16, UTF-8, or Windows-1252 when neither fits. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = zeroShares(bytes);
  if (zeros.odd > HALF_OF_LETTERS && zeros.even < FEW) return "utf-16le";
  if (zeros.even > HALF_OF_LETTERS && zeros.odd < FEW) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
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
