// What is used of papaparse; its own types bring those of Node along, which nothing in here may see.
declare module 'papaparse' {
  interface Parsed {
    readonly data: readonly (readonly string[])[]
    readonly errors: readonly { readonly code: string }[]
  }

  interface Papa {
    parse(
      text: string,
      options: { readonly delimiter: string; readonly quoteChar?: string },
    ): Parsed
  }

  const papa: Papa
  export default papa
}
