// Search: runs any command, jumps to any role or person, opens samples and recent files.
import { Command, useCommandState } from 'cmdk'
import { useLayoutEffect, useRef } from 'react'
import type { Person, Role } from '../../shared/document/schema.ts'
import { personName, roleTitle } from '../../shared/names/called.ts'
import { words } from '../../shared/words/phrase.ts'
import { askWhatIf } from '../actions/ask-what-if.ts'
import { ALL_COMMANDS, type CommandId } from '../actions/command-table/commands.ts'
import { useCommand } from '../actions/command-table/use-command.ts'
import { openPersonPage } from '../actions/show-person.ts'
import { DialogFrame } from '../controls/DialogFrame.tsx'
import { useOrg } from '../state/derived.ts'
import { request } from '../state/request.ts'
import { closeDialog, selectRoles, useSession } from '../state/store.ts'
import { arrangeWindow, useWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import { focusCard } from '../view/focus-card.ts'
import { bringIntoSight } from '../view/viewport.ts'
import './command-palette.css'
import { firstMatches } from './first-matches.ts'
import { SAMPLES } from './samples.ts'
import { fitOf, searchValue } from './search-value.ts'

/** Open while the store says so. */
export function CommandPalette() {
  const isOpen = useSession((state) => state.dialog?.kind === 'command-palette')
  return (
    <DialogFrame
      isOpen={isOpen}
      onClose={closeDialog}
      look="search"
      label="Search or run a command"
    >
      <SearchList />
    </DialogFrame>
  )
}

function SearchList() {
  const field = useRef<HTMLInputElement>(null)
  // The dialog gives it the focus a frame later: the first letters would go to the chart.
  useLayoutEffect(() => field.current?.focus(), [])
  return (
    <Command loop filter={fitOf}>
      <Command.Input ref={field} placeholder="A command, a role, a person…" />
      {/* Not in the list, which holds nothing but what can be chosen. */}
      <div role="status">
        <Command.Empty>Nothing found.</Command.Empty>
      </div>
      <Command.List label="What was found">
        <Roles />
        <Command.Group heading="Commands">
          {ALL_COMMANDS.filter(({ id }) => id !== 'command-palette').map(({ id }) => (
            <CommandEntry key={id} id={id} />
          ))}
        </Command.Group>
        <People />
        <Recent />
        <Leavers />
        <Command.Group heading="Samples">
          {SAMPLES.map(({ id, name }) => (
            <Command.Item
              key={id}
              value={`sample ${name}`}
              onSelect={() => close(() => request('document:open-sample', id))}
            >
              {name}
            </Command.Item>
          ))}
        </Command.Group>
      </Command.List>
    </Command>
  )
}

function CommandEntry({ id }: { readonly id: CommandId }) {
  const { label, keys, disabled, run } = useCommand(id, { isInDialog: true })
  return (
    <Command.Item value={label} disabled={disabled} onSelect={() => close(run)}>
      {label}
      <kbd>{keys}</kbd>
    </Command.Item>
  )
}

function Roles() {
  const org = useOrg()
  const search = useCommandState((state) => state.search)
  const holderOf = (role: Role) => {
    const holder = org.holderOf(role)
    return holder ? personName(holder) : 'Vacant'
  }
  const found = firstMatches(
    org.document.roles,
    search,
    (role) => `${roleTitle(role)} ${holderOf(role)}`,
  )
  return (
    <Command.Group heading="On the chart">
      {found.map((role) => {
        const holder = holderOf(role)
        return (
          <Command.Item
            key={role.id}
            value={searchValue(`${roleTitle(role)} ${holder}`, role.id)}
            onSelect={() =>
              close(() => {
                selectRoles([role.id])
                focusCard(role.id)
                arrangeWindow({ panel: 'role' })
                bringIntoSight([role.id])
              })
            }
          >
            <span>{roleTitle(role)}</span>
            <small>{holder}</small>
          </Command.Item>
        )
      })}
    </Command.Group>
  )
}

/** Their pages; also of those without a role. */
function People() {
  const { people } = useOrg().document
  const search = useCommandState((state) => state.search)
  if (people.length === 0 || search.trim() === '') return null
  const found = firstMatches(people, search, personName)
  return (
    <Command.Group heading="People">
      {found.map((person) => (
        <Command.Item
          key={person.id}
          value={searchValue(`person ${personName(person)}`, person.id)}
          onSelect={() => close(() => openPersonPage(person.id))}
        >
          <span>{personName(person)}</span>
          <small>Person</small>
        </Command.Item>
      ))}
    </Command.Group>
  )
}

/** Only once the question is begun: who types a name mostly wants to see that person. */
function Leavers() {
  const org = useOrg()
  const search = useCommandState((state) => state.search)
  const { write } = useWriter()
  const asked = (person: Person) => write(words`What if ${personName(person)} leaves?`)
  const isAsked = /\b(what|leav)/i.test(search)
  const people = org.members.map(({ person }) => person)
  if (!isAsked || people.length === 0) return null
  const found = firstMatches(people, search, (person) => asked(person))
  return (
    <Command.Group heading="What if …">
      {found.map((person) => (
        <Command.Item
          key={person.id}
          value={searchValue(asked(person), person.id)}
          onSelect={() => close(() => askWhatIf({ kind: 'person', id: person.id }))}
        >
          {asked(person)}
        </Command.Item>
      ))}
    </Command.Group>
  )
}

function Recent() {
  const recent = useWindow((state) => state.recent)
  if (recent.length === 0) return null
  return (
    <Command.Group heading="Recent files">
      {recent.map(({ id, name, folder }) => (
        <Command.Item
          key={id}
          value={searchValue(`recent ${name} ${folder}`, String(id))}
          onSelect={() => close(() => request('document:open-recent', id))}
        >
          <span>{name}</span>
          {folder !== '' && <small>{folder}</small>}
        </Command.Item>
      ))}
    </Command.Group>
  )
}

function close(then: () => unknown): void {
  closeDialog()
  then()
}
