declare module "*/make-sample.cjs" {
  /** The bytes of the sample workbook. */
  export function makeSample(): Promise<Uint8Array>;
}
