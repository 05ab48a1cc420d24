// How key combinations are written for people.

/** `Mod+Shift+S` as it is written on a Mac, or elsewhere. */
export function writtenKeys(combination: string, isMac: boolean): string {
  const parts = combination.split(/\+(?!$)/)
  return isMac
    ? parts
        .map((part) => ({ Mod: '⌘', Shift: '⇧', Delete: '⌫', Backspace: '⌫' })[part] ?? part)
        .join('')
    : parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+')
}

/** All that do the same, the usual one first: `F3 or Ctrl+G`; an empty text where there are none. */
export function allWrittenKeys(combinations: readonly string[], isMac: boolean): string {
  return [...new Set(combinations.map((each) => writtenKeys(each, isMac)))].join(' or ')
}
