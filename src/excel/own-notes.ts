/**
 * Which notes of unfinished actions this browser wrote itself, by their digests: what a file says of typed cells may be
 * forged, and a forger of the file cannot reach what the browser keeps. No content of a cell is kept.
 */
const KEY = "okr-pulse notes";
/** As many workbooks as somebody leaves half-written before they open one of them again. */
const MOST = 20;
/** What a browser that keeps nothing would have kept. */
let unkept: readonly string[] = [];

/** To be called before the first cell is written. */
export async function rememberNote(note: string): Promise<void> {
  const digest = await digestOf(note);
  if (digest !== undefined) keep([digest, ...kept().filter((known) => known !== digest)].slice(0, MOST));
}

/** Where the browser kept nothing, no note counts as its own. */
export async function isOwnNote(note: string): Promise<boolean> {
  const digest = await digestOf(note);
  return digest !== undefined && kept().includes(digest);
}

async function digestOf(note: string): Promise<string | undefined> {
  try {
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(note));
    return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  } catch {
    // Pages that are not served safely have no digests.
    return undefined;
  }
}

function kept(): readonly string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? found.filter((one) => typeof one === "string") : [];
  } catch {
    return unkept;
  }
}

function keep(digests: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(digests));
  } catch {
    unkept = digests;
  }
}
