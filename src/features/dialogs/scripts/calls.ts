import { learnerIp } from '#engine/world/network/learner.ts'
import type { PlaygroundApi, PlaygroundEvent } from '#parts/scripts/playground.d.ts'
import type { useWords } from '#ui/words/WordsProvider.tsx'

/** A line that is shown, and what running it does: both are made of the same call. */
export interface Example {
  readonly id: keyof ReturnType<typeof useWords>['scripts']['examples']
  readonly code: string
  readonly run: (playground: PlaygroundApi, hear: (event: PlaygroundEvent) => void) => Promise<unknown>
}

const typed = (id: Example['id'], verb: 'aws' | 'ssh', line: string): Example => ({
  id,
  code: `await playground.${verb}(${quoted(line)})`,
  run: (playground) => playground[verb](line),
})

const quoted = (line: string) => `'${line.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const usualImage =
  'aws ec2 describe-images --filters Name=architecture,Values=x86_64 --query Images[0].ImageId --output text'
const addressWithKey =
  'aws ec2 describe-instances --filters Name=key-name,Values=lab Name=instance-state-name,Values=running --query Reservations[0].Instances[0].PublicIpAddress --output text'

/** The calls that the page tells of, in the order in which one tries them. */
export const calls: readonly Example[] = [
  typed('look', 'aws', 'ec2 describe-instances --query "Reservations[].Instances[].[InstanceId, State.Name]"'),
  typed(
    'key',
    'aws',
    'ec2 create-key-pair --key-name lab --query KeyMaterial --output text > lab.pem && chmod 400 lab.pem',
  ),
  typed(
    'rule',
    'aws',
    `ec2 authorize-security-group-ingress --group-name default --protocol tcp --port 22 --cidr ${learnerIp}/32`,
  ),
  typed('launch', 'aws', `ec2 run-instances --image-id $(${usualImage}) --instance-type t3.micro --key-name lab`),
  { id: 'pass', code: 'await playground.advance(300)', run: (playground) => playground.advance(300) },
  typed('ssh', 'ssh', `-i lab.pem ec2-user@$(${addressWithKey}) uptime`),
  {
    id: 'hear',
    code: 'const end = await playground.on((event) => console.log(event.kind))',
    run: (playground, hear) => playground.on(hear),
  },
  { id: 'log', code: 'await playground.log()', run: (playground) => playground.log() },
]

/** The messages of a page that has this one in a frame. */
export const embedding = (here: string) => `<iframe src="${here}?embed=https://your.site"></iframe>

frame.contentWindow.postMessage(
  { playground: 1, id: 'first', call: 'aws', args: ['ec2 describe-instances'] },
  '${new URL(here).origin}',
)
addEventListener('message', ({ data, origin }) => console.log(origin, data))`
