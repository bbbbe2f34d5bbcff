/** As much of the processor as the tests use; the package brings no types. */
declare module 'jsonld' {
  interface LoadedDocument {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: unknown;
  }
  const jsonld: {
    expand(
      document: unknown,
      options: { readonly documentLoader: (url: string) => Promise<LoadedDocument>; readonly safe: boolean },
    ): Promise<Readonly<Record<string, unknown>>[]>;
  };
  export default jsonld;
}
