// Numbers of the capacity model as people read them: never more digits than can be meant.

/** "13", "4.4", "0.33": whole from ten on, one decimal from one on, two below. */
export function sayAmount(value: number): string {
  const decimals = value >= 10 ? 0 : value >= 1 ? 1 : 2
  return withCommas(Number(value.toFixed(decimals)))
}

/** "222%"; from a thousandfold on there is nothing left to compare. */
export function sayPercent(part: number): string {
  return part >= 100 ? 'over 9,999%' : `${withCommas(Math.round(part * 100))}%`
}

/** "EUR 52,800" or "52,800": money in whole units, with the chart's own currency where it has one. */
export function sayMoney(value: number, currency: string | undefined): string {
  const amount = withCommas(Math.round(value))
  return currency ? `${currency} ${amount}` : amount
}

function withCommas(value: number): string {
  return value.toLocaleString('en-GB')
}
