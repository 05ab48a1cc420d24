// The ratios of the run before, from the page that it wrote: one run alone says little.

/** What the row of a work is found by on another page. */
export function rowName(work: string, roles: number): string {
  return `${work} | ${roles.toLocaleString('en')}`
}

/** The ratios of a page's goals by the names of their rows, as they stand there. */
export function ratiosOn(page: string): ReadonlyMap<string, string> {
  const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  return new Map(
    rows.flatMap(([, work, roles, , , ratio]): [string, string][] =>
      ratio && /^\d+\.\d\d$/.test(ratio) ? [[`${work} | ${roles}`, ratio]] : [],
    ),
  )
}
