import { useEffect, useState, useSyncExternalStore, type ComponentType, type ReactNode } from "react";

/** A component in a file of its own. */
export interface Coming<Props> {
  (props: Props): ReactNode;
  /** Fetches the file; where it did not come, the next call asks again. */
  readonly fetch: () => Promise<void>;
}

/** Drawn as soon as its file is there, at once where it was fetched ahead. */
export function coming<Props extends object>(load: () => Promise<ComponentType<Props>>): Coming<Props> {
  const { fetch, useThere } = comingFile(load);
  function ComingComponent(props: Props) {
    const There = useThere();
    return There && <There {...props} />;
  }
  return Object.assign(ComingComponent, { fetch });
}

/** What a menu is told: it was clicked before it was there, and opens by itself. */
export interface Wanted {
  readonly isWanted: boolean;
}

/** What stands in the place of a menu: its button, which remembers the click. */
export interface Waiting {
  readonly onClick: () => void;
}

/** The same for a menu: until its file is there its button stands in its place, and a click on it is not lost. */
export function comingMenu<Props extends object>(
  load: () => Promise<ComponentType<Props & Wanted>>,
  Button: ComponentType<Props & Waiting>,
): (props: Props) => ReactNode {
  const { fetch, useThere } = comingFile(load);
  return function ComingMenu(props: Props) {
    const There = useThere();
    const [isWanted, setWanted] = useState(false);
    // Where it does not come, the button stays, and its click asks again.
    const ask = () => void fetch().catch(console.error);
    useEffect(ask, []);
    const onClick = () => {
      setWanted(true);
      ask();
    };
    return There ? <There {...props} isWanted={isWanted} /> : <Button {...props} onClick={onClick} />;
  };
}

function comingFile<Part>(load: () => Promise<Part>) {
  let part: { readonly there: Part } | undefined;
  const waiting = new Set<() => void>();
  const fetch = async () => {
    part ??= { there: await load() };
    waiting.forEach((tell) => tell());
  };
  const subscribe = (tell: () => void) => {
    waiting.add(tell);
    return () => waiting.delete(tell);
  };
  return { fetch, useThere: () => useSyncExternalStore(subscribe, () => part?.there) };
}
