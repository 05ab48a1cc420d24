// What breaks a law today. It only ever gets shorter: whatever keeps the law by now fails the test.

/** By the name of a law: the rules, or the contradicting pairs, that break it. Random charts have lists of their own. */
export const BREAKS: Readonly<Record<string, readonly string[]>> = {}
