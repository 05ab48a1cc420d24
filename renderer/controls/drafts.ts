// Texts that were typed and not taken yet. They are kept here, not in their fields: a field may go away
// before anybody takes its text, and a text that was refused must not be typed again.
import { create } from 'zustand'

/** Why a text was not taken, or an edit not made. */
export interface Refusal {
  /** One plain sentence. */
  readonly message: string
  /** `not-found`: what it was meant for is gone, so that nobody could take it any more. */
  readonly code?: string
  /** What the text may have meant; choosing one writes its text. */
  readonly readings?: readonly Reading[]
  /** What the same text can be taken for; choosing one takes it. */
  readonly ways?: readonly Way[]
}

export interface Reading {
  readonly label: string
  readonly text: string
}

export interface Way {
  readonly label: string
  readonly take: HandOver
}

/** Says why something was not taken, where the user is looking. */
export type Refuse = (refusal: Refusal) => void

/** Takes a finished text, or says why not. */
export type HandOver = (text: string, refuse: Refuse) => void

interface Draft {
  readonly text: string
  /** Why it was refused when it was handed over last; null: it was not, or was changed since. */
  readonly refusal: Refusal | null
  /**
   * null: part of a form, which hands over all its texts at once, or typed before a crash, and its
   * field is not there yet.
   */
  readonly handOver: HandOver | null
}

/** By the name of the field, which says what the text is about: `role/r1/title`. */
type Drafts = ReadonlyMap<string, Draft>

export const useDrafts = create<{ readonly drafts: Drafts }>(() => ({ drafts: new Map() }))

/** Is there any text that nobody has taken? */
export function hasDrafts({ drafts }: { readonly drafts: Drafts }): boolean {
  return drafts.size > 0
}

/** Was anything typed into this form that is still there? */
export function hasDraftsOf(form: string): boolean {
  const names = [...useDrafts.getState().drafts.keys()]
  return names.some((name) => name.startsWith(`${form}/`))
}

/** Keeps a text that is being typed. */
export function keepDraft(name: string, text: string, handOver: HandOver | null): void {
  put(name, { text, refusal: null, handOver })
}

/** Somebody takes a text that is there already, as one that came back after a crash. */
export function adoptDraft(name: string, handOver: HandOver): void {
  const draft = useDrafts.getState().drafts.get(name)
  if (draft) put(name, { ...draft, handOver })
}

/** Gives up a text, or all texts of a form whose names begin with `name/`. */
export function forgetDraft(name: string): void {
  const { drafts } = useDrafts.getState()
  const left = [...drafts].filter(([each]) => each !== name && !each.startsWith(`${name}/`))
  if (left.length < drafts.size) useDrafts.setState({ drafts: new Map(left) })
}

/** Gives up everything that was typed: another chart is shown. */
export function forgetDrafts(): void {
  useDrafts.setState({ drafts: new Map() })
}

/** Hands a finished text over; false: it was refused, and stays with the reason. */
export function handOverDraft(name: string): boolean {
  const draft = useDrafts.getState().drafts.get(name)
  if (!draft?.handOver) return true
  let refusal: Refusal | null = null
  draft.handOver(draft.text, (reason) => {
    refusal = reason
  })
  return isSettled(name, draft, refusal)
}

/** Takes a text in one of the ways that it was asked about; false: it was refused, and stays. */
export function takeDraftAs(name: string, { take }: Way): boolean {
  const draft = useDrafts.getState().drafts.get(name)
  if (!draft) return true
  let refusal: Refusal | null = null
  take(draft.text, (reason) => {
    refusal = reason
  })
  return isSettled(name, draft, refusal)
}

/** The question about a text is closed; the text stays. False: there is none. */
export function closeQuestion(name: string): boolean {
  const draft = useDrafts.getState().drafts.get(name)
  if (!draft?.refusal?.ways) return false
  put(name, { ...draft, refusal: null })
  return true
}

function isSettled(name: string, draft: Draft, refusal: Refusal | null): boolean {
  if (refusal !== null && refusal.code !== 'not-found') {
    put(name, { ...draft, refusal })
    return false
  }
  forgetDraft(name)
  return true
}

/** Hands over whatever was typed anywhere, as when the chart is saved. */
export function handOverDrafts(): void {
  for (const name of useDrafts.getState().drafts.keys()) handOverDraft(name)
}

function put(name: string, draft: Draft): void {
  useDrafts.setState(({ drafts }) => ({ drafts: new Map(drafts).set(name, draft) }))
}
