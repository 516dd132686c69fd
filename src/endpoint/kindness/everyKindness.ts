import type { Answer, Request } from '#api/answer.ts'
import { byPublicIp, withAnyDomain, withGateway } from './addresses.ts'
import { confirmed } from './confirmed.ts'
import { withKeyPair } from './keyPairMade.ts'
import type { Kindness, There } from './kindness.ts'
import { withOddIds } from './oddIds.ts'
import { whileStopped } from './stopped.ts'
import { withUsualType } from './typeChosen.ts'
import { inSmallLetters, withTagsTogether, withUsualImage } from './written.ts'

const everyKindness: readonly Kindness[] = [
  withUsualImage,
  withUsualType,
  withKeyPair,
  withTagsTogether,
  inSmallLetters,
  withGateway,
  byPublicIp,
  withAnyDomain,
  whileStopped,
  withOddIds,
]

/** most kindnesses that one request needs: an image, a type, a key pair and tags */
const most = 4

/** The answer to a request as suites want it: where AWS refuses, what a kindness makes of it. */
export function askKindly(request: Request, there: () => There, depth = 0): Answer {
  const { account, ask, classic } = there()
  const answer = ask(request)
  if (answer.ok && request.action === 'AllocateAddress' && request.params?.['Domain'] === undefined)
    classic.add(String(answer.response['AllocationId']))
  if (answer.ok) return confirmed(request, answer, there())
  if (depth === most) return answer
  const again = { account, classic, ask: (other: Request) => askKindly(other, there, depth + 1) }
  for (const kindness of everyKindness) {
    const kind = kindness(request, answer, again)
    if (kind) return kind
  }
  return answer
}
