// Drops a file from the disk on the chart, as the system hands it over.
import type { Page } from 'playwright-core'

export async function dropFile(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'dropped'
    document.body.append(input)
  })
  await page.setInputFiles('#dropped', path)
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped')
    const dataTransfer = new DataTransfer()
    const [file] = input?.files ?? []
    if (file) dataTransfer.items.add(file)
    input?.remove()
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
    document.querySelector('[data-chart]')?.dispatchEvent(event)
  })
}
