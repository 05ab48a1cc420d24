// What an edit has changed, in the sentences in which the program tells versions apart.
import { diffOf } from '../../shared/diff/diff-of.ts'
import { sayChanges } from '../../shared/diff/say/say-changes.ts'
import { sayInShort } from '../../shared/diff/say/say-in-short.ts'
import type { Document } from '../../shared/document/schema.ts'
import { chained } from '../../shared/words/lists.ts'
import { type Words, words } from '../../shared/words/phrase.ts'

/** More sentences than these are not listened to. */
const MOST_SENTENCES = 2

/** One or two whole sentences, or all of it in short. */
export function sayChange(before: Document, after: Document): Words {
  const changes = diffOf(before, after)
  const versions = { before, after }
  const said = sayChanges(changes, versions)
  return said.length > MOST_SENTENCES
    ? words`${sayInShort(changes, versions)}.`
    : chained(
        said.map(({ sentence }) => sentence),
        ' ',
      )
}
