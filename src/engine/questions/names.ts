import type { Log } from '../history/log.ts'
import { definitionOf } from '../step/events.ts'
import type { Message } from '../messages/sns/sns.ts'
import { apart } from '../world/called.ts'
import { topicNameOf } from '#lib/arn.ts'

/** The names by which people call things; an id where nobody gave a name. Things that are gone keep their last name. */
export interface Names {
  readonly of: (id: string) => string
  /** a topic by its ARN */
  readonly topic: (arn: string) => string
  /** an alarm by its name, which may be in any letters */
  readonly alarm: (name: string) => string
  readonly message: (id: string) => Message | undefined
}

type Chunk = Log['full'][number]
interface Learnt {
  readonly names: readonly (readonly [id: string, name: string])[]
  readonly messages: readonly Message[]
}

/** A full chunk of the log never changes, so what it teaches is read once. */
const learnt = new WeakMap<Chunk, Learnt>()

/** Names of a log, by whatever else they were read with: many parts of a page say the same event. */
const read = new WeakMap<Log, Map<string, Names>>()

/**
 * Reads the names out of the log itself: there they are also those of what no longer exists. `born` names what no event
 * ever made.
 */
export function namesIn(log: Log, born: readonly (readonly [string, string])[] = []): Names {
  const ofLog = read.get(log) ?? new Map<string, Names>()
  read.set(log, ofLog)
  const key = born.flat().join(' ')
  const known = ofLog.get(key) ?? readNames(log, born)
  ofLog.set(key, known)
  return known
}

function readNames(log: Log, born: readonly (readonly [string, string])[]): Names {
  const names = new Map<string, string>(born)
  const messages = new Map<string, Message>()
  for (const chunk of [...log.full, log.last]) {
    if (!chunk) continue
    const known = learnt.get(chunk) ?? learn(chunk)
    learnt.set(chunk, known)
    for (const [id, name] of known.names) names.set(id, name)
    for (const message of known.messages) messages.set(message.id, message)
  }
  return {
    of: (id) => names.get(id) ?? apart(id),
    topic: topicNameOf,
    alarm: apart,
    message: (id) => messages.get(id),
  }
}

function learn({ events }: Chunk): Learnt {
  return {
    names: events.flatMap((event) => {
      const named = definitionOf(event).names?.(event)
      return named ? [named] : []
    }),
    messages: events.flatMap((event) => (event.kind === 'MessageSent' ? [event.message] : [])),
  }
}
