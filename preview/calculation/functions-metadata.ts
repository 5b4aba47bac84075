export interface FunctionParameter {
  readonly name: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly type?: string;
}

/** What the host reads of the built `functions.json`. */
export interface FunctionsMetadata {
  /** Error values are handed to the functions instead of answering for them. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    /** Without the namespace: `HEALTH`. */
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly FunctionParameter[];
  }[];
}

/** A blank cell arrives differently on each platform: 0 on the desktop, null on the web, "" where text is expected. */
export type BlankCells = 0 | null | "";
