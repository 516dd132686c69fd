import { cloned, deregistered, imaged, leftBehind, snapshotGone } from '#course/goals/images.ts'
import type { Lesson } from '#course/lesson.ts'
import { findNamed, idOf } from '#course/find/instances.ts'
import { runs, untilState, untilUp } from '#course/moves/instances.ts'
import { comesTo, does, type Step, until, waits } from '#course/moves/script.ts'
import { accountBefore, accountOf, every, type LogWindow, some } from '#course/logWindow.ts'
import type { Account } from '#engine/account.ts'
import { readFile } from '#engine/world/guest/files.ts'
import type { Image } from '#engine/world/images/image.ts'
import { imageOf, ownImages } from '#engine/world/images/imageOf.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { elasticOf, publicIpOf } from '#engine/world/network/read.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'

const name = 'web-1'
const page = '/var/www/index.html'
const inRam = '/dev/shm/visitors.txt'

const images = (account: Account): readonly Image[] => list(account.images)
const available = (imageName: string): Step =>
  until((account) => images(account).some((image) => image.name === imageName && image.state === 'available'))

const makesImage = (Name: string) => does('CreateImage', (account) => ({ InstanceId: idOf(account, name), Name }))
const isUsable = ({ state }: Image): boolean => state === 'available'
const idOfImage = (account: Account, imageName: string) =>
  images(account).find((image) => image.name === imageName)?.id ?? imageName
const write = (Path: string, Text: string) =>
  does('WriteFile', (account) => ({ InstanceId: idOf(account, name), Path, Text }))

/** The image that is meant; another one where that is gone already. */
const toDeregister = (account: Account): string => {
  const usable = images(account).filter(isUsable)
  return (usable.find((image) => image.name === 'golden') ?? usable[0])?.id ?? 'golden'
}

/** A snapshot that was left behind by an image from which nobody can launch any more. */
const snapshotLeft = (account: Account): string | undefined =>
  images(account)
    .filter(({ state }) => state === 'deregistered')
    .flatMap(({ disks }) => disks.map(({ snapshotId }) => snapshotId))
    .find((id) => id !== undefined && get(account.snapshots, id) !== undefined)

/** The next image of that name: one that somebody made has its own. */
const makesNext: Step = does('CreateImage', (account) => {
  let nth = 2
  while (images(account).some((image) => image.name === `golden-${nth}`)) nth++
  return { InstanceId: idOf(account, name), Name: `golden-${nth}`, NoReboot: true }
})
const allAvailable = until((account) => images(account).every(({ state }) => state !== 'pending'))

/** The first image made since, and its instance. */
function firstImaged(since: LogWindow): Image | undefined {
  for (const { image } of every(since, 'ImageCreated')) return image
  return undefined
}

const turned = (since: LogWindow, to: string) =>
  some(since, 'InstanceStateChanged', (one) => one.to === to && one.instanceId === firstImaged(since)?.sourceInstanceId)
const rebooted = (since: LogWindow) =>
  some(since, 'RebootRequested', ({ instanceId }) => instanceId === firstImaged(since)?.sourceInstanceId)

/** The first instance from an own image, once its OS is up, and the one that the image was made of. */
function pairOf(since: LogWindow): { readonly clone: Instance; readonly source: Instance } | undefined {
  const account = accountOf(since)
  for (const { instance } of every(since, 'InstanceLaunched')) {
    const image = get(account.images, instance.imageId)
    const clone = get(account.instances, instance.id)
    const source = image?.sourceInstanceId && get(account.instances, image.sourceInstanceId)
    if (clone && source) return { clone, source }
  }
  return undefined
}

const shared =
  (is: (account: Account, clone: Instance, source: Instance) => boolean) =>
  (since: LogWindow): boolean => {
    const pair = pairOf(since)
    return pair !== undefined && is(accountOf(since), pair.clone, pair.source)
  }

/** What ran from an image when it was deregistered goes on running. */
const runsOn = (since: LogWindow) =>
  leftBehind(since).every((gone) =>
    list(accountBefore(since, gone).instances)
      .filter(({ imageId, state }) => imageId === gone.imageId && state === 'running')
      .every(({ id }) => get(accountOf(since).instances, id)?.state === 'running'),
  )

const snapshotsOf = (since: LogWindow) => {
  const { images: all, snapshots } = accountOf(since)
  return leftBehind(since)
    .flatMap(({ imageId }) => get(all, imageId)?.disks ?? [])
    .flatMap(({ snapshotId }) => get(snapshots, snapshotId) ?? [])
}

export const lesson: Lesson = {
  id: 'ami-clone',
  minutes: 6,
  start: [
    ...runs(name, { open: [22, 80] }),
    does('AllocateAddress'),
    does('AssociateAddress', (account) => ({
      AllocationId: list(account.addresses)[0]?.allocationId,
      InstanceId: idOf(account, name),
    })),
    write(page, 'Welcome'),
    write(inRam, '42 visitors'),
    waits(10 * minute),
  ],
  steps: [
    {
      kind: 'predict',
      id: 'meanwhile',
      focus: { view: 'map', zone: 1 },
      pick: 'one',
      settled: (since) => some(since, 'ImageAvailable', ({ imageId }) => imageId === firstImaged(since)?.id),
      options: {
        nothing: (since) => !rebooted(since) && !turned(since, 'stopped'),
        rebooted,
        stopped: (since) => turned(since, 'stopped'),
      },
    },
    {
      kind: 'show',
      id: 'image',
      focus: { view: 'map', zone: 2 },
      parts: [[makesImage('golden')], [untilUp(name)], [available('golden')]],
    },
    {
      kind: 'predict',
      id: 'clone',
      focus: { view: 'map', zone: 2 },
      pick: 'many',
      settled: (since) => cloned({}).met(since),
      options: {
        files: shared((account, clone, source) => {
          const was = readFile(account, source, page)
          return was !== undefined && readFile(account, clone, page) === was
        }),
        ram: shared((account, clone) => readFile(account, clone, inRam) !== undefined),
        privateIp: shared((_, clone, source) => clone.privateIp === source.privateIp),
        elastic: shared(
          (account, clone, source) =>
            elasticOf(account, clone.id) !== undefined || publicIpOf(account, clone) === publicIpOf(account, source),
        ),
      },
    },
    {
      kind: 'do',
      id: 'launch-it',
      goals: [cloned({})],
      solve: [
        comesTo((account) => (ownImages(account).some(isUsable) ? [] : [makesImage('golden-again'), allAvailable])),
        does('RunInstances', (account) => ({
          ImageId: ownImages(account).findLast(isUsable)?.id,
          InstanceType: 't3.micro',
          MinCount: 1,
          MaxCount: 1,
          SecurityGroupIds: findNamed(account, name)?.groupIds,
          TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: 'web-2' }] }],
        })),
        untilState('web-2', 'running'),
        untilUp('web-2'),
      ],
    },
    {
      kind: 'do',
      id: 'quiet',
      focus: { view: 'map', zone: 2, instance: 'web-1' },
      goals: [imaged({ reboot: false })],
      solve: [makesNext, allAvailable],
    },
    {
      kind: 'predict',
      id: 'gone',
      pick: 'many',
      settled: (since) => deregistered({}).met(since),
      options: {
        runsOn,
        launch: (since) =>
          leftBehind(since).some(({ imageId }) => imageOf(accountOf(since), imageId)?.state === 'available'),
        snapshot: (since) => snapshotsOf(since).length > 0,
        free: (since) => snapshotsOf(since).length === 0,
      },
    },
    {
      kind: 'do',
      id: 'deregister-it',
      focus: { view: 'list', table: 'images' },
      goals: [deregistered({})],
      solve: [does('DeregisterImage', (account) => ({ ImageId: toDeregister(account) }))],
    },
    {
      kind: 'do',
      id: 'tidy',
      focus: { view: 'list', table: 'snapshots' },
      goals: [snapshotGone({})],
      solve: [
        does('DeleteSnapshot', (account) => ({
          SnapshotId: snapshotLeft(account),
        })),
      ],
    },
  ],
  taught: { requests: ['CreateImage', 'DeregisterImage', 'DeleteSnapshot'] },
  otherWays: {
    'the other image with its snapshots': {
      tidy: [
        does('DeregisterImage', (account) => ({
          ImageId: idOfImage(account, 'golden-2'),
          DeleteAssociatedSnapshots: true,
        })),
      ],
    },
  },
  recall: { lesson: 'stop-or-reboot', step: 'reboot' },
}
