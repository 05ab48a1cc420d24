// Which addresses may be requested at all: the program's own, and data that is already here.
const SCHEMES = new Set(['app:', 'data:', 'blob:'])

/** `withDevTools`: the developer tools load their own pages, in development only. */
export function isAllowedUrl(address: string, withDevTools: boolean): boolean {
  const protocol = URL.canParse(address) ? new URL(address).protocol : ''
  return SCHEMES.has(protocol) || (withDevTools && protocol === 'devtools:')
}
