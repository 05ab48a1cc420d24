// Deals a month in sentences: with one decimal where it means something.

/** 41.7, 4, 1250: a part of a sentence, which a writer puts into the form of a locale. */
export function dealsFigure(deals: number): number {
  return deals < 100 ? Math.round(deals * 10) / 10 : Math.round(deals)
}
