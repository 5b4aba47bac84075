/** Why a file cannot be opened: one sentence in the user's words, with the next step where there is one. */
export class FileError extends Error {
  override readonly name = "FileError";
}
