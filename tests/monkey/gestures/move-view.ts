// The view: wheel, panning, the buttons over the chart and the small map.
import { click, doAll, type Gesture, NOTHING, on, thingsIn } from '../monkey.ts'
import { placeOnChart } from '../places.ts'

export const moveView: Gesture = {
  weight: 6,
  async do(monkey) {
    const { random } = monkey
    const [from, to] = [await placeOnChart(monkey), await placeOnChart(monkey)]
    if (!from || !to) return NOTHING
    await doAll(monkey, { do: 'move', to: from, steps: 2 })
    const way = random.pick(['zoom', 'scroll', 'pan', 'buttons'])
    if (way === 'zoom') {
      await doAll(monkey, { do: 'hold', key: 'Control' })
      for (let turn = 0; turn < 5; turn++)
        await doAll(monkey, { do: 'wheel', across: 0, down: random.pick([-240, -100, 100, 240]) })
      await doAll(monkey, { do: 'let-go', key: 'Control' })
    }
    if (way === 'scroll')
      for (let turn = 0; turn < 4; turn++) {
        const [across, down] = [random.between(-400, 400), random.between(-400, 400)]
        await doAll(monkey, { do: 'wheel', across, down })
      }
    if (way === 'pan') {
      const button = random.pick(['middle', 'right'] as const)
      await doAll(monkey, { do: 'press', button }, { do: 'move', to, steps: 6 })
      await doAll(monkey, { do: 'release', button })
    }
    if (way === 'buttons') {
      const buttons = await thingsIn(monkey, 'chart')
      if (buttons.length === 0) return NOTHING
      const button = random.pick(buttons)
      await doAll(monkey, click(on(button)))
      return `click “${button.label}” on the chart`
    }
    return `${way} on the chart`
  },
}
