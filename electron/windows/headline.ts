// Parts a long question as the system’s boxes show it: a headline in large or bold letters, and the rest below.
import type { Question } from '../documents/document-window.ts'

/** Characters that are still read at a glance in bold. */
const LONGEST = 90

interface Said {
  readonly message: Question['message']
  readonly detail?: string | undefined
}

/** `“team.salesorg” was not saved: the disk is full` stands in two lines; short questions stay as they are. */
export function withHeadline({ message, detail }: Said): Said {
  const name = message.indexOf('”')
  const colon = message.indexOf(': ', name)
  if (message.length <= LONGEST || name < 0 || colon < 0) return { message, detail }
  const why = asSentence(message.slice(colon + 2))
  return {
    message: `${message.slice(0, colon)}.`,
    detail: detail === undefined ? why : `${why} ${detail}`,
  }
}

/** A place in a file, such as `roles[3].title`, is spelled as it is there. */
function asSentence(part: string): string {
  const [first = ''] = part.split(' ')
  return /[[.]/.test(first) ? part : `${part.charAt(0).toUpperCase()}${part.slice(1)}`
}
