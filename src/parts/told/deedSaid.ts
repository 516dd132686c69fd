import type { OfKind } from '#engine/definition.ts'
import type { Event } from '#engine/event.ts'
import { eventOf, type Log } from '#engine/history/log.ts'
import type { Names } from '#engine/questions/names.ts'
import { isRecord } from '#lib/record.ts'
import type { useWords } from '#ui/words/WordsProvider.tsx'

type Words = Pick<ReturnType<typeof useWords>, 'story' | 'faults'>

export type Asked = OfKind<Event, 'Asked'>

interface Telling {
  readonly log: Log
  readonly names: Names
  readonly words: Words
  /** where everything is about this, it is not named */
  readonly about?: string
}

/** The deed that somebody asked for, in plain words: “Stop web-2”. */
export function deedSaid({ id, action, params }: Asked, { log, names, words, about }: Telling): string {
  const { story, faults } = words
  const asked = isRecord(params) ? params : {}
  if (action === 'InjectFault' || action === 'ClearFault') {
    const fault = String(asked['Fault'])
    const known: Readonly<Record<string, { readonly name: string }>> = faults.of
    return story[action === 'InjectFault' ? 'broke' : 'mended'](known[fault]?.name ?? fault)
  }
  const verbs: Readonly<Record<string, string>> = story.deeds
  const verb =
    action === 'StopInstances' && asked['Hibernate'] === true
      ? story.hibernate
      : action === 'StopInstances' && asked['Force'] === true
        ? story.forceStop
        : (verbs[action] ?? action)
  const things = action === 'RunInstances' ? launchedBy(log, id) : thingsOf(asked)
  const called = things
    .filter((thing) => thing !== about)
    .map((thing) => (thing.startsWith('arn:') ? names.topic(thing) : names.of(thing)))
  const { Command: command } = asked
  if (action === 'RunInGuest' && typeof command === 'string')
    return story.ran(command.length > longest ? `${command.slice(0, longest - 1)}…` : command, called.join(', '))
  return story.deed(verb, called.length > 2 ? story.several(called.length) : called.join(', '))
}

/** A line that is longer than this is cut short: it is one word of a sentence here. */
const longest = 40

/**
 * The parameters by which a request may name its subject, the thing that it moves before the one that it is moved to.
 */
const keys = [
  ...[
    'VolumeId',
    'AllocationId',
    'NetworkInterfaceId',
    'SnapshotId',
    'InstanceIds',
    'InstanceId',
    'ImageId',
    'GroupId',
    'KeyPairId',
    'LaunchTemplateId',
    'Resources',
  ],
  ...['AlarmNames', 'AlarmName', 'TopicArn'],
]

function thingsOf(params: Readonly<Record<string, unknown>>): readonly string[] {
  const named = keys.map((key) => params[key]).find((value) => value !== undefined)
  return [named].flat().filter((one) => typeof one === 'string')
}

/** The instances that a launch has brought about; they follow it at once. */
function launchedBy(log: Log, request: number): readonly string[] {
  const found: string[] = []
  const at = eventOf(log, request)?.at
  for (let id = request + 1, event = eventOf(log, id); event && event.at === at; event = eventOf(log, ++id)) {
    if (event.kind === 'Asked') break
    if (event.kind === 'InstanceLaunched') found.push(event.instance.id)
  }
  return found
}
