import { scenario } from '#engine/law/scenario.ts'
import { must } from '#lib/never.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { detach, forceDetach } from './volume.ts'

it('a volume that stays busy, because it is mounted, can be taken by force and in no other way', () => {
  const story = scenario()
  const id = story.running({ disks: [{ deviceName: '/dev/sdf', sizeGiB: 20 }] })
  const data = must(story.instance(id).volumeIds[1], 'the data volume')
  const volume = () => must(story.volume(data), 'the data volume')
  story.mounted(id)
  story.do({ kind: 'DetachVolume', id: data, force: false })
  story.wait(minute)
  expect(detach.whyNot?.(story.account(), volume(), story.now())).toEqual({ reason: 'detaching' })
  expect(forceDetach.whyNot?.(story.account(), volume(), story.now())).toBeUndefined()
  story.do({ kind: 'DetachVolume', id: data, force: true })
  expect(forceDetach.whyNot?.(story.account(), volume(), story.now())).toEqual({ reason: 'detaching' })
  story.wait(minute)
  expect(volume().state).toBe('available')
})
