/** Thrown where a part of a file cannot be read as what it says it is; says what is wrong, without a sentence around it. */
export class MalformedPart extends Error {
  override readonly name = "MalformedPart";
}
