/** A cell, or what stands for it where it is blank. */
export interface OrElse {
  readonly cell: string;
  readonly otherwise: string;
}

/** `IF(LEN($C2)=0,31,$C2)` */
export function orElse({ cell, otherwise }: OrElse): string {
  return `IF(LEN(${cell})=0,${otherwise},${cell})`;
}

/** What `orElse` wrote; undefined for anything else. */
export function readOrElse(text: string): OrElse | undefined {
  const [, cell, otherwise] = /^IF\(LEN\(([^()]+)\)=0,(.+),\1\)$/.exec(text) ?? [];
  return cell === undefined || otherwise === undefined ? undefined : { cell, otherwise };
}
