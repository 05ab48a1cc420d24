// The end of the start: the first picture is on the screen, and what nobody sees yet may follow.
let end = () => {}

/** Comes when `endStart` is called. */
export const startIsOver: Promise<void> = new Promise((resolve) => {
  end = resolve
})

export function endStart(): void {
  end()
}
