import { lessonIndex } from '#content/lessons/lessonIndex.ts'
import { imageId } from '#engine/law/scenario.ts'
import type { RegionName } from '#facts/regions.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { expect, it } from 'vitest'
import { createStudio } from './createStudio.ts'
import { startLesson } from './lesson/running.ts'
import { openHint } from './lesson/steps.ts'
import { startClock } from './live/startClock.ts'
import { compareFromHere } from './live/compare.ts'
import { gesture } from './live/gesture.ts'
import { stepBack } from './live/past.ts'
import { ask } from './live/requests.ts'
import { startAnew } from './live/takeUp.ts'
import { setSpeed } from './live/time.ts'
import { undo } from './live/undo.ts'
import { openPreferences } from './preferences/preferences.ts'
import { markSeen } from './preferences/seen.ts'
import { show } from './preferences/transient.ts'
import { startKeeping } from './saved/autosave.ts'
import { createDevice } from './createDevice.ts'
import type { Studio } from './studio.ts'

/** Everything that a studio knows, by name, and everything on its device. */
const told = (studio: Studio) => [
  studio.playground.getState(),
  studio.asking.getState(),
  studio.preferences.getState(),
  studio.transient.getState(),
  studio.seen.getState(),
  studio.autosave.getState(),
  studio.learning.getState(),
  studio.progress.getState(),
  new Map(studio.inMemory),
  studio.address.href(),
]

async function opened(region: RegionName) {
  const device = createDevice()
  const tab = device.openTab()
  const studio = createStudio(tab)
  await openPreferences(studio, [])
  await startKeeping(studio)
  startClock(studio)
  startAnew(studio, region, 'side by side')
  return { device, tab, studio }
}

function launch(studio: Studio): void {
  const { region } = studio.playground.getState().history.account
  const params = { ImageId: imageId(region), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
  ask(studio, { action: 'RunInstances', params })
}

it('of two studios side by side, neither knows of anything that is done in the other', async () => {
  const [busy, idle] = [await opened('us-east-1'), await opened('ap-northeast-2')]
  launch(idle.studio)
  const [before, kept] = [told(idle.studio), new Map(idle.device.texts)]

  const { studio, tab } = busy
  setSpeed(studio, 600)
  launch(studio)
  tab.pass(10_000)
  ask(studio, { action: 'CreateTopic', params: { Name: 'ops' } })
  undo(studio)
  ask(studio, { action: 'StartInstances', params: { InstanceIds: ['i-00000000000000000'] } })
  stepBack(studio)
  compareFromHere(studio)
  show(studio, { kind: 'launch' })
  markSeen(studio)
  studio.preferences.setState({ language: 'ko', view: 'log' })
  const { id, lesson } = must(lessonIndex[0], 'a lesson')
  await startLesson(studio, await lesson())
  openHint(studio, id, 1)
  tab.goTo('https://playground.example/#x=1')
  tab.pass(10_000)
  tab.close()

  expect(told(idle.studio)).toEqual(before)
  expect(idle.device.texts).toEqual(kept)
  expect(busy.device.texts.size).toBeGreaterThan(3)
})

it('a press of a button in one studio does not take in what another is asked meanwhile', async () => {
  const [one, other] = [await opened('us-east-1'), await opened('us-east-1')]
  gesture(one.studio, () => {
    launch(one.studio)
    launch(other.studio)
    launch(other.studio)
  })
  undo(other.studio)
  expect(list(other.studio.playground.getState().history.account.instances)).toHaveLength(1)
})

it('two studios that do the same hold the same, whatever happens in a third', async () => {
  const [one, third, other] = [await opened('us-east-1'), await opened('us-east-1'), await opened('us-east-1')]
  for (const { studio, tab } of [one, third, third, other]) {
    launch(studio)
    tab.pass(60_000)
  }
  expect(other.studio.playground.getState()).toEqual(one.studio.playground.getState())
})

const sources = {
  ...import.meta.glob<string>('./**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../app/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../features/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
}

it('nothing that changes stands at the top of a module, where two studios would share it', () => {
  const changing =
    /^(?:export )?let |^(?:export )?const \w+(?:: [^=]+)? = (?:createStore|new (?:Map|Set)(?:<[^>]*>)?\(\))/m
  const files = Object.entries(sources).filter(([path]) => !path.endsWith('.test.ts') && !path.endsWith('.test.tsx'))
  // code that comes late is one for all of them, as any module is
  expect(files.filter(([, text]) => changing.test(text)).map(([path]) => path)).toEqual(['./live/engine.ts'])
})

it('the browser is named in one file of the store', () => {
  const named = /\b(?:localStorage|location\.|document\.|performance\.|addEventListener|setTimeout|Date\.now)/
  const files = Object.entries(sources).filter(([path]) => path.startsWith('./') && !path.endsWith('.test.ts'))
  expect(files.filter(([, text]) => named.test(text)).map(([path]) => path)).toEqual(['./createBrowser.ts'])
})
