declare module "tr46" {
  interface Tr46 {
    toASCII: (host: string, options?: object) => string | null;
  }
  const tr46: Tr46;
  export = tr46;
}
