// Where a link of the guide leads: to another page, to a command, or nowhere.

import { isPageId } from '../../shared/guide/contents.ts'
import { type CommandId, commandNamed } from '../actions/command-table/commands.ts'
import type { Place } from '../state/guide.ts'

type Target =
  | { readonly kind: 'page'; readonly place: Place }
  | { readonly kind: 'command'; readonly id: CommandId }

/** Null for what is no page and no command: a test finds such links. */
export function targetOf(href: string): Target | null {
  const [, command] = /^command:(.+)$/.exec(href) ?? []
  const id = command === undefined ? undefined : commandNamed(command)?.id
  if (id !== undefined) return { kind: 'command', id }
  const [, page = '', anchor = null] = /^([\w-]+)\.md(?:#(.+))?$/.exec(href) ?? []
  return isPageId(page) ? { kind: 'page', place: { page, anchor } } : null
}
