import { it } from 'vitest'
import { newHome } from '../shells/shell.ts'
import { openAt, seed, pause, logOf } from './desk.ts'
import { NotificationDaemon } from './notification-daemon.ts'
it('debug', async () => {
  const daemon = await NotificationDaemon.start()
  for (let i = 0; i < 10; i++) {
    daemon.notified.length = 0
    const home = newHome()
    await seed(home, { keepRunning: true })
    const app = await openAt(home, '2026-04-06T08:59:50')
    app.process().stdout?.on('data', (d) => console.log('OUT', String(d)))
    app.process().stderr?.on('data', (d) => /bus.cc/.test(String(d)) || console.log('ERR', String(d)))
    app.process().on('exit', (c, s) => console.log('EXIT', c, s))
    await (await app.firstWindow()).waitForLoadState('domcontentloaded')
    const t0 = Date.now()
    app.process().on('exit', () => console.log('T', Date.now() - t0))
    await pause(Number(process.env.WAIT ?? 0))
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch((e) => console.log('EV', e.message.slice(0, 80)))
    await pause(4000)
    console.log('N', i, daemon.notified.length)
    await Promise.race([app.close(), pause(3000)])
  }
  daemon.stop()
}, 300000)
