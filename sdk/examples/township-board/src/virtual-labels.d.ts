/** Labels by enum and member, as `vite.config.ts` reads them from the schema. */
declare module 'virtual:labels' {
  const labels: Readonly<
    Partial<Record<string, Readonly<Partial<Record<string, { readonly en: string; readonly zh: string }>>>>>
  >;
  export default labels;
}
