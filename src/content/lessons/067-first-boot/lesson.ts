import { mayDo, scriptChanged, servesByItself } from '#course/goals/access.ts'
import type { Lesson } from '#course/lesson.ts'
import { findNamed } from '#course/find/instances.ts'
import { givesProfile, knocks, rescripts } from '#course/moves/access.ts'
import { launches, runs, start, stop, untilState, untilUp } from '#course/moves/instances.ts'
import { type Step, waits } from '#course/moves/script.ts'
import { types } from '#course/moves/storage.ts'
import { accountAtFirst, accountOf, every, type LogWindow, some } from '#course/logWindow.ts'
import type { Account } from '#engine/account.ts'
import { answerMetadata } from '#engine/world/metadata/answer.ts'
import { profileOf } from '#engine/world/profiles/decide.ts'
import { probe } from '#engine/world/network/probe.ts'
import { asUserData, scriptIn } from '#facts/userData.ts'
import { minute } from '#lib/time.ts'

const [plain, web, own] = ['plain-1', 'web-1', 'web-2'] as const
const open = [22, 80]
const metadata = 'http://169.254.169.254/latest'

/** What a browser meets at the instance of which nothing else was said, once its OS is up. */
function met(since: LogWindow) {
  const id = findNamed(accountOf(since), plain)?.id
  const booted = some(since, 'GuestBooted', ({ instanceId }) => instanceId === id)
  return id !== undefined && booted ? probe(accountOf(since), id, 80) : undefined
}

/** What the metadata service answers to one plain question. */
const plainAnswer = (since: LogWindow) => {
  const account = accountOf(since)
  const instance = findNamed(account, web)
  return instance
    ? answerMetadata({
        account,
        instance,
        now: since.history.now,
        method: 'GET',
        path: '/latest/meta-data/instance-id',
        headers: new Map(),
      })
    : undefined
}

/** The boots of web-1 after its user data was changed, and the scripts that these boots have run. */
function afterChange(since: LogWindow): { readonly booted: boolean; readonly ran: boolean } {
  const id = findNamed(accountOf(since), web)?.id
  const [set] = [...every(since, 'UserDataSet')].filter(({ instanceId }) => instanceId === id)
  const isLater = (one: { readonly id: number; readonly instanceId: string }) =>
    set !== undefined && one.id > set.id && one.instanceId === id
  return { booted: some(since, 'GuestBooted', isLater), ran: some(since, 'UserDataFinished', isLater) }
}

/** Whether web-1 finds credentials of a role in its metadata. */
const hasCredentials = (account: Account): boolean => {
  const id = findNamed(account, web)?.id
  return id !== undefined && profileOf(account, id) !== undefined
}
const scriptOf = (account: Account) => scriptIn(findNamed(account, web)?.userData ?? '')

const again = '#!/bin/bash\necho again > /home/ec2-user/again.txt\n'

const changes: readonly Step[] = [
  stop(web),
  untilState(web, 'stopped'),
  rescripts(web, again),
  start(web),
  untilState(web, 'running'),
  untilUp(web),
  waits(minute),
]

export const lesson: Lesson = {
  id: 'first-boot',
  minutes: 7,
  start: [],
  steps: [
    {
      kind: 'predict',
      id: 'fresh',
      focus: { view: 'map', zone: 2 },
      pick: 'one',
      settled: (since) => met(since) !== undefined,
      options: {
        page: (since) => met(since)?.result === 'Succeeded',
        refused: (since) => met(since)?.result === 'Refused',
        silent: (since) => met(since)?.result === 'TimedOut',
      },
    },
    {
      kind: 'show',
      id: 'two',
      focus: { view: 'map', zone: 2, part: 'reach' },
      parts: [
        [...runs(plain, { open, more: { UserData: undefined } }), knocks(plain, 80)],
        [...launches(web, { open }), untilState(web, 'running'), knocks(web, 80)],
        [untilUp(web), waits(2 * minute), knocks(web, 80)],
      ],
    },
    {
      kind: 'predict',
      id: 'again',
      focus: { view: 'map', zone: 2, tab: 'overview', instance: web },
      pick: 'one',
      settled: (since) => afterChange(since).booted,
      options: {
        runs: (since) => afterChange(since).ran,
        both: (since) => afterChange(since).ran,
        kept: (since) => !afterChange(since).ran,
      },
    },
    {
      kind: 'do',
      id: 'change',
      focus: { view: 'map', zone: 2, tab: 'overview', instance: web },
      goals: [scriptChanged({ name: web })],
      solve: changes,
    },
    {
      kind: 'do',
      id: 'serve',
      focus: { view: 'map', zone: 2, part: 'reach' },
      goals: [servesByItself({})],
      solve: [...launches(own, { open }), untilState(own, 'running'), untilUp(own), waits(2 * minute)],
    },
    {
      kind: 'predict',
      id: 'metadata',
      focus: { view: 'map', zone: 2, tab: 'storage', part: 'files', instance: web },
      pick: 'one',
      settled: () => true,
      options: {
        id: (since) => plainAnswer(since)?.status === 200,
        denied: (since) => plainAnswer(since)?.status === 401,
        silent: (since) => plainAnswer(since) === undefined,
      },
    },
    {
      kind: 'show',
      id: 'token',
      focus: { view: 'map', zone: 2, tab: 'storage', part: 'files', instance: web },
      parts: [
        [types(web, `curl -s ${metadata}/meta-data/instance-id > /home/ec2-user/plain.txt`)],
        [
          types(web, `TOKEN=$(curl -s -X PUT ${metadata}/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 60")`),
          types(
            web,
            `curl -s -H "X-aws-ec2-metadata-token: $TOKEN" ${metadata}/meta-data/instance-id > /home/ec2-user/id.txt`,
          ),
        ],
      ],
    },
    {
      kind: 'predict',
      id: 'credentials',
      focus: { view: 'map', zone: 2, tab: 'overview', instance: web },
      pick: 'one',
      settled: (since) => some(since, 'ProfileAssociated'),
      options: {
        none: (since) => hasCredentials(accountAtFirst(since)),
        data: (since) => /aws_access_key_id|AKIA/i.test(scriptOf(accountOf(since))),
        role: (since) => hasCredentials(accountOf(since)) && !hasCredentials(accountAtFirst(since)),
      },
    },
    {
      kind: 'do',
      id: 'role',
      focus: { view: 'map', zone: 2, tab: 'overview', instance: web },
      goals: [mayDo({ name: web, policy: 'AmazonS3ReadOnlyAccess' })],
      solve: [givesProfile(web, 's3-read-only')],
    },
  ],
  taught: { requests: ['ModifyInstanceAttribute', 'RunInstances'] },
  otherWays: {
    'Apache in place of nginx, and another role first': {
      serve: [
        ...launches(own, {
          open,
          more: { UserData: asUserData('#!/bin/bash\ndnf install -y httpd\nsystemctl enable --now httpd\n') },
        }),
        untilState(own, 'running'),
        untilUp(own),
        waits(2 * minute),
      ],
      role: [givesProfile(web, 'CloudWatchAgentServerRole'), givesProfile(web, 's3-read-only')],
    },
  },
  recall: { lesson: 'logging-in', step: 'denied' },
}
