// The texts of a form, which are handed over together; they stay if the form goes away before that.
import { forgetDraft, keepDraft, useDrafts } from './drafts.ts'

type Texts = Readonly<Record<string, string>>

/** What stands in the fields by their keys, and the way to change one; `form` says what the form is about. */
export function useFormTexts(
  form: string,
  initial: Texts,
): readonly [texts: Texts, setText: (key: string, text: string) => void] {
  const drafts = useDrafts((state) => state.drafts)
  const texts = Object.fromEntries(
    Object.entries(initial).map(([key, text]) => [key, drafts.get(`${form}/${key}`)?.text ?? text]),
  )
  const setText = (key: string, text: string) => {
    const name = `${form}/${key}`
    if (text === initial[key]) forgetDraft(name)
    else keepDraft(name, text, null)
  }
  return [texts, setText]
}
