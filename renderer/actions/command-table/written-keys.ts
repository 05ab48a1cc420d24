// How key combinations are written for people.

/** `Mod+Shift+S` as it is written on a Mac, or elsewhere. */
export function writtenKeys(combination: string, isMac: boolean): string {
  const parts = combination.split(/\+(?!$)/)
  return isMac
    ? parts.map((part) => ({ Mod: '⌘', Shift: '⇧', Delete: '⌫' })[part] ?? part).join('')
    : parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+')
}
