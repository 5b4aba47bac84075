/** A file that cannot be opened; the message is one sentence in the user's words and names the next step. */
export class FileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FileError";
  }
}
