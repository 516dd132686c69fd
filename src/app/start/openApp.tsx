import { createBrowser } from '#store/createBrowser.ts'
import { createVisit } from '#store/createVisit.ts'
import { fetchNodes } from '#features/map/lazyNode.tsx'
import { fetchMap } from '#features/map/Stage.tsx'
import { createStudio } from '#store/createStudio.ts'
import { loadEngine } from '#store/live/engine.ts'
import { isNotLoaded, part } from '#store/load.ts'
import { putNotice } from '#store/live/notices.ts'
import { startClock } from '#store/live/startClock.ts'
import { keepSpeed } from '#store/preferences/keepSpeed.ts'
import { openPreferences } from '#store/preferences/preferences.ts'
import { takeDroppedFiles } from './takeDroppedFiles.ts'
import { sessionKey } from '#store/lesson/keys.ts'
import { readStored } from '#store/saved/storage.ts'
import { linkPrefix } from '#store/share/linkPrefix.ts'
import type { Studio } from '#store/studio.ts'
import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from '../App.tsx'
import { breath } from './breath.ts'
import { originsIn } from './embedding.ts'
import { loadAutosave } from './loadAutosave.ts'
import { loadLessons } from '../lessons/loadLessons.ts'
import { keepOffline } from './keepOffline.ts'
import { playgroundApi } from './playgroundApi.ts'
import { createSpeaker } from '../language/speaker.tsx'
import { loadFirstWords } from '../language/loadWords.ts'

const liveFollower = part(() => import('./followLive.ts'))
const addressOpener = part(() => import('./openFromAddress.ts'))
const focusHolder = part(() => import('./holdFocus.ts'))
const frameAnswerer = part(() => import('./answerFrame.ts'))

/**
 * Makes the page's one studio, takes up what this device remembers, and shows the page. Who was never here has it before
 * their eyes already, written into the document: it comes alive, and what was pressed meanwhile is pressed again.
 */
export async function openApp(root: HTMLElement): Promise<void> {
  // to read all scripts was one long task: what has waited for its end comes in between
  await breath()
  const browser = createBrowser()
  // in a frame whose page may speak to it, the account is that page's: what the visitor has is left alone
  const origins = window.parent === window ? [] : originsIn(new URL(browser.address.href()).searchParams.get('embed'))
  const studio = createStudio(origins.length > 0 ? createVisit(browser) : browser)
  // a database takes its time to open: it has it while the rest is on its way
  void studio.archive.read('').catch(() => undefined)
  const alive = Promise.all([loadAutosave(), loadEngine()])
  await openPreferences(studio, navigator.languages)
  ownChoiceOutlivesLink(studio)
  const { language } = studio.preferences.getState()
  const speaker = createSpeaker(studio, { language, words: await loadFirstWords(language) })
  const app = <App studio={studio} speaker={speaker} />
  const isWritten = root.dataset['page'] === 'written'
  root.dataset['page'] = 'alive'
  const drawn = isWritten ? comesAlive(root, app) : undefined
  // who was here before has an account with something on its map
  const map = isWritten ? undefined : fetchMap()
  if (map) fetchNodes()
  const [{ startKeeping }] = await alive
  await drawn
  delete root.dataset['waking']
  const asked = new URL(studio.address.href()).searchParams
  const live = asked.get('live')
  if (live === null) {
    await startKeeping(studio)
    await keepSpeed(studio)
    startClock(studio)
  } else (await liveFollower()).followLive(studio, live, asked.has('act'))
  if (map) {
    await map
    root.textContent = ''
    createRoot(root, { onRecoverableError }).render(app)
  }
  sayWhatDidNotCome(studio)
  takeDroppedFiles(studio, window)
  window.playground = playgroundApi(studio)
  window.early?.answer()
  presentByLink(studio)
  if (live === null) {
    takeUpLinks(studio)
    void openLessonOfLink(studio)
    if (origins.length > 0) (await frameAnswerer()).openToFrame(window.playground, origins, window)
    else keepOffline(studio)
  }
  soonAsSomebodyMoves(() => {
    void speaker.everything.get().catch(speaker.everything.forget)
    void fetchMap()
    fetchNodes()
    void focusHolder().then(({ holdFocus }) => holdFocus(studio))
  })
}

/** A part that did not come says so in its place: what React has drawn again without it is no bug to report. */
function onRecoverableError(error: unknown): void {
  if (!isNotLoaded(error) && !(error instanceof Error && isNotLoaded(error.cause))) reportError(error)
}

/** Ties the written page to what draws it; in slices, so that it can be scrolled in between. */
const comesAlive = (root: HTMLElement, app: ReactNode): Promise<void> =>
  new Promise((done) => {
    startTransition(() => void hydrateRoot(root, <Drawn onDrawn={done}>{app}</Drawn>, { onRecoverableError }))
  })

/** The whole page, which is drawn once it has also been laid out for the window that there is: see `useRoom`. */
function Drawn({ onDrawn, children }: { readonly onDrawn: () => void; readonly children: ReactNode }) {
  const [laidOut, setLaidOut] = useState(false)
  useEffect(() => {
    if (laidOut) onDrawn()
    else startTransition(() => setLaidOut(true))
  }, [laidOut, onDrawn])
  return children
}

/** Says on the page that a part did not come where nobody waits for it, as when a link is made. */
function sayWhatDidNotCome(studio: Studio): void {
  addEventListener('unhandledrejection', (event) => {
    if (!isNotLoaded(event.reason)) return
    event.preventDefault()
    putNotice(studio, { kind: 'not-loaded' })
  })
}

/** An experiment may come in the link, also into a page that is open already. */
function takeUpLinks(studio: Studio): void {
  const look = async () => {
    const { hash, search } = new URL(studio.address.href())
    if (!hash.startsWith(linkPrefix) && !search.includes('preset=')) return
    const { openFromAddress } = await addressOpener()
    await openFromAddress(studio)
  }
  studio.address.onHash(() => void look())
  void look()
}

/** A link may ask for one zone on the whole screen, `?present=3`, or for a lesson on paper, `?handout=`. */
function presentByLink({ address, transient }: Studio): void {
  const { searchParams } = new URL(address.href())
  const zone = searchParams.get('present')
  const handout = searchParams.get('handout')
  if (handout !== null) transient.setState({ handout: handout.slice(0, 60) })
  if (zone !== null) transient.setState({ presented: zone === '2' ? 2 : zone === '3' ? 3 : 1 })
}

/** A link may name a lesson, or how much one says; else the one goes on in which the page was left. */
async function openLessonOfLink(studio: Studio): Promise<void> {
  if (studio.transient.getState().handout !== undefined) return
  if (/[?&](?:lesson|guide)=/.test(studio.address.href())) await (await loadLessons()).openOfLink(studio)
  else if (readStored(studio.storage, sessionKey) !== undefined) await (await loadLessons()).goOnWithLesson(studio)
}

/** A link may say `?lang=` and `?theme=`; once somebody has chosen for themselves, a reload must not undo it. */
function ownChoiceOutlivesLink({ address, preferences }: Studio): void {
  preferences.subscribe((state, before) => {
    const url = new URL(address.href())
    if (state.language !== before.language) url.searchParams.delete('lang')
    if (state.theme !== before.theme) url.searchParams.delete('theme')
    if (url.href !== address.href()) address.replace(url.href)
  })
}

/** Fetches what the first click will need when a hand is on the mouse or the keys, not before. */
function soonAsSomebodyMoves(then: () => void): void {
  const moves = ['pointermove', 'pointerdown', 'keydown'] as const
  const onMove = () => {
    for (const move of moves) removeEventListener(move, onMove)
    then()
  }
  for (const move of moves) addEventListener(move, onMove, { passive: true })
}
