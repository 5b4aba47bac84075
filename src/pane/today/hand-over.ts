/** So many bytes become letters at once: as arguments of one call. */
const PIECE_BYTES = 8_192;

/** As the spreadsheet takes a file. */
export function base64Of(bytes: Uint8Array): string {
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE_BYTES) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * PIECE_BYTES, (at + 1) * PIECE_BYTES)),
  );
  return btoa(pieces.join(""));
}

/** Hands the file to the browser to keep, where the spreadsheet opens none. */
export function offerFile(bytes: Uint8Array, fileName: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
