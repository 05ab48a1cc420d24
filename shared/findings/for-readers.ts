// Sentences as they stand in what others read, such as pages and pictures: what is so, in the voice of the company.
import type { Sentence } from '../rules/rule.ts'
import { Phrase, type Words } from '../words/phrase.ts'

/** The sentence of a rule for those who only read it. */
export function forReaders(sentence: Sentence): Omit<Sentence, 'forReaders'> {
  const { headline, advice } = { ...sentence, ...sentence.forReaders }
  return { headline: inOurWords(headline), advice: inOurWords(advice) }
}

/** "You win 19%" becomes "We win 19%"; names, which only stand between our words, stay as they are. */
export function inOurWords(words: Words): Words {
  return typeof words === 'string' ? inOurVoice(words) : phraseInOurWords(words)
}

function phraseInOurWords({ texts, parts }: Phrase): Phrase {
  return new Phrase(
    texts.map(inOurVoice),
    parts.map((part) => (part instanceof Phrase ? phraseInOurWords(part) : part)),
  )
}

const OURS: Readonly<Record<string, string>> = {
  you: 'we',
  your: 'our',
  yours: 'ours',
  yourself: 'ourselves',
  yourselves: 'ourselves',
}

/** No sentence has it as an object, which would be "us". */
function inOurVoice(text: string): string {
  return text.replace(/\b[Yy]ou(rs?|rself|rselves)?\b/g, (word) => {
    const ours = OURS[word.toLowerCase()] ?? word
    return word.startsWith('Y') ? `${ours.charAt(0).toUpperCase()}${ours.slice(1)}` : ours
  })
}
