/** How a cell looks, without its conditional formats; what is absent is as the sheet has it. */
export interface Look {
  /** `#DDEBF7`. */
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Of the font, `#1F3864`. */
  readonly colour?: string;
  readonly font?: string;
  /** Of the font, in points. */
  readonly size?: number;
  /** As Excel calls it: `General`, `Left`, `Center`. */
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wraps?: boolean;
  readonly numberFormat?: string;
  /** The line along an edge: style, weight and colour, as in `Continuous Thin #D9D9D9`. */
  readonly top?: string;
  readonly bottom?: string;
  readonly right?: string;
}
