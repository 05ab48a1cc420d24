// What a list of titles of one language looks like.
import type { BeltStage, SupportKind } from '../../document/vocabulary.ts'

/** What a title says that somebody does. */
export type TitleKind = BeltStage | SupportKind | 'leadership'

/** In lower case, as people write them; men's and women's forms each by themselves. */
export type Titles = Readonly<Record<TitleKind, readonly string[]>>
