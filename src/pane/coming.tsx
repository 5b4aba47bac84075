import { useSyncExternalStore, type ComponentType, type ReactNode } from "react";

/** A component in a file of its own. */
export interface Coming<Props> {
  (props: Props): ReactNode;
  /** Fetches the file; where it did not come, the next call asks again. */
  readonly fetch: () => Promise<void>;
}

/** Drawn as soon as its file is there, at once where it was fetched ahead. */
export function coming<Props extends object>(load: () => Promise<ComponentType<Props>>): Coming<Props> {
  let There: ComponentType<Props> | undefined;
  const waiting = new Set<() => void>();
  const fetch = async () => {
    There ??= await load();
    waiting.forEach((tell) => tell());
  };
  const subscribe = (tell: () => void) => {
    waiting.add(tell);
    return () => waiting.delete(tell);
  };
  function ComingComponent(props: Props) {
    const Shown = useSyncExternalStore(subscribe, () => There);
    return Shown && <Shown {...props} />;
  }
  return Object.assign(ComingComponent, { fetch });
}
