// What the saving child writes: large enough that writing takes its time, and known to be whole or not.

/** 300 KB unless told otherwise; the version stands at both ends. */
export function contentOf(version: number, bytes = 300_000): string {
  return `${version} ${'x'.repeat(bytes)} ${version}\n`
}

/** The version of a whole content, or null for anything cut, mixed or empty. */
export function versionOf(content: string): number | null {
  const [start = '', padding = '', end = ''] = content.split(' ')
  const isWhole = end === `${start}\n` && content === contentOf(Number(start), padding.length)
  return isWhole ? Number(start) : null
}
