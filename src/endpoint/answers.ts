import type { History } from '#engine/history/history.ts'
import type { Reply } from './replies.ts'

/** Answers that are remembered as long as nothing has happened and no second has passed: a client that waits asks the same. */
export interface Answers {
  readonly find: (history: History, question: string, requestId: string) => Found | undefined
  readonly keep: (history: History, question: string, kept: Found, requestId: string) => void
}

interface Found {
  readonly action: string
  readonly reply: Reply
}

interface Kept {
  readonly action: string
  readonly reply: Omit<Reply, 'body'>
  /** the body without the request's id, which is another one each time */
  readonly parts: readonly Buffer[]
}

/** bytes of answers about one moment of one account */
const mostBytes = 32 * 1024 * 1024
/** a question that is longer is asked anew */
const longestQuestion = 4000

export function createAnswers(): Answers {
  let about: History | undefined
  let kept = new Map<string, Kept>()
  let bytes = 0
  return {
    find(history, question, requestId) {
      const found = about === history ? kept.get(question) : undefined
      if (!found) return undefined
      const [first = Buffer.alloc(0), ...others] = found.parts
      const id = Buffer.from(requestId)
      const body = others.length === 0 ? first : Buffer.concat([first, ...others.flatMap((part) => [id, part])])
      return { action: found.action, reply: { ...found.reply, body } }
    },
    keep(history, question, { action, reply: { body, ...reply } }, requestId) {
      if (about !== history) [about, kept, bytes] = [history, new Map(), 0]
      if (question.length > longestQuestion || bytes > mostBytes) return
      bytes += body.length
      const parts =
        typeof body === 'string' ? body.split(requestId).map((part) => Buffer.from(part)) : [Buffer.from(body)]
      kept.set(question, { action, reply, parts })
    },
  }
}
