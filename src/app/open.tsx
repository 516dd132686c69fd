import { startClock } from '#store/live/clock.ts'
import { desk, openDesk } from '#store/preferences/preferences.ts'
import { openDoor } from '#store/live/loadActions.ts'
import { startKeeping } from '#store/saved/autosave.ts'
import { mark } from '#store/share/linkPrefix.ts'
import { keepPace } from '#store/preferences/keptSpeed.ts'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { openScriptDoor } from './scripts.ts'
import { speakAll, speaker } from './speaker.ts'
import { loadFirst } from './speech.ts'

/** Takes up what this device remembers, loads one language, and shows the page. */
export async function openApp(root: HTMLElement): Promise<void> {
  openDesk(location.search, navigator.languages)
  ownChoiceOutlivesLink()
  const { language } = desk.getState()
  const [words] = await Promise.all([loadFirst(language), startKeeping()])
  keepPace()
  startClock()
  openScriptDoor()
  speaker.setState({ speech: { language, words } })
  createRoot(root).render(<App />)
  takeUpLinks()
  void openLessonOfLink()
  soonAsSomebodyMoves(() => void Promise.all([speakAll(), openDoor()]))
}

/** An experiment may come in the link, also into a page that is open already. */
function takeUpLinks(): void {
  const look = async () => {
    if (!location.hash.startsWith(mark) && !location.search.includes('preset=')) return
    const { takeIn } = await import('./takeIn.ts')
    await takeIn()
  }
  addEventListener('hashchange', () => void look())
  void look()
}

/** A link may name a lesson; it is opened once, so that a reload goes on with it. */
async function openLessonOfLink(): Promise<void> {
  const url = new URL(location.href)
  const id = url.searchParams.get('lesson')
  if (id === null) return
  url.searchParams.delete('lesson')
  history.replaceState(history.state, '', url)
  await (await import('./openLesson.ts')).openNamed(id)
}

/** A link may say `?lang=` and `?theme=`; once somebody has chosen for themselves, a reload must not undo it. */
function ownChoiceOutlivesLink(): void {
  desk.subscribe((state, before) => {
    const url = new URL(location.href)
    if (state.language !== before.language) url.searchParams.delete('lang')
    if (state.theme !== before.theme) url.searchParams.delete('theme')
    if (url.href !== location.href) history.replaceState(history.state, '', url)
  })
}

/** What the first click will need is fetched when a hand is on the mouse or the keys, not before. */
function soonAsSomebodyMoves(then: () => void): void {
  const moves = ['pointermove', 'pointerdown', 'keydown'] as const
  const onMove = () => {
    for (const move of moves) removeEventListener(move, onMove)
    then()
  }
  for (const move of moves) addEventListener(move, onMove, { passive: true })
}
