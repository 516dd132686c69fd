import { ownImages } from '#engine/world/images/imageOf.ts'
import type { Account } from '#engine/account.ts'
import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import type { Goal } from '../goal.ts'
import { findNamed } from '../find/instances.ts'
import { reboot } from '../moves/instances.ts'
import { does, type Step, until, waits } from '../moves/script.ts'
import { breaks, meets, name, ofIt, stopped } from './scenario.ts'
import { cloned, deregistered, imaged, snapshotGone } from './images.ts'
import { reachable } from './network.ts'

type Ways = Readonly<Record<string, readonly Step[]>>
/** A goal, what reaches it, and what comes near and does not. */
const knows = (goal: Goal, does: Ways, doesNot: Ways, before?: readonly Step[]) => {
  it.each(Object.entries(does))('is reached by %s', (_, steps) => expect(meets(goal, steps, before)).toBe(true))
  it.each(Object.entries(doesNot))('is not reached by %s', (_, steps) => expect(meets(goal, steps, before)).toBe(false))
}

const available = until((account) => list(account.images).every(({ state }) => state !== 'pending'))

const image = (more: object = {}) => [ofIt('CreateImage', { Name: 'golden', ...more }), available, waits(minute)]
const deregister = (more: object = {}) =>
  does('DeregisterImage', (account) => ({ ImageId: list(account.images)[0]?.id, ...more }))
const launchFrom = (id: (account: Account) => string | undefined) => [
  does('RunInstances', (account) => ({ ImageId: id(account), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 })),
  waits(3 * minute),
]
const deleteSnapshot = does('DeleteSnapshot', (account) => ({ SnapshotId: list(account.snapshots)[0]?.id }))

describe('an image without a reboot', () =>
  knows(
    imaged({ reboot: false }),
    { 'asking for no reboot': image({ NoReboot: true }) },
    { 'the form as it comes': image(), 'a stopped instance': [...stopped, ...image({ NoReboot: true })] },
  ))

describe('a clone', () =>
  knows(
    cloned({}),
    { 'a launch from the own image': launchFrom((account) => ownImages(account)[0]?.id) },
    { 'a launch from a public one': launchFrom((account) => findNamed(account, name)?.imageId) },
    image(),
  ))

describe('an image that leaves its snapshots', () =>
  knows(
    deregistered({}),
    { 'deregistering it': [deregister()] },
    { 'having them deleted with it': [deregister({ DeleteAssociatedSnapshots: true })] },
    image(),
  ))

describe('a snapshot of a deregistered image', () =>
  knows(
    snapshotGone({}),
    {
      'both at once': [deregister({ DeleteAssociatedSnapshots: true })],
      'one after the other': [deregister(), deleteSnapshot],
    },
    { 'deregistering alone': [deregister()], 'asking for it while the image needs it': [deleteSnapshot] },
    image(),
  ))

describe('a port that answers again', () =>
  knows(
    reachable({ port: 80 }),
    {
      'restarting the web server': [ofIt('RunInGuest', { Command: 'sudo systemctl restart nginx' })],
      'a reboot': [reboot(name), waits(2 * minute)],
    },
    { waiting: [waits(hour)] },
    [breaks('WebServerCrashed'), waits(minute)],
  ))

describe('a port that always answered', () => knows(reachable({ port: 80 }), {}, { 'being asked': [waits(hour)] }))
