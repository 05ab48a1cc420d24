// A view as a tree that is read aloud: places and roles, each with the sentence that says all about it.
import type { RoleId } from '../ids.ts'
import type { Org } from '../org/org.ts'
import type { Finding } from '../rules/rule.ts'
import type { Writer } from '../words/writer.ts'

/** What the sentences tell of: the judgement of the very document that the outline is of. */
export interface Told {
  readonly org: Org
  /** What is said; muted ones left out. */
  readonly findings: readonly Finding[]
  readonly writer: Writer
}

export interface OutlineItem {
  /** The same from outline to outline. */
  readonly key: string
  /** null: a place, such as a lane. */
  readonly roleId: RoleId | null
  readonly children: readonly OutlineItem[]
  /** Made when somebody hears it, since there may be thousands. */
  say(told: Told): string
}
