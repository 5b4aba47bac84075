/** Long enough for a slow network, short enough that nobody believes the pane has died. */
export const PATIENCE_MILLISECONDS = 60_000;

/** Excel neither did what was asked nor refused it. */
export class NoAnswer extends Error {
  readonly code = "NoAnswer";
}

const PATIENCE = new WeakMap<Excel.RequestContext, number>();

/** How long requests of this context wait for an answer; a minute unless told. */
export function setPatience(context: Excel.RequestContext, milliseconds: number): void {
  PATIENCE.set(context, milliseconds);
}

/** Sends what is queued; an Excel that does not answer in time counts as failed. */
export function sync(context: Excel.RequestContext): Promise<void> {
  return answeredWithin(context.sync(), PATIENCE.get(context) ?? PATIENCE_MILLISECONDS);
}

/** What was awaited, or NoAnswer if it takes longer. */
export async function answeredWithin<Result>(
  awaited: Promise<Result>,
  milliseconds: number,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswer("Excel did not answer.")), milliseconds);
  });
  try {
    return await Promise.race([awaited, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
