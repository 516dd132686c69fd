import { openDesk } from '#store/desk.ts'
import { desk } from '#store/desk.ts'
import { startClock } from '#store/clock.ts'
import { startKeeping } from '#store/keep.ts'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { openScriptDoor } from './scripts.ts'
import { loadWords } from './speech.ts'

/** Takes up what this device remembers, loads one language, and shows the page. */
export async function openApp(root: HTMLElement): Promise<void> {
  openDesk(location.search, navigator.languages)
  startKeeping()
  openScriptDoor(startClock)
  const { language } = desk.getState()
  const words = await loadWords(language)
  createRoot(root).render(<App first={{ language, words }} />)
}
