// `capacity --format json`: one object; its shape is a promise to scripts.
import {
  ASSUMPTION_KEYS,
  assumptionsOf,
  ownAssumption,
  usualFigure,
} from '../../../shared/capacity/assumptions.ts'
import { type Belt, capacityOf } from '../../../shared/capacity/capacity-of.ts'
import { hiresFor } from '../../../shared/capacity/next-hire.ts'
import { basisOfThroughput } from '../../../shared/capacity/ownness.ts'
import { hiresForTarget, peopleNeeded } from '../../../shared/capacity/people-needed.ts'
import { priceOfVersatility } from '../../../shared/capacity/price-of-versatility.ts'
import { stagesOf } from '../../../shared/capacity/stage-set.ts'
import { targetComparison } from '../../../shared/capacity/target-comparison.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { type Org, orgOf } from '../../../shared/org/org.ts'

/** The figures of one chart. */
export function capacityAsData(file: string, document: Document): object {
  const org = orgOf(document)
  const capacity = capacityOf(org)
  return {
    file,
    structure: document.structure,
    kindOfBusiness: document.company.kindOfBusiness ?? null,
    figures: figuresOf(document),
    today: capacity && {
      deals: capacity.throughput,
      basis: basisOfThroughput(document, capacity),
      scale: capacity.scale,
      belts: capacity.belts.map(beltAsData),
    },
    filled: capacity?.filled
      ? { deals: capacity.filled.throughput, belts: capacity.filled.belts.map(beltAsData) }
      : null,
    price: capacity && priceOfVersatility(capacity),
    target: targetAsData(org),
  }
}

function figuresOf(document: Document): readonly object[] {
  const inForce = assumptionsOf(document)
  return ASSUMPTION_KEYS.map((figure) => {
    const usual = usualFigure(document, figure)
    return {
      figure,
      value: inForce[figure],
      own: ownAssumption(document, figure) !== undefined,
      usual: usual.value,
      source: usual.source,
    }
  })
}

function beltAsData(belt: Belt): object {
  return {
    pod: belt.scope?.id ?? null,
    deals: belt.won,
    limits: belt.limits.map(({ set, withCustomers }) => ({ stages: stagesOf(set), withCustomers })),
    stages: belt.rows.map(({ stage, unit, time, capacity, canWin, ...row }) => ({
      stage,
      fte: time,
      unit,
      capacity,
      deals: canWin,
      pace: row.pace,
      arriving: row.arriving,
      load: row.arrivingLoad,
      waiting: row.pile,
      sharedWith: stagesOf(row.together).filter((other) => other !== stage),
    })),
    hires: hiresFor(belt).map(({ set, gain }) => ({ stages: stagesOf(set), gain })),
  }
}

function targetAsData(org: Org): object | null {
  const comparison = targetComparison(org)
  if (!comparison) return null
  const { wanted, won, filled, isAllNew, capacity } = comparison
  const needs = peopleNeeded(wanted, capacity.whole.input)
  const hires =
    capacity.belts.length > 1 ? null : hiresForTarget(wanted, (capacity.filled ?? capacity).whole)
  return {
    deals: wanted,
    today: won,
    filled,
    newBusinessSaid: isAllNew,
    needed: needs.stages.map(({ stage, exact }) => ({ stage, fte: exact })),
    sellingPeople: needs.team,
    hires: hires?.map(({ set, count }) => ({ stages: stagesOf(set), count })) ?? null,
  }
}
