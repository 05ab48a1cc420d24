// Who holds a role by a row of a list: the same person, perhaps called otherwise, somebody else, or nobody.
import type { Person, Role } from '../document/schema.ts'
import { asWords } from '../names/as-words.ts'
import { nameKey } from '../names/name-key.ts'
import { seen } from '../names/unseen.ts'
import type { Org } from '../org/org.ts'
import { type Words, words } from '../words/phrase.ts'
import type { Talk } from './asking.ts'
import { type Identity, type KnownPeople, numberKey } from './known-people.ts'
import type { RowCells } from './row-cells.ts'
import { isOtherText } from './row-changes.ts'
import type { StaffRow } from './staff-rows.ts'

export interface HolderChanges {
  /** Who holds it from now on; null: nobody; undefined: whoever did before. */
  readonly holder?: Identity | null
  /** What is new of whoever holds it. */
  readonly person?: { readonly id: Person['id']; readonly changes: Partial<Person> }
  readonly said: readonly Words[]
}

interface Asked {
  readonly row: StaffRow
  readonly role: Role
  readonly cells: RowCells
  readonly org: Org
  readonly known: KnownPeople
  readonly talk: Talk
  /** What rows before have said anew of people, by person and field: whoever has two roles has two rows. */
  readonly claimed: Map<string, string>
}

/** Only what stands in the row. */
export function holderChangesOf(asked: Asked): HolderChanges {
  const { row, role, cells, org } = asked
  const before = org.holderOf(role)
  if (row.name === '') {
    const isSaidOpen = before !== null && cells.isNew('name')
    return isSaidOpen
      ? { holder: null, said: [words`nobody holds it, was ${before.name}`] }
      : { said: [] }
  }
  if (before === null) return { holder: row, said: [words`held by ${row.name}`] }
  const isOther = cells.isNew('name') || !isNamed(row, before)
  if (isOther && isOtherText(row, row.name, seen(before.name)) && isSomebodyElse(asked, before)) {
    // An address that was left as it was is that of whoever held the role.
    const id = isOtherNumber(asked, before) ? row.id : ''
    const email = isOtherEmail(asked, before) ? row.email : ''
    return {
      holder: { ...row, personId: '', id, email },
      said: [words`held by ${row.name}, was ${before.name}`],
    }
  }
  return newOf(asked, before)
}

function isNamed({ name }: StaffRow, person: Person): boolean {
  return nameKey(name) === nameKey(person.name)
}

function isOtherEmail({ row, cells }: Asked, { email = '' }: Person): boolean {
  return cells.isNew('email') && nameKey(row.email) !== nameKey(email)
}

function isOtherNumber({ row, cells }: Asked, { staffNumber = '' }: Person): boolean {
  return cells.isNew('id') && numberKey(row.id) !== numberKey(staffNumber)
}

function newOf(asked: Asked, before: Person): HolderChanges {
  const { row, claimed } = asked
  const news = [
    ...(isOtherText(row, row.name, seen(before.name)) ? [['name', row.name, 'name'] as const] : []),
    ...(isOtherEmail(asked, before) ? [['email', row.email, 'e-mail'] as const] : []),
    ...(isOtherNumber(asked, before) ? [['staffNumber', row.id, 'staff number'] as const] : []),
  ].filter(([key, text]) => text !== '' && isFirst(claimed, `${before.id} ${key}`, text))
  if (news.length === 0) return { said: [] }
  return {
    person: { id: before.id, changes: Object.fromEntries(news) },
    said: news.map(([key, text, name]) =>
      (before[key] ?? '') === ''
        ? words`${name}: ${text}`
        : words`${name}: ${text}, was ${before[key] ?? ''}`,
    ),
  }
}

function isFirst(claimed: Map<string, string>, key: string, text: string): boolean {
  if (claimed.has(key)) return false
  claimed.set(key, text)
  return true
}

/** Another name is that of somebody else, or a new one of the same person; a number that nobody copied tells. */
function isSomebodyElse(asked: Asked, before: Person): boolean {
  const { row, known, talk } = asked
  if (isNamed(row, before)) return false
  const isNumbered = known.byNumber(row) === before
  if (isNumbered && row.roleId === '') return false
  const [meant] = known.allMeantBy({ ...row, personId: '', id: '', email: '' })
  if (meant && meant !== before) return true
  const hasOtherNumber = (before.staffNumber ?? '') !== '' && isOtherNumber(asked, before)
  const isLikelySame = !hasOtherNumber && (isNumbered || sharesWord(row.name, before.name))
  const chosen = talk.ask({
    kind: 'holder',
    key: row.at,
    at: row.at,
    field: 'name',
    words: words`Row ${String(row.at)}: the role of ${before.name} is that of ${row.name} on the list.`,
    choices: [
      ['other', words`${row.name} is somebody else`],
      ['renamed', words`${before.name} is called that now`],
    ],
    likely: isLikelySame ? 'renamed' : 'other',
  })
  return chosen === 'other'
}

/** "Ana Silva" and "Ana Silva Costa". */
function sharesWord(one: string, other: string): boolean {
  const own = new Set(asWords(one).split(' '))
  return asWords(other)
    .split(' ')
    .some((word) => word !== '' && own.has(word))
}

/** What would be taken from a role and from whoever holds it if the row's empty cells count. */
export function emptiedHolder(role: Role, cells: RowCells, org: Org): HolderChanges {
  const before = org.holderOf(role)
  if (before === null || cells.isNew('name')) return { said: [] }
  if (cells.isBlank('name'))
    return { holder: null, said: [words`held by nobody, was ${before.name}`] }
  const { id, email, staffNumber } = before
  const isWithoutEmail = email !== undefined && cells.isBlank('email')
  const isWithoutNumber = staffNumber !== undefined && cells.isBlank('id')
  if (!isWithoutEmail && !isWithoutNumber) return { said: [] }
  return {
    person: {
      id,
      changes: {
        ...(isWithoutEmail && { email: undefined }),
        ...(isWithoutNumber && { staffNumber: undefined }),
      },
    },
    said: [
      ...(isWithoutEmail ? [words`e-mail: nothing, was ${email}`] : []),
      ...(isWithoutNumber ? [words`staff number: nothing, was ${staffNumber}`] : []),
    ],
  }
}
