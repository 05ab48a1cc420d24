// What an element says in its tooltip; who shows tooltips reads it. Nothing has to be said for buttons of a sign
// alone, whose name it is, nor for texts that are cut off.

/** More than the element shows. A screen reader reads it after the name. */
export function tip(text: string) {
  return { 'data-tip': text, 'aria-description': text } as const
}

/** The same for what a screen reader is not to hear, as beside a number. */
export function seenTip(text: string) {
  return { 'data-tip': text } as const
}

/** Lines, and below them what the stages answer for. */
export function tipOfStages(lines: readonly string[], stages: readonly string[]) {
  return { 'data-tip': lines.join('\n'), 'data-tip-stages': stages.join(' ') } as const
}

/** With the keys of a command that the element runs. */
export function tipOfCommand(id: string) {
  return { 'data-command': id } as const
}
