import type { Host } from '../host.ts'
import { runAws } from '../run.ts'
import { type Remote, runInGuest, textIn } from './remote.ts'
import type { Connected } from './ssh.ts'

/** True of the words of `aws ssm start-session`, after which the CLI runs its plugin with what was answered. */
export const isStartSession = ([service, operation, ...rest]: readonly string[]): boolean =>
  service === 'ssm' && operation === 'start-session' && targetIn(rest) !== undefined

function targetIn(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => /^--target(=|$)/.test(word))
  return at < 0 ? undefined : (/^--target=(.*)$/s.exec(words[at] ?? '')?.[1] ?? words[at + 1])
}

/** Opens a session with an instance whose agent is connected, as the Session Manager plugin of the CLI does. */
export async function startSession(words: readonly string[], host: Host): Promise<Connected> {
  const started = await runAws([...words, '--query', 'SessionId', '--output', 'text'], host)
  const instanceId = targetIn(words)
  if (started.exit !== 0 || instanceId === undefined || words.includes('--generate-cli-skeleton')) return started
  const session = started.out.trim()
  const exiting = `\n\nExiting session with sessionId: ${session}.\n\n`
  const answer = await host.ask({
    action: 'ConnectToInstance',
    params: { InstanceId: instanceId, Way: 'session-manager' },
  })
  const prompt = answer.ok ? textIn(answer.response, 'Output') : '$'
  const there = { instanceId, brokenOff: exiting }
  const login = (await runInGuest(host, { ...there, user: undefined }, 'whoami')).out.trim()
  const [machine = ''] = (await runInGuest(host, { ...there, user: undefined }, 'hostname')).out.trim().split('.')
  const remote: Remote = {
    ...there,
    login,
    machine,
    user: 'ssm-user',
    prompt: `${prompt} `,
    // bash says it, dash does not
    goodbye: `${prompt.startsWith('sh') ? 'exit\n' : ''}${exiting}`,
  }
  // where a session begins (seen on Amazon Linux and Ubuntu)
  await runInGuest(host, remote, 'cd /usr/bin')
  return { out: `\nStarting session with SessionId: ${session}\n`, err: '', exit: 0, remote }
}
