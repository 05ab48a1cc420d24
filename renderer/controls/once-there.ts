// Waiting for an element of a part that is loaded when it is first shown.

/** Milliseconds; whoever has waited longer looks at something else by then. */
const LONGEST_WAIT = 2_000

/** Calls `then` with the element of this id in the first frame in which it is there; never, if it does not come. */
export function onceThere(id: string, then: (element: HTMLElement) => void): void {
  const end = performance.now() + LONGEST_WAIT
  const look = () => {
    const element = document.getElementById(id)
    if (element) then(element)
    else if (performance.now() < end) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
