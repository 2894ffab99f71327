/** The part of jsonld that the tests use; it ships no types. */
declare module 'jsonld' {
  interface Options {
    /** Throws where a term is not defined instead of leaving it out. */
    readonly safe: boolean;
    readonly documentLoader: (address: string) => Promise<{
      readonly contextUrl: null;
      readonly documentUrl: string;
      readonly document: object;
    }>;
  }
  const jsonld: { readonly expand: (document: object, options: Options) => Promise<readonly object[]> };
  export default jsonld;
}
