// Addresses taken apart; Node 18, which Electron 25 brings along, has no URL.canParse.

/** null for a text that is no address. */
export function parsedUrl(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
