// Something that happens once, for others to wait for.

export interface Signal {
  /** Done once it was given. */
  readonly given: Promise<void>
  give(): void
}

export function signal(): Signal {
  let give = () => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give }
}
