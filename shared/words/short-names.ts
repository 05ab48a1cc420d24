// Sentences with overlong names in them: a name of a hundred letters must not hide what is said about it.
import { shortened } from '../names/shortened.ts'
import { type Part, Phrase, type Words } from './phrase.ts'

/** Characters of a name in a sentence. */
const LONGEST_NAME = 30

/**
 * The same words, each text in between cut off where it is too long. A longer text of our own that goes
 * into another one has to be words`…` itself.
 */
export function withShortNames(words: Words): Words {
  return typeof words === 'string' ? words : shortPhrase(words)
}

function shortPhrase({ texts, parts }: Phrase): Phrase {
  return new Phrase(texts, parts.map(shortPart))
}

function shortPart(part: Part): Part {
  if (typeof part === 'string') return shortened(part, LONGEST_NAME)
  return part instanceof Phrase ? shortPhrase(part) : part
}
