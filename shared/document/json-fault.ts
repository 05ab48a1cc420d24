// Finds the place where broken JSON breaks: engines tell it differently, or not at all.

/**
 * Position of the first character that cannot stand where it stands, the text's length where it
 * ends too early, or null where the JSON is sound. Recurses, so the depth has to be checked before.
 */
export function jsonFaultAt(text: string): number | null {
  const scanner = new JsonScanner(text)
  return scanner.isSound() ? null : scanner.at
}

/** Methods answer whether what they name was there; where not, `at` stays at the fault. */
class JsonScanner {
  at = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  isSound(): boolean {
    if (!this.#value()) return false
    this.#space()
    return this.at === this.#text.length
  }

  #value(): boolean {
    this.#space()
    switch (this.#text[this.at]) {
      case '{':
        return this.#list('}', () => this.#string() && this.#sign(':') && this.#value())
      case '[':
        return this.#list(']', () => this.#value())
      case '"':
        return this.#string()
      case 't':
        return this.#word('true')
      case 'f':
        return this.#word('false')
      case 'n':
        return this.#word('null')
      default:
        return this.#number()
    }
  }

  #list(end: string, item: () => boolean): boolean {
    this.at++
    if (this.#sign(end)) return true
    do {
      this.#space()
      if (!item()) return false
    } while (this.#sign(','))
    return this.#sign(end)
  }

  #string(): boolean {
    if (!this.#character('"')) return false
    for (; this.at < this.#text.length; this.at++) {
      const character = this.#text[this.at] ?? ''
      if (character < ' ') return false
      if (character === '"') return this.#character('"')
      if (character === '\\') {
        const length = this.#match(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y)
        if (length === 0) return false
        this.at += length - 1
      }
    }
    return false
  }

  #number(): boolean {
    const length = this.#match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y)
    this.at += length
    return length > 0
  }

  #word(word: string): boolean {
    return [...word].every((character) => this.#character(character))
  }

  #sign(sign: string): boolean {
    this.#space()
    return this.#character(sign)
  }

  #character(character: string): boolean {
    if (this.#text[this.at] !== character) return false
    this.at++
    return true
  }

  #space(): void {
    this.at += this.#match(/[ \t\n\r]*/y)
  }

  #match(pattern: RegExp): number {
    pattern.lastIndex = this.at
    return pattern.exec(this.#text)?.[0].length ?? 0
  }
}
