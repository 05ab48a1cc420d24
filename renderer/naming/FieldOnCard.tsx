// The field in the place of a card's name: type, Enter, next. The title and the avatar stay.
import { Autocomplete } from '@base-ui/react/autocomplete'
import { useStore as useFlowStore } from '@xyflow/react'
import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import type { Person, Role } from '../../shared/document/schema.ts'
import type { Box } from '../../shared/layout/layout.ts'
import { roleTitle } from '../../shared/names/called.ts'
import { isBlank, seen } from '../../shared/names/unseen.ts'
import { proposedPeople } from '../../shared/org/proposed-people.ts'
import { nameBoxOn } from '../../shared/scene/name-box.ts'
import {
  giveToPersonCalled,
  goOn,
  goToNext,
  nextVacant,
  usualWay,
  type Way,
} from '../actions/name-role.ts'
import { isComposing } from '../controls/composing.ts'
import { closeQuestion, forgetDraft, takeDraftAs, useDrafts } from '../controls/drafts.ts'
import { FieldNote } from '../controls/FieldNote.tsx'
import { FloatingNote } from '../controls/FloatingNote.tsx'
import { useDraft } from '../controls/use-draft.ts'
import { useOrg } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { endNaming } from '../state/store.ts'
import { goBack } from './go-back.ts'
import styles from './naming.module.css'
import { ProposedList } from './ProposedList.tsx'

interface FieldOnCardProps {
  readonly role: Role
  /** Without a name the card goes away again. */
  readonly isPassing: boolean
  readonly card: Box
  /** What had the focus before the first of several names. */
  readonly cameFrom: RefObject<Element | null>
}

export function FieldOnCard({ role, isPassing, card, cameFrom }: FieldOnCardProps) {
  const org = useOrg()
  // The field "Person" of the role's panel writes the same text.
  const name = `role/${role.id}/person`
  const { text, refusal, setText, finish } = useDraft(
    name,
    org.holderOf(role)?.name ?? '',
    (typed, refuse) => giveToPersonCalled(role.id, typed, refuse),
  )
  const field = useRef<HTMLInputElement>(null)
  const [highlighted, setHighlighted] = useState<Person>()
  const keysId = useId()
  useEffect(() => {
    cameFrom.current ??= document.activeElement
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [cameFrom])

  const zoom = useFlowStore(({ transform }) => transform[2])
  const nameBox = nameBoxOn(card, roleTitle(role))
  const usual = usualWay(role)
  const proposed = proposedPeople(org, text)
  const all = [...proposed.free, ...proposed.busy]
  const isBlankYet = isBlank(text)
  const isChosen = all.some(({ id }) => id === highlighted?.id)
  // Who has a role already is given another one only by choosing.
  const [first] = isBlankYet ? [] : proposed.free
  /** What Enter takes; nobody: what is written. */
  const person = isChosen ? highlighted : first

  /** Is the name on the card now? One that is refused stays in the field, with the reason. */
  function take(person: Person | undefined): boolean {
    if (!person) return finish()
    forgetDraft(name)
    return edit({ edit: 'assign-person', args: { roleId: role.id, person: person.id } })
  }

  function takeAndGoOn(person: Person | undefined, way: Way): void {
    if (take(person)) goOn(role.id, way)
  }

  function takeAndGoToNext(person: Person | undefined): void {
    if (take(person)) goToNext(role.id, usual)
  }

  function leave(): void {
    // First the question about the name, which stays; then the name.
    if (closeQuestion(name)) return
    forgetDraft(name)
    endNaming(role.id)
    goBack(cameFrom.current, role.id)
  }

  function press(event: KeyboardEvent): void {
    const meaning = meaningOf(event, isBlankYet && !person)
    if (meaning === null) return
    if (meaning === 'leave') leave()
    else if (meaning === 'next') takeAndGoToNext(person)
    else takeAndGoOn(person, meaning)
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={`${styles.place} nopan nowheel`} style={placeOf(card, nameBox, zoom)}>
      <Autocomplete.Root
        open
        inline
        mode="none"
        items={all}
        value={text}
        itemToStringValue={(person: Person) => person.name}
        onValueChange={(typed, { reason }) => {
          if (reason === 'input-change') setText(typed)
        }}
        onItemHighlighted={setHighlighted}
      >
        <Autocomplete.Input
          ref={field}
          data-draft={name}
          dir="auto"
          className={styles.field}
          style={{ height: nameBox.height }}
          placeholder="Name"
          aria-label={`Who is ${seen(roleTitle(role))}?`}
          aria-describedby={keysId}
          aria-invalid={refusal !== null && !refusal.ways}
          onBlur={() => {
            // Another window in front takes no name, and nobody has left the card.
            if (document.hasFocus() && finish()) endNaming(role.id)
          }}
          onKeyDown={(event) => {
            // What an input method takes for itself is not ours, nor the list's.
            if (isComposing(event)) event.preventBaseUIHandler()
            else press(event)
            if (event.defaultPrevented) event.preventBaseUIHandler()
          }}
        />
        <ProposedList
          proposed={proposed}
          taken={person}
          keysId={keysId}
          way={nextVacant(role.id) === null ? usual : 'vacant'}
          isPassing={isPassing}
          onTake={takeAndGoToNext}
        />
      </Autocomplete.Root>
      <NoteOnName id={keysId} name={name} onWrite={setText} onTaken={leave} />
    </div>
  )
}

interface NoteOnNameProps {
  readonly id: string
  /** Of the draft. */
  readonly name: string
  readonly onWrite: (text: string) => void
  readonly onTaken: () => void
}

/** Why the name was not taken, or who is meant by it. */
function NoteOnName({ id, name, onWrite, onTaken }: NoteOnNameProps) {
  const refusal = useDrafts(({ drafts }) => drafts.get(name)?.refusal ?? null)
  if (refusal === null) return null
  return (
    <FloatingNote>
      <FieldNote
        id={`${id}-note`}
        refusal={refusal}
        onChoose={onWrite}
        onTake={(way) => {
          if (takeDraftAs(name, way)) onTaken()
        }}
      />
    </FloatingNote>
  )
}

/** What a key does in the field; null: what it does in any other one. Without a name there is nothing to go on from. */
function meaningOf(
  { key, shiftKey, ctrlKey, metaKey }: KeyboardEvent,
  isNameless: boolean,
): 'leave' | 'next' | Way | null {
  if (key === 'Escape' || (key === 'Enter' && isNameless)) return 'leave'
  if (key === 'Tab') return shiftKey || isNameless ? null : 'colleague'
  if (key !== 'Enter') return null
  if (shiftKey) return 'report'
  return ctrlKey || metaKey ? 'colleague' : 'next'
}

/** Over the name of the card; the list below it is as large at every zoom. */
function placeOf({ x, y }: Box, box: Box, zoom: number): CSSProperties {
  return { left: x + box.x, top: y + box.y, width: box.width, '--zoom': zoom } as CSSProperties
}
