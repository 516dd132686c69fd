import { handle } from '#api/handle.ts'
import { commands as en } from '#content/words/en/commands.ts'
import type { Account } from '#engine/account.ts'
import type { History } from '#engine/history/history.ts'
import { imageId } from '#engine/law/scenario.ts'
import { list } from '#lib/table.ts'
import { second } from '#lib/time.ts'
import { createStudio } from '#store/createStudio.ts'
import { ask } from '#store/live/requests.ts'
import { startAnew } from '#store/live/takeUp.ts'
import { letPass, skipToNextEvent } from '#store/live/time.ts'
import { createDevice } from '#store/createDevice.ts'
import type { Studio } from '#store/studio.ts'
import { describe, expect, it } from 'vitest'
import type { AnyCommand, Command, Kind, Things } from './command.ts'
import { everyAimed, everyCommand, everyPageCommand } from './everyCommand.ts'
import { perform } from './perform.ts'
import { lifecycle } from './instance/lifecycle.ts'
import { attach } from './things/volume.ts'
import { whyNotOf } from './whyNotOf.ts'

async function open(): Promise<Studio> {
  const studio = createStudio(createDevice().openTab())
  startAnew(studio, 'us-east-1', 'spec')
  return studio
}

const shown = (studio: Studio) => studio.playground.getState().history
const launch = (studio: Studio, more: object = {}) =>
  ask(studio, {
    action: 'RunInstances',
    params: { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1, ...more },
  })

/** Every thing that an account has. */
const thingsOf = ({ instances, volumes, snapshots, addresses, groups, keyPairs, alarms, topics }: Account) => ({
  instance: list(instances),
  volume: list(volumes),
  snapshot: list(snapshots),
  image: [],
  address: list(addresses),
  group: list(groups),
  keyPair: list(keyPairs),
  alarm: list(alarms),
  topic: list(topics),
})

/** Requests that do not come out as the command says beforehand. */
function broken(history: History): readonly string[] {
  const { account } = history
  const things = thingsOf(account)
  const check = <K extends Kind>(command: Command<K>, thing: Things[K]): readonly string[] => {
    if (!command.request) return []
    const why = whyNotOf(history, command, thing)
    const { answer } = handle(history, command.request(thing, account))
    if (!why) return answer.ok ? [] : [`${command.of} ${command.id} is refused: ${answer.error.code}`]
    if (why.code === undefined) return []
    return !answer.ok && answer.error.code === why.code ? [] : [`${command.of} ${command.id} is not ${why.code}`]
  }
  const all = (command: AnyCommand): readonly string[] => {
    switch (command.of) {
      case 'instance':
        return things.instance.flatMap((one) => check(command, one))
      case 'volume':
        return things.volume.flatMap((one) => check(command, one))
      case 'snapshot':
        return things.snapshot.flatMap((one) => check(command, one))
      case 'image':
        return []
      case 'address':
        return things.address.flatMap((one) => check(command, one))
      case 'group':
        return things.group.flatMap((one) => check(command, one))
      case 'keyPair':
        return things.keyPair.flatMap((one) => check(command, one))
      case 'alarm':
        return things.alarm.flatMap((one) => check(command, one))
      case 'topic':
        return things.topic.flatMap((one) => check(command, one))
    }
  }
  const aimed = things.volume.flatMap((volume) =>
    [...things.instance, undefined].flatMap((instance) => check(attach.at(instance), volume)),
  )
  return [...everyCommand.flatMap(all), ...aimed]
}

describe('the register of commands', () => {
  it('says beforehand what AWS would answer, in every state that an instance and its disks go through', async () => {
    const studio = await open()
    launch(studio)
    launch(studio, { DisableApiStop: true, DisableApiTermination: true })
    ask(studio, { action: 'CreateVolume', params: { AvailabilityZone: 'us-east-1a', Size: 10 } })
    ask(studio, { action: 'AllocateAddress', params: {} })
    ask(studio, { action: 'CreateTopic', params: { Name: 'ops' } })
    ask(studio, { action: 'CreateSecurityGroup', params: { GroupName: 'web', Description: 'web' } })
    const wrong: string[] = []
    const watch = (steps: number) => {
      for (let step = 0; step < steps; step++) {
        wrong.push(...broken(shown(studio)))
        skipToNextEvent(studio)
      }
    }
    watch(6)
    letPass(studio, shown(studio).now + 300 * second)
    const [instance] = list(shown(studio).account.instances)
    const InstanceIds = [instance?.id]
    ask(studio, { action: 'CreateSnapshot', params: { VolumeId: instance?.volumeIds[0] } })
    ask(studio, { action: 'StopInstances', params: { InstanceIds } })
    watch(4)
    ask(studio, { action: 'StartInstances', params: { InstanceIds } })
    watch(4)
    ask(studio, { action: 'TerminateInstances', params: { InstanceIds } })
    watch(4)
    expect([...new Set(wrong)]).toEqual([])
  })

  it('has a name for each command, and each name is one’s', () => {
    const { why: _, ...names } = en
    const named = Object.entries(names).flatMap(([of, ids]) => Object.keys(ids).map((id) => `${of} ${id}`))
    const known = [...everyCommand, ...everyPageCommand, ...everyAimed.map((one) => one.at(undefined))].map(
      ({ of, id }) => `${of} ${id}`,
    )
    expect(known.toSorted()).toEqual(named.toSorted())
  })

  it('asks why not once for each account, however many places offer a command', async () => {
    const studio = await open()
    launch(studio)
    const [instance] = list(shown(studio).account.instances)
    if (!instance) throw new Error('nothing was launched')
    let asked = 0
    const counted: Command<'instance'> = {
      ...lifecycle.reboot,
      whyNot: () => {
        asked++
        return undefined
      },
    }
    for (let nth = 0; nth < 5; nth++) whyNotOf(shown(studio), counted, instance)
    letPass(studio, shown(studio).now + 1)
    whyNotOf(shown(studio), counted, instance)
    expect(asked).toBe(1)
    launch(studio)
    whyNotOf(shown(studio), counted, instance)
    expect(asked).toBe(2)
  })

  it('says that an instance may be hibernated as soon as time alone allows it', async () => {
    const studio = await open()
    const Ebs = { VolumeSize: 8, Encrypted: true }
    launch(studio, {
      HibernationOptions: { Configured: true },
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs }],
    })
    const why = () => {
      const [instance] = list(shown(studio).account.instances)
      return instance && whyNotOf(shown(studio), lifecycle.hibernate, instance)?.reason
    }
    letPass(studio, shown(studio).now + 60 * second)
    expect(why()).toBe('too-early')
    letPass(studio, shown(studio).now + 90 * second)
    expect(why()).toBeUndefined()
  })

  it('does what it says: a termination first shows what it takes along, a volume goes onto its instance', async () => {
    const studio = await open()
    launch(studio)
    letPass(studio, shown(studio).now + 60 * second)
    const [instance] = list(shown(studio).account.instances)
    if (!instance) throw new Error('nothing was launched')
    perform(studio, lifecycle.terminate, instance)
    expect(studio.transient.getState().dialog).toEqual({ kind: 'terminate', instanceId: instance.id })
    expect(list(shown(studio).account.instances)[0]?.state).toBe('running')
    ask(studio, { action: 'CreateVolume', params: { AvailabilityZone: instance.zone, Size: 10 } })
    letPass(studio, shown(studio).now + 60 * second)
    const free = list(shown(studio).account.volumes).find(({ state }) => state === 'available')
    if (!free) throw new Error('no volume is free')
    expect(attach.targets(shown(studio).account, free)).toEqual(list(shown(studio).account.instances))
    perform(studio, attach.at(instance), free)
    expect(list(shown(studio).account.volumes).find(({ id }) => id === free.id)?.attachment?.deviceName).toBe(
      '/dev/sdf',
    )
  })
})
