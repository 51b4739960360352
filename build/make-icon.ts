import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { ROOT } from './run-command.ts'

// Draws build/resources/icon.svg as the PNG files that installers take. Run by hand after the drawing has changed:
//   CHROMIUM_PATH=/usr/bin/chromium node build/make-icon.ts
const folder = join(ROOT, 'build', 'resources')
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8')
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
mkdirSync(join(folder, 'icons'), { recursive: true })
for (const size of [16, 32, 48, 64, 128, 256, 512, 1024]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`)
  const png = await page.screenshot({ omitBackground: true })
  writeFileSync(join(folder, 'icons', `${size}x${size}.png`), png)
  if (size === 1024) writeFileSync(join(folder, 'icon.png'), png)
  await page.close()
}
await browser.close()
